import Diagnostics
import Verification
import Station
import Desk
import Foundation
import Ledger
import SQLiteStore
import TestSupport
import Testing

@Suite("Checkpoints as files outside the database")
struct CheckpointFolderTests {
  private func station(_ name: String? = nil, isRequired: Bool = false) throws -> (DeskStation, String) {
    let folder = try name ?? ScratchPlace.make()
    return (
      try DeskStation(settings: ["checkpoints": folder, "checkpoints.required": isRequired ? "yes" : "no"]), folder
    )
  }

  private func sizes(in folder: String) throws -> [Int64] {
    try CheckpointShelves.files(in: folder).compactMap { CheckpointFile(name: $0.name)?.size }.sorted()
  }

  private func kept(_ station: DeskStation) throws -> [KeptCheckpoint] {
    try SQLiteCaseStore(station.open()).checkpoints(from: 0, limit: .max)
  }

  private func kinds(_ station: DeskStation) throws -> [String] { try station.entries().map(\.kind) }

  @Test func `are the database's own to the byte`() throws {
    let (station, folder) = try station()
    let desk = try station.desk()
    try desk.session.start()
    try DeskCaller().play(at: desk)
    let kept = try kept(station)
    #expect(try sizes(in: folder) == kept.map(\.size))
    for checkpoint in kept {
      let name = try #require(CheckpointFile(checkpoint))
      #expect(name.description.hasPrefix("practice_front-desk@0000"))
      #expect(try String(contentsOfFile: "\(folder)/\(name.path)", encoding: .utf8) == checkpoint.note)
    }
  }

  @Test func `stand there before a PIN is shown`() throws {
    let (station, folder) = try station()
    let caller = DeskCaller()
    var seen: (files: [Int64], authorization: Int64)?
    caller.onShowing = { _ in
      let entries = try station.entries()
      seen = (try sizes(in: folder), try #require(entries.last { $0.kind == "disclosureAuthorized" }).sequence)
    }
    try caller.play(at: station.desk())
    let (files, authorization) = try #require(seen)
    #expect(files.last == authorization + 1)
  }

  @Test func `that cannot be written are logged once and made up for later`() throws {
    let (station, folder) = try station()
    try FileManager.default.removeItem(atPath: folder)
    let desk = try station.desk()
    try desk.session.start()
    try DeskCaller().play(at: desk)
    #expect(desk.session.checkpointTrouble == .missing(folder))
    #expect(try kinds(station).filter { $0 == "checkpointsFailing" }.count == 1)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try desk.session.end()
    #expect(desk.session.checkpointTrouble == nil)
    #expect(try kinds(station).suffix(2) == ["consoleEnded", "checkpointsResumed"])
    #expect(try sizes(in: folder) == kept(station).map(\.size))
  }

  /// Whoever keeps both places from being written could else put an older database back, and nothing would show it.
  @Test(arguments: [true, false])
  func `let nothing more be signed while neither they nor the key's memory could be written`(_ mendsFolder: Bool) throws
  {
    let (station, folder) = try station()
    try station.desk().session.start()
    let store = SQLiteCaseStore(try station.open())
    let signed = try #require(kept(station).last.flatMap { SignedCheckpoint($0.note) })
    let key = try station.signer().publicKey
    let checkpoints = CheckpointFolder(station.policy, of: station.folder, store: store)
    let (files, keys) = (FileManager.default, station.folder.keys)
    // The folder itself can be written, but what has to go into it cannot.
    let shelf = "\(folder)/\(try #require(CheckpointFile(signed.checkpoint)).log)"
    try files.moveItem(atPath: keys, toPath: keys + ".away")
    try files.removeItem(atPath: shelf)
    try Data().write(to: URL(filePath: shelf))
    checkpoints.wasKept(signed)
    #expect(!checkpoints.isWitnessed)
    #expect(throws: StationFolderError.cannotWrite(folder)) { try checkpoints.check(signed.checkpoint, by: key) }
    if mendsFolder {
      try files.removeItem(atPath: shelf)
    } else {
      try files.moveItem(atPath: keys + ".away", toPath: keys)
    }
    try checkpoints.check(signed.checkpoint, by: key)
    #expect(checkpoints.isWitnessed)
  }

  @Test func `that are written again after a restart are logged as such`() throws {
    let (station, folder) = try station()
    try FileManager.default.moveItem(atPath: folder, toPath: folder + ".away")
    try station.desk().session.start()
    #expect(try kinds(station).last == "checkpointsFailing")
    try FileManager.default.moveItem(atPath: folder + ".away", toPath: folder)
    try station.desk().session.start()
    #expect(try kinds(station).last == "checkpointsResumed")
  }

  @Test func `go on being written while the keys folder cannot remember and that is not forgotten`() throws {
    let (station, folder) = try station(isRequired: true)
    let desk = try station.desk()
    let (keys, away) = (station.folder.keys, station.folder.keys + ".away")
    // Whoever opens the database needs a key from there.
    let store = SQLiteCaseStore(try station.open())
    try FileManager.default.moveItem(atPath: keys, toPath: away)
    try desk.session.start()
    #expect(try sizes(in: folder) == store.checkpoints(from: 0, limit: .max).map(\.size))
    for _ in 1...2 {
      #expect(throws: DeskError.checkpoints(reason: .cannotWrite("\(keys)/log.last"))) {
        try desk.open(DeskCaller.opening(.video))
      }
    }
    try FileManager.default.moveItem(atPath: away, toPath: keys)
    try desk.open(DeskCaller.opening(.video))
    #expect(try LastSigned(station.folder).remembered()?.checkpoint.size == kept(station).last?.size)
  }

