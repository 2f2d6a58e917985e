import Operations
import GRDB
import Ledger
import TestSupport
import Testing

@Suite("An audit finds what was done beside the entries")
struct TamperedValueTests {
  let log: AuditedStation

  init() throws { log = try AuditedStation() }

  @Test func `a value changed`() throws {
    let entry = try log.first("named")
    for change in ["sealed = randomblob(92)", "fingerprint = randomblob(16)"] {
      let log = try AuditedStation()
      try log.tamper {
        try $0.execute(
          sql: "UPDATE opening SET \(change) WHERE sequence = ? AND field = 'student'",
          arguments: [entry])
      }
      #expect(try log.fault() == .valueChanged(at: entry, field: "student"))
    }
  }

  @Test func `a value gone without a purge`() throws {
    let entry = try log.first("named")
    try log.tamper {
      try $0.execute(sql: "DELETE FROM opening WHERE sequence = ? AND field = 'guardian'", arguments: [entry])
    }
    #expect(try log.fault() == .valueMissing(at: entry, field: "guardian"))
  }

  @Test func `a value added`() throws {
    let entry = try log.first("cleared")
    try log.tamper {
      try $0.execute(sql: "INSERT INTO opening VALUES (?, 'note', zeroblob(92), NULL)", arguments: [entry])
    }
    #expect(try log.fault() == .valueUnknown(at: entry, field: "note"))
    try log.tamper {
      try $0.execute(sql: "UPDATE opening SET sequence = 100000 WHERE sequence = ?", arguments: [entry])
    }
    #expect(try log.fault() == .valueUnknown(at: 100_000, field: "note"))
  }

  @Test(arguments: [
    "staff = '4f74686572000000'", "wall = wall + 1", "monotonic = monotonic + 1", "boot = 'other'", "kind = 'noted'",
    "label = 'noted'", "phase = 'cleared'", "state = json_set(state, '$.failures', 1)",
    "state = json_set(state, '$.restarts', 1)", "state = json_set(state, '$.flagged', 1)",
    "state = json_set(state, '$.idServes', 1)", "state = json_set(state, '$.medium', 2)", "state = NULL",
    "case_reference = NULL",
  ])
  func `a row that says otherwise than its entry`(_ change: String) throws {
    let entry = try log.first("answered")
    try log.tamper { try $0.execute(sql: "UPDATE entry SET \(change) WHERE sequence = ?", arguments: [entry]) }
    #expect(try log.fault() == .columnsDiffer(at: entry))
  }

  @Test func `the lists of the database`() throws {
    try log.tamper { try $0.execute(sql: "DELETE FROM open_case") }
    #expect(try log.fault() == .openCasesDiffer)
    let pointed = try AuditedStation()
    try pointed.tamper { try $0.execute(sql: "UPDATE roster_pointer SET number = 0") }
    #expect(try pointed.fault() == .rosterDiffers)
    let other = try AuditedStation()
    try other.tamper { try $0.execute(sql: "UPDATE head SET frontier = zeroblob(length(frontier))") }
    #expect(try other.fault() == .headChanged(size: other.station.entries().count.int64))
    // A head of another time would have the next honest entry tell of a clock that was set back.
    let later = try AuditedStation()
    try later.tamper { try $0.execute(sql: "UPDATE head SET wall = wall + 10000000000") }
    #expect(try later.fault() == .headChanged(size: later.station.entries().count.int64))
  }

  /// Another box may be a PIN that somebody knows, another owner gives it away, and no row means a new one.
  @Test(arguments: [
    "UPDATE created_pin SET box = zeroblob(length(box))", "UPDATE created_pin SET guardian = zeroblob(16)",
    "UPDATE created_pin SET owner = zeroblob(16)", "UPDATE created_pin SET sealed_owner = zeroblob(92)",
    "UPDATE created_pin SET generation = 2",
    "UPDATE created_pin SET key_id = 'x'", "UPDATE created_pin SET fingerprint = randomblob(32)",
    "DELETE FROM created_pin",
    "INSERT INTO created_pin SELECT zeroblob(16), guardian, sealed_owner, generation, key_id, box, randomblob(32) FROM created_pin",
  ]) func `a PIN that the console created and did not log so`(_ change: String) throws {
    let station = try DeskStation([.pinless])
    try DeskCaller(.pinless).play(at: station.desk())
    let log = AuditedStation(of: station)
    #expect(try log.audit().verdict == .intact)
    try log.tamper { try $0.execute(sql: change) }
    #expect(try log.fault() == .createdPINsDiffer)
  }

  @Test func `subtrees that do not follow`() throws {
    try log.tamper { try $0.execute(sql: "UPDATE entry SET subtrees = zeroblob(length(subtrees)) WHERE sequence = 7") }
    #expect(try log.fault() == .treeChanged(at: 7))
  }
}

extension Int {
  fileprivate var int64: Int64 { Int64(self) }
}
