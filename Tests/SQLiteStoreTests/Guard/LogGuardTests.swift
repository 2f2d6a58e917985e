import Diagnostics
import Foundation
import GRDB
import Ledger
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

/// What another writer might do to an entry that would be right, and the words that refuse it.
struct Forgery: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let words: String
  let forge: @Sendable (inout RawEntry) throws -> Void

  init(_ name: String, _ words: String, _ forge: @escaping @Sendable (inout RawEntry) throws -> Void) {
    testDescription = name
    self.words = words
    self.forge = forge
  }

  static let order = "log: an entry goes to the end, and the head moves on with each"
  static let members = "log: the entry has not exactly the members that it should have"
  static let columns = "log: the entry says otherwise than its columns"
  static let state = "procedure: the state is not the one that this fact leads to"

  static func text(_ from: String, _ to: String) -> @Sendable (inout RawEntry) throws -> Void {
    { entry in
      let changed = entry.text.split(separator: from, omittingEmptySubsequences: false).joined(separator: to)
      guard changed != entry.text else { throw ScriptError("nothing to change") }
      entry.body = Array(changed.utf8)
    }
  }

  static let all: [Forgery] = [
    Forgery("a gap", order) { $0.sequence += 1 },
    Forgery("a place that is taken", order) { $0.sequence -= 1 },
    Forgery("a place before the first", order) { $0.sequence = -1 },
    Forgery("no JSON", "log: the entry is not JSON") { $0.body = Array("{".utf8) },
    Forgery("a null byte at the end", "log: the entry is not JSON") { $0.body = Array($0.text.utf8) + [0] },
    Forgery("a member too many", members) { $0.extra = #""aside":"x","# },
    Forgery("a member twice", members) { $0.extra = #""boot":"boot-1","# },
    Forgery("a member missing", members, text(#""policy":1,"#, "")),
    Forgery("a member of another type", members, text(#""policy":1"#, #""policy":"1""#)),
    Forgery("a clock set back that was not", members, text(#","fact""#, #","clockSetBack":true,"fact""#)),
    Forgery("another sequence inside", columns) { entry in
      entry.sequence -= 1
      let body = Array(entry.text.utf8)
      entry.sequence += 1
      entry.body = body
    },
    Forgery("another origin inside", columns, text("pinline/practice/test", "pinline/live/test")),
    Forgery("another case inside", columns, text("KPK-482-1914", "KPM-482-2920")),
    Forgery("another kind inside", columns, text(#""kind":"answered""#, #""kind":"corrected""#)),
    Forgery("another staff number inside", columns, text("5465737400000000", "4f74686572000000")),
    Forgery("an author of another type", members, text(#""uid":1000"#, #""uid":"1000""#)),
    Forgery("a login of another type", members, text(#""input":"terminal","#, #""input":"terminal","login":"0","#)),
    Forgery("another time inside", columns, text("2026-", "2025-")),
    Forgery("another boot inside", columns, text("boot-1", "boot-2")),
    Forgery("another monotonic time inside", columns, text("1600000", "1600001")),
    Forgery("another variant than the label's", columns, text(#""variant":"1""#, #""variant":"2""#)),
    Forgery("a fact that may not follow", "procedure: this fact may not follow here") { entry in
      entry = try RawEntry(entry.sequence, .readBack, state: entry.state)
    },
    Forgery("another operator's fact", "procedure: another operator has the case in hand") {
      $0.author = .sample("Other")
    },
    Forgery("a value that a field cannot have", "procedure: the fact contradicts itself") {
      $0.fact = #"{"source":"guessed","variant":"1"}"#
    },
    Forgery("a field that is missing", "procedure: the fact contradicts itself") { $0.fact = #"{"variant":"1"}"# },
    Forgery("a phase too far", state) { $0.state?.phase = "cleared" },
    Forgery("a failure that was not", state) { $0.state?.values[.failures] = 1 },
    Forgery("no state", state) { $0.state = nil },
    Forgery("a case that ended", "procedure: the case has ended") { $0.reference = "MRK-000-1771" },
    Forgery("a case that never opened", "procedure: this fact may not follow here") { $0.reference = "KPK-999-9492" },
    Forgery("a fact of a case outside of one", "procedure: this fact belongs to a case") { entry in
      entry = RawEntry(entry.sequence, station: "disclosureAuthorized")
    },
    Forgery("a state outside of a case", "procedure: only a case has a state") { entry in
      let state = entry.state
      entry = RawEntry(entry.sequence, station: "consoleStarted")
      entry.state = state
    },
    Forgery(
      "more than a day after the opening",
      "procedure: the case is more than a day old, or from before a restore: it can only be closed"
    ) {
      let then = $0.moment
      $0.moment = Moment(wall: then.wall, boot: then.boot, monotonic: then.monotonic + 86_500_000)
    },
    Forgery(
      "a monotonic clock that ran backwards",
      "procedure: the case is more than a day old, or from before a restore: it can only be closed"
    ) {
      let then = $0.moment
      $0.moment = Moment(wall: then.wall, boot: then.boot, monotonic: 1)
    },
  ]
}

@Suite("The log against another writer")
struct LogGuardTests {
  @Test func `an honest entry is taken from any writer`() throws {
    let writer = try ForeignWriter()
    #expect(try writer.refusal(of: { try writer.honest().insert($0) }) == nil)
  }

  @Test(arguments: Forgery.all)
  func `a forged entry is refused`(_ forgery: Forgery) throws {
    let writer = try ForeignWriter()
    let before = try writer.station.scratch.contents()
    for conflict in ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE"] {
      let words = try writer.refusal { database in
        var entry = try writer.honest()
        try forgery.forge(&entry)
        try entry.insert(database, or: conflict)
      }
      #expect(words == forgery.words, "\(conflict)")
    }
    #expect(try writer.station.scratch.contents() == before)
  }

  @Test func `two entries without the head between are refused`() throws {
    let writer = try ForeignWriter()
    let words = try writer.refusal { database in
      let first = try writer.honest()
      try first.insert(database)
      var second = RawEntry(writer.size + 1, station: "consoleStarted")
      second.moment = first.moment
      try second.insert(database)
    }
    #expect(words == Forgery.order)
  }

  @Test func `a known leaf replaces nothing`() throws {
    let writer = try ForeignWriter()
    for conflict in ["INSERT", "INSERT OR REPLACE"] {
      let words = try writer.refusal { database in
        var entry = try writer.honest()
        entry.leaf = try Data.fetchOne(database, sql: "SELECT leaf FROM entry WHERE sequence = 3").map { [UInt8]($0) }
        try entry.insert(database, or: conflict)
      }
      #expect(words == "log: this entry is there already")
    }
  }

  @Test(arguments: ["UPDATE", "UPDATE OR REPLACE", "UPDATE OR IGNORE"])
  func `entries are never changed`(verb: String) throws {
    let writer = try ForeignWriter()
    #expect(try writer.refusal(of: "\(verb) entry SET staff = 'x'") == "log: entries are never changed")
    #expect(try writer.refusal(of: "\(verb) entry SET sequence = sequence + 1") == "log: entries are never changed")
    #expect(try writer.refusal(of: "DELETE FROM entry") == "log: entries are never removed")
    #expect(
      try writer.refusal(of: "DELETE FROM entry WHERE sequence = ?", [writer.size - 1])
        == "log: entries are never removed")
  }

  @Test func `a take over is what lets another operator in`() throws {
    let writer = try ForeignWriter()
    let stage = try Fact.upToPresence.reduce(Stage.new) { try #require($0.after($1)) }
    let next = try #require(stage.after(.takenOver))
    let words = try writer.refusal { database in
      var entry = try RawEntry(writer.size, .takenOver, state: RawState(next))
      entry.author = .sample("Other")
      try entry.insert(database)
    }
    #expect(words == nil)
  }

  @Test func `a clearance lapses`() throws {
    let station = try StationOnDisk()
    let facts = try Fact.cleanCase().prefix { $0.kind != "disclosureAuthorized" }
    let stage = try station.append(Array(facts), to: "KPK-482-1914")
    station.clock.advance(minutes: 16)
    let late = Fact.disclosureAuthorized(generation: 1, showing: 1)
    #expect(throws: JournalError.notWritten(reason: .rule("procedure: the clearance has lapsed"))) {
      try station.append([late], to: "KPK-482-1914", after: stage)
    }
    station.clock.boot = "boot-2"
    #expect(throws: JournalError.notWritten(reason: .rule("procedure: the clearance has lapsed"))) {
      try station.append([late], to: "KPK-482-1914", after: stage)
    }
    try station.append([.lapsed], to: "KPK-482-1914", after: stage)
  }

  @Test func `a sibling needs a case that ended with a disclosure just before`() throws {
    let station = try StationOnDisk()
    let parts = try (clean: Fact.cleanCase(), reference: #require(CaseReference("KPK-000-1517")))
    let opening = try #require(Fact.opening(sibling: parts.reference))
    func refusal(_ name: String) throws -> Reason? {
      do { try station.append([opening], to: name) } catch JournalError.notWritten(let reason) { return reason }
      return nil
    }
    let without = "procedure: the case before did not end with a disclosure by this operator"
    #expect(try refusal("KPM-000-2524") == .rule(without))
    let stage = try station.append(Array(parts.clean.dropLast()), to: "KPK-000-1517")
    #expect(try refusal("KPM-000-2524") == .rule(without))
    try station.append([.closed(.disclosed)], to: "KPK-000-1517", after: stage)
    #expect(throws: JournalError.notWritten(reason: .rule(without))) {
      try station.append([opening], to: "KPP-000-3536", by: "Other (other)")
    }
    #expect(try refusal("KPM-000-2524") == nil)
    station.clock.advance(minutes: 6)
    #expect(
      try refusal("KPR-000-4540")
        == .rule("procedure: the case before ended more than five minutes ago, or is from before a restore"))
  }

  @Test func `a sibling needs a presence that never broke after the ID check`() throws {
    let station = try StationOnDisk()
    let stage = try station.append(Array(Fact.cleanCase().dropLast()), to: "KPK-000-1517")
    let other = "Other (other)"
    try station.append([.takenOver, .closed(.disclosed)], to: "KPK-000-1517", after: stage, by: other)
    let opening = try #require(Fact.opening(sibling: CaseReference("KPK-000-1517")))
    let words = "procedure: presence broke after the ID check of the case before"
    #expect(throws: JournalError.notWritten(reason: .rule(words))) {
      try station.append([opening], to: "KPM-000-2524", by: other)
    }
  }

  @Test func `a sibling has the same guardian`() throws {
    let station = try StationOnDisk()
    var generator = SystemRandomNumberGenerator()
    let guardian = Opening(field: "guardian", value: [1], using: &generator)
    let clean = try Fact.cleanCase()
    let first = try station.append([clean[0]], to: "KPK-000-1517")
    let named = try station.append([clean[1]], to: "KPK-000-1517", after: first, openings: [guardian])
    try station.append(Array(clean[2...]), to: "KPK-000-1517", after: named)
    let opened = try station.append(
      [#require(Fact.opening(sibling: CaseReference("KPK-000-1517")))], to: "KPM-000-2524")
    let other = Opening(field: "guardian", value: [1], using: &generator)
    for openings in [[], [other]] {
      #expect(
        throws: JournalError.notWritten(reason: .rule("procedure: a sibling has the guardian of the case before"))
      ) {
        try station.append([.named(.studentID)], to: "KPM-000-2524", after: opened, openings: openings)
      }
    }
    try station.append([.named(.studentID)], to: "KPM-000-2524", after: opened, openings: [guardian])
  }
}
