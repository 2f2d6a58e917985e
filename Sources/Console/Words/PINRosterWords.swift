import Diagnostics
import Station

/// What stands at the head of a column of the PIN roster (IX).
enum PINRosterColumn: Hashable, Localized, CaseIterable {
  case grade, homeroom, number, last, first, guardianLast, guardianFirst, relationship, pin, email
}

/// What else stands in the PIN roster.
enum PINRosterWord: Hashable, Localized {
  case title(school: String)
  /// Who wrote it, when, and which entry of the log says so.
  case written(by: String, staff: String, at: String, entry: Int64, log: String)
  case narrowed(String)
  /// Whom it is for, and that the children's own PINs are in no roster.
  case care
  /// Its PINs are false.
  case practice
}

extension ExportFilter: Localized {}
