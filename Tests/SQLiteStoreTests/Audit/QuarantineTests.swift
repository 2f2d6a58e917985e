import Desk
import Diagnostics
import Foundation
import GRDB
import Ledger
import Operations
import Station
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

/// One entry that somebody else put in stops a station. These get it going again, with nothing lost of what is its own.
@Suite("What somebody else wrote is taken out")
struct QuarantineTests {
  private let log: AuditedStation
  private var station: DeskStation { log.station }
  private var stranger: Stranger { Stranger(station: station) }

  init() throws { log = try AuditedStation() }

  @discardableResult
  private func quarantine(
    second: String? = "Luz Vega", input: InputSource = .terminal, at place: (any StationPlace)? = nil,
    signer: LogSigner? = nil
  ) throws -> StationQuarantine.Outcome {
    try StationQuarantine(
      StationRestore.Owner(
        folder: station.folder, checkpoints: log.checkpoints,
        keyID: KeyFile.pinKey(in: station.folder, environment: [:]).id, signer: signer ?? station.signer(),
        clock: station.clock, staff: .sample("Ida Ko", account: "it", input: input)),
      at: place ?? SQLitePlace(station.folder, key: station.key())
    ).run(second: second)
  }

  /// Looks that the station goes on, whole, from what it wrote itself.
  private func checkGoingOn(after own: [[UInt8]]) throws {
    let entries = try entries()
    #expect(Array(entries.prefix(own.count)) == own)
    let said = try entries.dropFirst(own.count).map { try Entry(stored: $0).kind }
    #expect(said == ["staffNamed", "quarantined"])
    #expect(try log.fault(withSeals: true) == nil)
    let desk = try station.desk()
    #expect(try DeskCaller().play(at: desk) == .closed(.disclosed))
    #expect(try log.fault(withSeals: true) == nil)
  }

  /// The log, by a connection to what is in use now.
  private func store() throws -> SQLiteCaseStore { SQLiteCaseStore(try log.station.open()) }

  private func entries() throws -> [[UInt8]] { try store().entries(from: 0, limit: .max) }

