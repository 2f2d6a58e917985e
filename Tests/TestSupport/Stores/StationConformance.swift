import Foundation
import Ledger
package import Operations
import Records
package import Station
import Verification

/// What every place of a station's data has to do: let copies be taken while they are in use, and others be put there.
package enum StationConformance {
  /// A place with the data of a station that has no roster yet.
  package struct Subject {
    /// The place, and the station whose data lie there.
    package let place: any StationPlace, identity: StationIdentity
    let keyID: String
    /// The station's rosters and log, by a connection of its own that does not wait for others.
    let rosters: RosterConformance.Subject
    /// An empty folder, and what errors call a backup that was brought.
    let folder: String, aside: String
    /// Takes something away, as an accident does.
    let lose: (Loss) throws -> Void

    /// What a place may have lost.
    package enum Loss {
      case data, roster
    }

    package init(
      _ place: any StationPlace, of identity: StationIdentity, keyID: String, rosters: RosterConformance.Subject,
      folder: String, aside: String, lose: @escaping (Loss) throws -> Void
    ) {
      (self.place, self.identity, self.keyID, self.rosters) = (place, identity, keyID, rosters)
      (self.folder, self.aside, self.lose) = (folder, aside, lose)
    }

    var copy: String { "\(folder)/copy" }
    var copiedRoster: String { "\(folder)/copy.roster" }

    func inUse() throws -> any StationInUse { try place.inUse().orThrow("data in use") }

    func work() throws { try rosters.journal.record(.consoleStarted) }

    /// Fills the station and takes a backup of it. What the log holds then.
    func backUp() throws -> [[UInt8]] {
      try rosters.commit(rosters.build(RosterSmall().records))
      try work()
      let inUse = try inUse()
      let copy = try inUse.copy(to: copy)
      defer { copy.discard() }
      try copy.keep(roster: copiedRoster)
      return try inUse.log.all()
    }
  }

  private typealias Check = Conformance<Subject>

  /// Every check.
  package static let all: [Conformance<Subject>] = [
    Conformance("what is in use is the station's own, and what is logged there is in it", inUse),
    Conformance("a copy is of one moment, and has no name before it is kept", copied),
    Conformance("a copy that is dropped leaves nothing, and one without a roster brings none", dropped),
    Conformance("while the data are held nobody else writes", held),
    Conformance("a backup is brought beside what is in use", brought),
    Conformance("what is no backup is refused by its own name", refused),
    Conformance("a roster that is missing is taken in from beside the backup", rosters),
    Conformance("a log that is renamed goes on under its new name", renamed),
    Conformance("what is put in place is in use, and what was there is kept", placed),
    Conformance("a backup is put where nothing is", restored),
    Conformance("so many entries are carried over, with what follows from them, and nothing else", carried),
  ]

  private static func inUse(_ station: Subject) throws {
    let data = try station.inUse()
    try Check.require(data.identity == station.identity && data.keyID == station.keyID, "it is another station's")
    let size = try data.log.head().frontier.size
    try station.work()
    try Check.require(try data.log.head().frontier.size == size + 1, "an entry is missing")
  }

  private static func copied(_ station: Subject) throws {
    try station.rosters.commit(station.rosters.build(RosterSmall().records))
    let data = try station.inUse()
    let before = try data.log.all()
    let copy = try data.copy(to: station.copy)
    try station.work()
    try Check.require(!station.place.exists(station.copy), "it has its name before it is kept")
    try Check.require(try copy.audited().all() == before, "other entries are in it")
    try copy.keep(roster: station.copiedRoster)
    copy.discard()
    for file in [station.copy, station.copiedRoster] {
      try Check.require(station.place.exists(file), "what was kept is not there")
    }
  }

  private static func dropped(_ station: Subject) throws {
    let data = try station.inUse()
    try data.copy(to: station.copy).discard()
    try Check.require(
      try FileManager.default.contentsOfDirectory(atPath: station.folder).isEmpty,
      "something of what was dropped is there")
    let names = [station.copy, station.copiedRoster]
    let copy = try data.copy(to: station.copy)
    try copy.keep(roster: station.copiedRoster)
    try Check.require(names.map(station.place.exists) == [true, false], "there is a roster, or no copy")
    let brought = try station.place.bring(station.copy)
    defer { brought.discard() }
    try Check.require(try brought.missingRoster() == nil, "a roster is missing that there never was")
  }

  private static func held(_ station: Subject) throws {
    try station.work()
    let data = try station.inUse()
    let size = try data.log.head().frontier.size
    let seen = try data.holding {
      try Check.require(Check.throwsError { try station.work() }, "somebody else writes")
      return try data.log.head().frontier.size
    }
    try Check.require(seen == size, "what is held cannot be read")
    try Check.require(Check.throwsError { try data.holding { throw ScriptError("x") } }, "an error is swallowed")
    try Check.require(try data.log.head().frontier.size == size, "something was written")
    try station.work()
  }

  private static func brought(_ station: Subject) throws {
    let entries = try station.backUp()
    let brought = try station.place.bring(station.copy)
    try Check.require(
      brought.identity == station.identity && brought.keyID == station.keyID, "it is another station's")
    try Check.require(try brought.log.all() == entries && brought.audited().all() == entries, "others are in it")
    try station.work()
    try Check.require(try station.inUse().log.head().frontier.size == Int64(entries.count) + 1, "it is in use")
    brought.discard()
    try Check.require(!station.place.exists(station.aside), "what was brought and dropped is there")
    try station.place.bring(station.copy).discard()
    try Check.require(station.place.exists(station.copy), "the backup itself is gone")
  }

  private static func refused(_ station: Subject) throws {
    _ = try station.backUp()
    let brought = try station.place.bring(station.copy)
    defer { brought.discard() }
    try Check.require(brought.naming(.damaged(station.aside)) == .damaged(station.copy), "it has not the backup's name")
    for other in [StoreError.damaged("other"), .importOvertaken] {
      try Check.require(brought.naming(other) == other, "the name of something else is another")
    }
    let junk = "\(station.folder)/junk"
    try Check.require(Check.throwsError { _ = try station.place.bring(junk) }, "what is not there is brought")
    try Data(repeating: 7, count: 9000).write(to: URL(fileURLWithPath: junk))
    do {
      try station.place.bring(junk).discard()
      throw ScriptError("junk is brought")
    } catch let error as StoreError {
      try Check.require([.notPinline(junk), .damaged(junk)].contains(error), "another file is named")
    }
  }
}

