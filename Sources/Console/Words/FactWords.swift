import CallScript
import Diagnostics
import Guide
import Records
package import Station
package import Verification

/// A fact of a case, as the log is read by a person.
extension Fact: Localized {}

/// A fact of the station, as the log is read by a person.
extension StationFact: Localized {
  /// A walk-through, its section, and the day of its guide.
  static func label(_ end: WalkEnd) -> String {
    [end.section.label, end.walk.description, "(\(end.guide.iso))"].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
