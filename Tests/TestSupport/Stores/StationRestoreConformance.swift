import Ledger
import Operations
import Station
import Verification

extension StationConformance {
  private typealias Check = Conformance<Subject>

  static func rosters(_ station: Subject) throws {
    _ = try station.backUp()
    let brought = try station.place.bring(station.copy)
    defer { brought.discard() }
    try Check.require(try brought.missingRoster() == nil, "the roster is missing")
    try station.lose(.roster)
    try Check.require(try brought.missingRoster() == 1, "the roster is not missing")
    try Check.require(Check.throwsError { try brought.bringRoster(from: station.copy) }, "what is no roster is taken")
    try Check.require(try brought.missingRoster() == 1, "what was refused is kept")
    try brought.bringRoster(from: station.copiedRoster)
    try Check.require(try brought.missingRoster() == nil, "the roster is still missing")
    try Check.require(
      try station.rosters.archive.directory().student("1") == RosterSmall().students[0], "it is another roster")
  }

  static func renamed(_ station: Subject) throws {
    _ = try station.backUp()
    let last = Checkpoint(origin: station.identity.origin, try station.inUse().log.head().frontier)
    let brought = try station.place.bring(station.copy)
    defer { brought.discard() }
    let name = LogName(station.identity.origin, number: 2)
    try brought.rename(to: name)
    try Check.require(brought.log.origin == name.origin, "it has another name")
    let vouched = try LogKeys.vouch(for: last, after: last, by: .test())
    try station.rosters.journal(over: brought).record(.logContinued(after: last, vouched: vouched))
    let origins = try brought.log.entries(from: last.size - 1, limit: 9).map { try Entry(stored: $0).origin }
    try Check.require(origins == [station.identity.origin, name.origin], "entries have other names")
    try Check.require(try station.inUse().log.origin == station.identity.origin, "what is in use was renamed too")
  }

  static func placed(_ station: Subject) throws {
    let entries = try station.backUp()
    try station.work()
    let brought = try station.place.bring(station.copy)
    try brought.finish()
    let replaced = try brought.putInPlace().orThrow("a name of what was replaced")
    brought.discard()
    try Check.require(station.place.exists(replaced), "what was replaced is gone")
    try Check.require(
      try station.inUse().log.entries(from: 0, limit: .max) == entries, "something else is in use")
    try Check.require(Check.throwsError { try station.work() }, "what was replaced is written to")
  }

  static func restored(_ station: Subject) throws {
    let entries = try station.backUp()
    try station.lose(.data)
    try Check.require(try station.place.inUse() == nil, "something is in use")
    let brought = try station.place.bring(station.copy)
    try brought.finish()
    try Check.require(try brought.putInPlace() == nil, "nothing was replaced")
    try Check.require(
      try station.inUse().log.entries(from: 0, limit: .max) == entries, "something else is in use")
  }
}

extension RosterConformance.Subject {
  fileprivate func journal(over data: any StationData) throws -> Journal<Stage> {
    try Journal(store: data.log, station: data.identity.name, clock: SteppingClock(), signer: .test())
  }
}
