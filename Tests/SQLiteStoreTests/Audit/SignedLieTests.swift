import GRDB
import Desk
import Operations
import Station
import Ledger
import TestSupport
import Testing
import Verification

@Suite("An audit finds what a dishonest program signed")
struct SignedLieTests {
  let log: AuditedStation
  let name = "RRK-000-1010"

  init() throws { log = try AuditedStation() }

  private func reference() throws -> CaseReference { try #require(CaseReference(name)) }

  /// The number of the first entry that the work adds.
  private func fault(_ work: @escaping (Journal<Stage>, ManualClock) throws -> Void) throws -> (Int64, LogFault?) {
    let end = try log.audit().entries
    try log.lie(work)
    return (end, try log.fault())
  }

  private var clean: [Fact] { get throws { try Fact.cleanCase() } }

  @Test func `a clean case is no lie`() throws {
    let clean = try clean
    let (_, fault) = try fault { journal, _ in try journal.append(clean, to: name) }
    #expect(fault == nil)
  }

  @Test(arguments: 1..<16) func `a case with one step left out`(_ place: Int) throws {
    var facts = try clean
    facts.remove(at: place)
    let lie = facts
    let (end, fault) = try fault { journal, _ in try journal.append(lie, to: name) }
    #expect(try fault == .outOfOrder(at: end + Int64(place), reference()))
  }

  @Test func `a disclosure out of nothing`() throws {
    let authorization = Fact.disclosureAuthorized(generation: 1, showing: 1)
    let (end, fault) = try fault { journal, _ in try journal.append([authorization], to: name) }
    #expect(try fault == .outOfOrder(at: end, reference()))
  }

  @Test func `a second case of the same name and a step after the end`() throws {
    let clean = try clean
    let (end, fault) = try fault { journal, _ in try journal.append(clean + [clean[0]], to: name) }
    #expect(try fault == .outOfOrder(at: end + Int64(clean.count), reference()))
  }

  @Test func `a disclosure after the clearance ran out`() throws {
    let facts = try clean
    let place = try #require(facts.firstIndex { $0.kind == "disclosureAuthorized" })
    let (end, fault) = try fault { journal, clock in
      let stage = try journal.append(Array(facts[..<place]), to: name)
      clock.advance(minutes: 16)
      try journal.append(Array(facts[place...]), to: name, after: stage)
    }
    #expect(try fault == .untimely(at: end + Int64(place), reference()))
  }

  @Test func `a case that went on after a day`() throws {
    let facts = try clean
    let (end, fault) = try fault { journal, clock in
      let stage = try journal.append(Array(facts[..<4]), to: name)
      clock.advance(minutes: 24 * 60 + 1)
      try journal.append(Array(facts[4...]), to: name, after: stage)
    }
    #expect(try fault == .untimely(at: end + 4, reference()))
  }

  @Test func `a step by someone who did not take the case over`() throws {
    let facts = try clean
    let (end, fault) = try fault { journal, _ in
      let stage = try journal.append(Array(facts[..<4]), to: name)
      try journal.append([facts[4]], to: name, after: stage, by: "Ben Ito (desk)")
    }
    #expect(try fault == .outOfOrder(at: end + 4, reference()))
  }

  @Test func `a siblings case that follows no disclosure`() throws {
    let other = try #require(CaseReference("RRM-000-2024"))
    let opening = try #require(Fact.opening(sibling: other))
    let (end, fault) = try fault { journal, _ in try journal.append([opening], to: name) }
    #expect(try fault == .untimely(at: end, reference()))
  }

  @Test func `a siblings case with another guardian`() throws {
    let clean = try clean
    let opening = try #require(Fact.opening(sibling: CaseReference("RRM-000-2024")))
    var generator = SeededGenerator(seed: 1)
    let guardians = ["1", "2"].map { Opening(field: "guardian", value: Array($0.utf8), using: &generator) }
    for guardian in guardians {
      let log = try AuditedStation()
      let end = try log.audit().entries
      try log.lie { journal, _ in
        let named = try journal.append([clean[0]], to: "RRM-000-2024")
        let rest = try journal.append([clean[1]], to: "RRM-000-2024", after: named, openings: [guardians[0]])
        try journal.append(Array(clean[2...]), to: "RRM-000-2024", after: rest)
        let opened = try journal.append([opening], to: name)
        try journal.append([clean[1]], to: name, after: opened, openings: [guardian])
      }
      let other = LogFault.untimely(at: end + Int64(clean.count) + 1, try reference())
      let fault = try log.fault()
      // Without triggers nothing keeps the list of open cases.
      #expect(fault == (guardian == guardians[0] ? .openCasesDiffer : other))
    }
  }

  /// One limit holds from the end of the case before, not one for the opening and one more from there.
  @Test(arguments: [(Int64(1), true), (4, false)])
  func `a caller who is said to have stayed in view for longer than anybody could`(
    _ minutes: Int64, _ isKept: Bool
  ) throws {
    let clean = try clean
    let opening = try #require(Fact.opening(sibling: CaseReference("RRM-000-2024")))
    var generator = SeededGenerator(seed: 1)
    let guardian = Opening(field: "guardian", value: [1], using: &generator)
    let (end, fault) = try fault { journal, clock in
      let opened = try journal.append([clean[0]], to: "RRM-000-2024")
      let named = try journal.append([clean[1]], to: "RRM-000-2024", after: opened, openings: [guardian])
      try journal.append(Array(clean[2...]), to: "RRM-000-2024", after: named)
      clock.advance(minutes: 3)
      let next = try journal.append([opening], to: name)
      let again = try journal.append([clean[1]], to: name, after: next, openings: [guardian])
      clock.advance(minutes: minutes)
      try journal.append([clean[2], .presenceConfirmed(.remote, unbroken: true)], to: name, after: again)
    }
    let other = LogFault.untimely(at: end + Int64(clean.count) + 3, try reference())
    // Without triggers nothing keeps the list of open cases.
    #expect(fault == (isKept ? .openCasesDiffer : other))
  }

  @Test func `a fact that does not exist`() throws {
    let (end, fault) = try fault { journal, _ in
      try journal.record(MadeUpFact(), by: .sample("Ana Ruiz (desk)"), policy: 1)
    }
    #expect(fault == .factUnknown(at: end))
  }

  @Test func `a purge of an open case`() throws {
    let waiting = try log.station.desk().resumption.openCases()
    let open = try #require(waiting.first?.reference)
    let (end, fault) = try fault { journal, _ in
      let fact = StationFact.purged(before: "2026-01-01", cases: [open], values: 1)
      try journal.record(fact, by: .sample("Ana Ruiz (desk)"), policy: 1)
    }
    #expect(fault == .outOfOrder(at: end, open))
  }

  @Test func `a purge that erased nothing or came too early`() throws {
    let entries = try log.station.entries()
    let closed = try #require(entries.first { $0.kind == "closed" }?.case)
    let named = try log.first("named")
    // The station's cases are of 10 March 2026, and the policy keeps their values for five years.
    for (years, before, isEarly): (Int64, String, Bool) in [
      (6, "2026-03-12", false), (6, "2026-03-10", true), (4, "2026-03-12", true), (6, "soon", true),
    ] {
      let log = try AuditedStation()
      let end = try log.audit().entries
      try log.lie { journal, clock in
        clock.advance(minutes: years * 366 * 24 * 60)
        let fact = StationFact.purged(before: before, cases: [closed], values: 1)
        try journal.record(fact, by: .sample("Ana Ruiz (desk)"), policy: 1)
      }
      let expected: LogFault = isEarly ? .untimely(at: end, closed) : .valueNotErased(at: named)
      #expect(try log.fault() == expected, "\(years) \(before)")
    }
  }

  @Test func `a purge that left the note of a correction`() throws {
    let closed = try #require(log.station.entries().first { $0.kind == "closed" })
    let reference = try #require(closed.case)
    try log.station.desk().session.correct(closed.sequence, note: "a note", in: log.station.store)
    let note = try #require(log.station.entries().last { $0.kind == "correction" }).sequence
    try log.lie { journal, clock in
      clock.advance(minutes: 6 * 366 * 24 * 60)
      let fact = StationFact.purged(before: "2026-03-12", cases: [reference], values: 1)
      try journal.record(fact, by: .sample("Ana Ruiz (desk)"), policy: 1)
    }
    try log.tamper { database in
      try database.execute(
        sql: "DELETE FROM opening WHERE sequence IN (SELECT sequence FROM entry WHERE case_reference = ?)",
        arguments: [reference.description])
    }
    #expect(try log.fault() == .valueNotErased(at: note))
  }

  @Test func `a key that the one before does not vouch for`() throws {
    let key = try LogSigner.test(5).publicKey.named(log.station.identity.origin)
    for vouched in [nil, try LogSigner.test(5).sign("pinline log key/v1\n\(key)\n", as: key.name)] {
      let log = try AuditedStation()
      let end = try log.audit().entries
      try log.lie { journal, _ in
        let fact = StationFact.keyAnnounced(key, vouched: vouched)
        try journal.record(fact, by: .sample("Ana Ruiz (desk)"), policy: 1)
      }
      #expect(try log.fault() == .keyUnvouched(at: end))
    }
  }
}

/// What no version of Pinline logs.
private struct MadeUpFact: LoggedFact {
  let kind = "madeUp"
  let fields: [String: JSON] = [:]
  init() {}
  init(kind: String, fields: [String: JSON]) throws {}
}