  @Test func `that were missed by a process that ended are written by the next`() throws {
    let (station, folder) = try station()
    try station.desk().session.start()
    try FileManager.default.moveItem(atPath: folder, toPath: folder + ".away")
    try DeskCaller().play(at: station.desk())
    try FileManager.default.moveItem(atPath: folder + ".away", toPath: folder)
    try station.desk().session.start()
    #expect(try sizes(in: folder) == kept(station).map(\.size))
  }

  @Test func `that are required stop a case from opening`() throws {
    let (station, folder) = try station(isRequired: true)
    let desk = try station.desk()
    try FileManager.default.removeItem(atPath: folder)
    try desk.session.start()
    let before = try station.entries().count
    #expect(throws: DeskError.checkpoints(reason: .missing(folder))) {
      try desk.open(DeskCaller.opening(.video))
    }
    #expect(try station.entries().count == before)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try desk.open(DeskCaller.opening(.video))
    #expect(desk.session.checkpointTrouble == nil)
  }

  @Test func `that are required stop a disclosure before it counts`() throws {
    let (station, folder) = try station(isRequired: true)
    let desk = try station.desk()
    try desk.session.start()
    let caller = DeskCaller()
    caller.triesAgain = false
    caller.at(.authorize(showing: 1)) { desk in
      try FileManager.default.removeItem(atPath: folder)
      // Noticed before the authorization, by the next checkpoint.
      try desk.session.start()
      #expect(throws: DeskError.checkpoints(reason: .missing(folder))) { _ = try desk.disclosure.authorize() }
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    #expect(caller.shown == ["04821937"])
    #expect(try station.facts(of: desk.reference).filter { $0.kind == "disclosureAuthorized" }.count == 1)
  }

  @Test func `that fail with the very authorization let nothing be shown`() throws {
    let (station, folder) = try station(isRequired: true)
    let desk = try station.desk()
    try desk.session.start()
    let caller = DeskCaller()
    caller.triesAgain = false
    caller.at(.authorize(showing: 1)) { desk in
      try FileManager.default.removeItem(atPath: folder)
      #expect(throws: DeskError.checkpoints(reason: .missing(folder))) { _ = try desk.disclosure.authorize() }
      #expect(caller.shown.isEmpty)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    _ = try caller.play(at: desk)
    let facts = try station.facts(of: desk.reference)
    #expect(facts.contains(.shown(.failed)))
    try station.checkLog()
  }

  @Test(arguments: ["", "x", "live_a@1", "live_a@00000000000x", "live_a@-00000000001", "@000000000001@"])
  func `names of other files are none`(_ name: String) {
    #expect(CheckpointFile(name: name)?.description != name || name.isEmpty)
  }
}

/// A folder that is the test's to make and remove.
private enum ScratchPlace {
  static func make() throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("pinline-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }
}
