import Diagnostics
import Records
import Station

/// What is told of what was done for a caller beside their case, and of trainings.
enum ServiceNotice: Hashable, Localized {
  /// These codes there are.
  case codes(String)
  case wrappedUp(WrapUp)
  case noNotes
  case nobodyYet
  case attended(String, until: CivilDate, isOver: Bool)
  /// It is no day of the next five years, in the form that is taken.
  case badDay
  /// These topics there are.
  case topics(String)
}
