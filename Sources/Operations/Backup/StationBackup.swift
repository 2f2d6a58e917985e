package import Ledger
import Station

/// Copies of a station's data, taken while they are in use.
package struct StationBackup {
  private let station: any StationInUse
  private let place: any StationPlace

  package init(_ station: any StationInUse, at place: any StationPlace) {
    self.station = station
    self.place = place
  }

  /// The file beside a backup that holds the roster in use then.
  package static func roster(of file: String) -> String { file + ".roster" }

  /// Takes a consistent copy, verifies all of it, and only then gives it its name. The roster in use goes beside it.
  /// `keys` are the public keys that its checkpoints have to be signed by. A copy that does not verify, as the report says
  /// then, is kept all the same: neither does the station, and it may be all that there is.
  /// - Throws: `StoreError`, `RestoreError.nameTaken`.
  package func write(to file: String, keys: [LogKey]) throws -> LogReport {
    try Self.checkName(file, at: place)
    let copy = try station.copy(to: file)
    defer { copy.discard() }
    let report = try LogAudit(copy.audited(), keys: keys).run()
    try copy.keep(roster: Self.roster(of: file))
    return report
  }

  /// Looks whether a backup of that name can be made, before anything says that it was.
  /// - Throws: `RestoreError.nameTaken`.
  package static func checkName(_ file: String, at place: any StationPlace) throws(RestoreError) {
    for name in [file, roster(of: file)] where place.exists(name) { throw .nameTaken(name) }
  }
}
