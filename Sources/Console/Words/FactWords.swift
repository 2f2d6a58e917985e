import CallScript
import Diagnostics
import Guide
import Records
package import Station
package import Verification

/// A fact of a case, as the log is read by a person.
extension Fact: Localized {}

/// What a trainer thinks of an attempt.
extension TrainerMark: Localized {}

/// A fact of the station, as the log is read by a person.
extension StationFact: Localized {
  /// The days of a report, as far as they have bounds.
  static func days(_ from: CivilDate?, _ to: CivilDate?) -> String {
    from == nil && to == nil ? "" : " (\(from?.iso ?? "")/\(to?.iso ?? ""))"
  }

  /// What a PIN roster was narrowed by, behind its school.
  static func narrowed(_ export: RosterExport, in language: Language) -> String {
    export.filters.isEmpty ? "" : " (\(export.filters.map { $0.in(language) }.joined(separator: ", ")))"
  }

  /// A walk-through, its section, and the day of its guide.
  static func label(_ end: WalkEnd) -> String {
    [end.section.label, end.walk.description, "(\(end.guide.iso))"].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