  private func author() throws -> Author { try #require(try entries().last.map { try Entry(stored: $0) }).author }

  @Test func `a whole case that was put in`() throws {
    let own = try entries()
    let clean = try Fact.cleanCase().prefix { $0.kind != "disclosureAuthorized" }
    let first = try stranger.append(Array(clean), to: "KPK-482-1914", by: author())
    #expect(try log.fault(withSeals: true) == .notSealed(at: first))
    let all = try entries()
    let outcome = try quarantine()
    #expect(outcome.from == first && outcome.entries == Int64(clean.count) && outcome.rows == 0)
    let kept = SQLiteCaseStore(try StationDatabase(opening: try #require(outcome.kept)))
    #expect(try kept.entries(from: 0, limit: .max) == all)
    guard case .quarantined(first, Int64(clean.count), 0, let root, "Luz Vega")? = try newest() else {
      Issue.record("the entry says something else")
      return
    }
    #expect(try kept.head().frontier.root == root)
    try checkGoingOn(after: own)
  }

  private func newest() throws -> StationFact? {
    let entry = try entries().last.map { try Entry(stored: $0) }
    return try entry.map { try StationFact(kind: $0.kind, fields: $0.fact) }
  }

  @Test func `an entry beyond the head, with which no program opens the station`() throws {
    let own = try entries()
    try stranger.append([Fact.cleanCase()[0]], to: "KPK-482-1914", by: author(), movingHead: false)
    #expect(throws: StoreError.self) { try log.station.open() }
    #expect(try quarantine().entries == 1)
    try checkGoingOn(after: own)
  }

  @Test func `the end of a case that was waiting`() throws {
    let own = try entries()
    let waiting = try #require(try station.store.openCases().first)
    let facts = try station.facts(of: waiting.reference)
    let stage = try facts.reduce(Stage.new) { try #require($0.after($1)) }
    try stranger.append([.abandoned(.caller)], to: "\(waiting.reference)", by: author(), after: stage)
    #expect(try store().openCases().isEmpty)
    try quarantine()
    #expect(try store().openCases() == [waiting])
    try checkGoingOn(after: own)
  }

  /// Rows that the triggers take at the end of the log, each of which would be in the way for ever.
  @Test(arguments: [
    "INSERT INTO checkpoint SELECT size, origin || char(10) || size || char(10) FROM head, station",
    "INSERT INTO created_pin VALUES (zeroblob(16), zeroblob(16), x'00', 1, 'k', x'00', zeroblob(32))",
    "INSERT INTO log_origin SELECT 2, origin || '/2', size FROM head, station",
  ])
  func `a row of another table`(_ insertion: String) throws {
    // The end of the log has a checkpoint: a stranger needs one entry more.
    try station.journal().record(StationFact.checkpointsResumed, by: author(), policy: 1)
    let own = try entries()
    try stranger.write { try $0.execute(sql: insertion) }
    #expect(try log.fault() != nil)
    let outcome = try quarantine()
    #expect(outcome.entries == 0 && outcome.rows == 1)
    try checkGoingOn(after: own)
  }

  @Test func `a key that somebody else announced, and what else belongs to no case`() throws {
    let own = try entries()
    let key = try LogSigner.test(9).publicKey.named(station.store.origin)
    let first = try stranger.append(StationFact.checkpointsResumed, by: author())
    // Without the station's key all of it is in order.
    #expect(try log.fault() == nil)
    #expect(try log.fault(withSeals: true) == .notSealed(at: first))
    try stranger.append(StationFact.keyAnnounced(key, vouched: nil), by: author())
    #expect(try quarantine().entries == 2)
    try checkGoingOn(after: own)
  }

  /// A database that was copied, went on, and was put back: what the station wrote on the other copy is its own, and may be put behind
  /// a stranger's entry.
  @Test func `what the station itself wrote on another copy behind it`() throws {
    let file = URL(fileURLWithPath: log.database)
    let before = try Data(contentsOf: file)
    for _ in 0..<2 { try station.journal().record(StationFact.checkpointsResumed, by: author(), policy: 1) }
    let other = try log.read { try Row.fetchAll($0, sql: "SELECT * FROM entry ORDER BY sequence DESC LIMIT 1") }
    try before.write(to: file)
    let own = try entries()
    try stranger.append(StationFact.checkpointsResumed, by: author())
    let row = try #require(other.first)
    try stranger.write { database in
      let names = row.columnNames.joined(separator: ", ")
      let marks = row.columnNames.map { _ in "?" }.joined(separator: ", ")
      try database.execute(
        sql: "INSERT INTO entry (\(names)) VALUES (\(marks))", arguments: StatementArguments(row.databaseValues))
    }
    #expect(try quarantine().entries == 2)
    try checkGoingOn(after: own)
  }

  @Test func `but nothing where all is the stations own`() throws {
    let own = try entries()
    #expect(throws: QuarantineError.noStrangers) { try quarantine() }
    #expect(throws: QuarantineError.otherKey) { try quarantine(signer: .test(5)) }
    #expect(try entries() == own)
  }

  /// Otherwise whoever spoils the seals has the program itself take out what it wrote.
  @Test func `never what the station signed for`() throws {
    let size = Int64(try entries().count)
    for first in [size - 1, 3] {
      try log.tamper {
        try $0.execute(sql: "UPDATE entry SET mac = zeroblob(32) WHERE sequence >= ?", arguments: [first])
      }
      #expect(throws: QuarantineError.sealsDamaged(sealed: first, signed: size)) { try quarantine() }
    }
    #expect(try entries().count == Int(size))
    // Nor where its list of checkpoints is gone: the key remembers, and so do the files; nor where all of that is.
    try log.tamper { try $0.execute(sql: "DELETE FROM checkpoint") }
    #expect(throws: QuarantineError.sealsDamaged(sealed: 3, signed: size)) { try quarantine() }
    for place in [log.checkpoints, station.folder.keys + "/log.last"] {
      try FileManager.default.removeItem(atPath: place)
    }
    #expect(throws: QuarantineError.nothingToCompare) { try quarantine() }
  }

  @Test func `nor anything between what the station wrote`() throws {
    try log.tamper { try $0.execute(sql: "UPDATE entry SET mac = zeroblob(32) WHERE sequence = 5") }
    #expect(try log.fault(withSeals: true) == .notSealed(at: 5))
    #expect(try log.fault() == nil)
    let size = Int64(try entries().count)
    #expect(throws: QuarantineError.sealsDamaged(sealed: 5, signed: size)) { try quarantine() }
  }

  @Test func `by two members of staff at a terminal only`() throws {
    try stranger.append(StationFact.consoleEnded, by: author())
    let before = try Data(contentsOf: URL(fileURLWithPath: log.database))
    #expect(throws: SecondPersonError.missing(for: .quarantine)) { try quarantine(second: nil) }
    #expect(throws: SecondPersonError.missing(for: .quarantine)) { try quarantine(input: .script) }
    #expect(throws: SecondPersonError.isOperator) { try quarantine(second: "ida  KO") }
    #expect(try Data(contentsOf: URL(fileURLWithPath: log.database)) == before)
  }

  /// What an open console logged meanwhile would be lost.
  @Test func `while nobody else writes`() throws {
    try stranger.append(StationFact.consoleEnded, by: author())
    var answers: [String] = []
    let place = ForwardingPlace(try SQLitePlace(station.folder, key: station.key())) { call in
      guard [.carry, .audited, .finish, .putInPlace].contains(call) else { return }
      answers.append(try #require(Shell(named: "sqlite3")).run(log.database, "BEGIN IMMEDIATE; COMMIT;").error)
    }
    try quarantine(at: place)
    #expect(answers.count == 4 && answers.allSatisfy { $0.contains("locked") }, "\(answers)")
  }

  /// Whatever fails on the way, nothing is lost, and it can be done again.
  @Test func `or not at all where something fails`() throws {
    let own = try entries()
    try stranger.append(StationFact.consoleEnded, by: author())
    let before = try Data(contentsOf: URL(fileURLWithPath: log.database))
    let key = try station.key()
    var calls = 0
    func failing(at wanted: Int?) -> ForwardingPlace {
      var count = 0
      return ForwardingPlace(SQLitePlace(station.folder, key: key)) { _ in
        count += 1
        calls = max(calls, count)
        if count == wanted { throw StoreError.refused(reason: .diskFull) }
      }
    }
    for wanted in 1... {
      do {
        try quarantine(at: failing(at: wanted))
        break
      } catch {
        #expect(try Data(contentsOf: URL(fileURLWithPath: log.database)) == before, "call \(wanted)")
        #expect(!FileManager.default.fileExists(atPath: log.database + ".new"))
      }
    }
    #expect(calls > 8)
    try checkGoingOn(after: own)
  }
}
