import CallScript
import Diagnostics
package import Station
package import Verification

/// A fact of a case, as the log is read by a person.
extension Fact: Localized {}

/// A fact of the station, as the log is read by a person.
extension StationFact: Localized {}
