import Records
import Station
import Foundation
import GRDB
import TestSupport

@testable import SQLiteStore

extension StationOnDisk {
  /// The number of the roster in use.
  var roster: Int { get throws { try archive.number() } }

  /// The names of everything that belongs to a roster.
  var rosterFiles: [String] { get throws { try scratch.names().filter { $0.hasPrefix("roster-") } } }

  func rosterReport(_ roster: RosterSmall, source: String = "main") throws -> [Int] {
    let report = try load(roster.reader(), source: source)
    return report.counts + [report.incomplete]
  }
}

extension ImportReport {
  /// Added, changed, removed.
  var counts: [Int] { [added, changed, removed] }
}

extension PINStore {
  /// The PINs that count of some guardianships, by `student guardian`.
  func pins(of owners: [(StudentID, GuardianID)]) throws -> [String: SealedPIN] {
    try owners.reduce(into: [:]) { newest, owner in
      newest["\(owner.0) \(owner.1)"] = SealedPIN.newest(
        of: try pins(of: PINOwner(student: owner.0, guardian: owner.1)))
    }
  }
}