extension StationConformance {
  private static func carried(_ station: Subject) throws {
    try station.rosters.commit(station.rosters.build(RosterSmall().records))
    let signed = try station.rosters.journal.checkpoint()
    try station.work()
    let (all, size) = (try station.inUse().log.all(), signed.checkpoint.size)
    let found = try station.place.found()
    try Check.require(found.keyID == station.keyID, "it is another station's")
    try Check.require(try found.audited().all() == all, "other entries are found")
    for own in [true, false] {
      let rows = OwnRows(entries: size, checkpoints: own ? [size] : [], createdPINs: [])
      let carried = try found.carry(rows)
      defer { carried.discard() }
      try Check.require(
        carried.keyID == station.keyID && carried.identity == station.identity, "it is another station's")
      try Check.require(try carried.log.all() == Array(all.prefix(Int(size))), "other entries are carried")
      let standing = try carried.audited().standing()
      try Check.require(standing?.roster == 1 && standing?.head?.frontier.size == size, "what follows is not there")
      try Check.require(try carried.log.checkpoints(from: size, limit: 9).count == (own ? 1 : 0), "other checkpoints")
    }
    try Check.require(try station.inUse().log.all() == all, "something else is in use")
  }
}

extension LogStore {
  fileprivate func all() throws -> [[UInt8]] { try entries(from: 0, limit: .max) }
}

extension AuditSource {
  fileprivate func all() throws -> [[UInt8]] {
    var found: [[UInt8]] = []
    try eachLeaf({ found.append($0.body) }, atEnd: {})
    return found
  }
}
