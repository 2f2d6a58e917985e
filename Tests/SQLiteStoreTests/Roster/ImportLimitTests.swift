import Console
import Diagnostics
import Ledger
import Operations
import Records
import Roster
import Station
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("What an import may do is limited by the policy")
struct ImportLimitTests {
  private static let policy = Policy(number: 0, texts: ["verified-sources": "main"])

  private func limit<Value>(_ body: () throws -> Value) throws -> ImportLimit? {
    do {
      _ = try body()
      return nil
    } catch ImportError.limit(let limit, _) { return limit }
  }

  @Test func `more left out than the policy allows changes nothing`() throws {
    let station = try StationOnDisk()
    var roster = LeftOutTests.school(60)
    try station.load(roster.reader(), policy: Self.policy)
    for place in 0..<3 { roster.students[place].name.first = "Mar?a" }
    let found = try limit { try station.load(roster.reader(), policy: Self.policy) }
    #expect(found == .share(.leftOut, 12, of: 2 + 5 * 60, percent: 2))
    #expect(try station.roster == 1 && station.archive.directory().student("9100") != nil)
    let entry = try #require(try station.store.entries(from: 0, limit: .max).last.map { try Entry(stored: $0) })
    #expect(
      try StationFact(kind: entry.kind, fields: entry.fact)
        == .importFailed(source: "main", problems: 13, collisions: 0))
    let wide = Policy(number: 0, texts: ["verified-sources": "main", "import-left-out": "4"])
    #expect(try station.load(roster.reader(), policy: wide).counts == [0, 0, 0])
    #expect(try station.archive.directory().isLeftOut("9100"))
  }

  @Test func `more removed or changed than the policy allows changes nothing`() throws {
    let station = try StationOnDisk()
    let whole = LeftOutTests.school(60)
    try station.load(whole.reader(), policy: Self.policy)
    var fewer = whole
    let gone = Set(fewer.students.prefix(4).map(\.id))
    fewer.students.removeFirst(4)
    fewer.guardianships.removeAll { gone.contains($0.studentID) }
    fewer.contacts.removeAll { gone.contains($0.studentID) }
    fewer.parentPINs.removeAll { gone.contains($0.0) }
    #expect(
      try limit { try station.load(fewer.reader(), policy: Self.policy) } == .share(.removed, 16, of: 302, percent: 5))
    var changed = whole
    for place in changed.students.indices { changed.students[place].phones = ["213-555-0199"] }
    for place in changed.guardians.indices { changed.guardians[place].name.first = "Irma" }
    #expect(
      try limit { try station.load(changed.reader(), policy: Self.policy) }
        == .share(.changed, 120, of: 302, percent: 30))
    #expect(try station.roster == 1)
    let wide = Policy(number: 0, texts: ["verified-sources": "main", "import-changed": "100", "import-removed": "6"])
    #expect(try limit { try station.load(changed.reader(), policy: wide) } == nil)
    #expect(try station.roster == 2)
  }

  /// Of all rows each of these is few.
  @Test func `each kind is judged by itself`() throws {
    let station = try StationOnDisk()
    let whole = LeftOutTests.school(200)
    try station.load(whole.reader(), policy: Self.policy)
    var roster = whole
    roster.contacts.removeFirst(11)
    #expect(
      try limit { try station.load(roster.reader(), policy: Self.policy) }
        == .kind(.removed, .contacts, 11, of: 200, percent: 5))
    roster = whole
    roster.parentPINs.removeFirst(11)
    #expect(
      try limit { try station.load(roster.reader(), policy: Self.policy) }
        == .kind(.removed, .parentPINs, 11, of: 200, percent: 5))
    roster = whole
    for place in roster.guardians.indices.prefix(61) { roster.guardians[place].phones = ["213-555-0199"] }
    #expect(
      try limit { try station.load(roster.reader(), policy: Self.policy) }
        == .kind(.changed, .guardians, 61, of: 200, percent: 30))
    roster = whole
    for place in roster.contacts.indices.prefix(5) { roster.contacts[place].name.last = "Ve?a" }
    #expect(
      try limit { try station.load(roster.reader(), policy: Self.policy) }
        == .kind(.leftOut, .contacts, 5, of: 200, percent: 2))
    roster = whole
    for place in roster.contacts.indices.prefix(5) { roster.contacts[place].studentID = StudentID("nobody\(place)") }
    #expect(
      try limit { try station.load(roster.reader(), policy: Self.policy) }
        == .kind(.leftOut, .contacts, 5, of: 200, percent: 2))
    // They came, and are found to be too short only beside all others.
    roster = whole
    for place in roster.parentPINs.indices.prefix(5) { roster.parentPINs[place].2 = String(700_000_000 + place) }
    #expect(
      try limit { try station.load(roster.reader(), policy: Self.policy) }
        == .kind(.leftOut, .parentPINs, 5, of: 200, percent: 2))
    #expect(try station.roster == 1)
    // As many as are allowed.
    roster = whole
    roster.contacts.removeFirst(10)
    #expect(try station.load(roster.reader(), policy: Self.policy).removed == 10)
  }

  @Test func `a few rows of a small kind may go and none where the policy says none`() throws {
    let station = try StationOnDisk()
    let whole = LeftOutTests.school(60)
    try station.load(whole.reader(), policy: Self.policy)
    var roster = whole
    roster.schools.removeLast()
    roster.contacts.removeFirst(3)
    let none = Policy(number: 0, texts: ["verified-sources": "main", "import-removed": "0"])
    #expect(
      try limit { try station.load(roster.reader(), policy: none) } == .share(.removed, 4, of: 302, percent: 0))
    #expect(try station.load(roster.reader(), policy: Self.policy).removed == 4)
    var more = roster
    more.contacts.removeFirst(4)
    #expect(
      try limit { try station.load(more.reader(), policy: Self.policy) }
        == .kind(.removed, .contacts, 4, of: 57, percent: 5))
    for language in Language.allCases {
      let words = ImportLimit.kind(.removed, .contacts, 4, of: 57, percent: 5).in(language)
      #expect(words.what.contains("4") && words.what.contains("57") && words.what.contains("import-removed"))
      #expect(words.next.contains("import-removed") && words.next.contains("8"))
    }
  }

  @Test func `an export without rows never empties a roster`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader(), policy: Self.policy)
    var roster = RosterSmall()
    roster.contacts = []
    #expect(try limit { try station.load(roster.reader(), policy: Self.policy) } == .emptied(.contacts, 3))
    roster = RosterSmall()
    (roster.schools, roster.students, roster.guardians, roster.guardianships, roster.contacts) = ([], [], [], [], [])
    (roster.parentPINs, roster.studentPINs) = ([], [])
    #expect(
      try limit { try station.load(roster.reader(), policy: Self.policy) } == .share(.removed, 21, of: 21, percent: 5))
    #expect(try station.roster == 1)
    let asked = Policy(number: 0, texts: ["verified-sources": "main", "import-removed": "100"])
    #expect(try station.load(roster.reader(), policy: asked).removed == 21)
  }

  @Test func `a delta of deletions only never empties a kind`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader(), policy: Self.policy)
    var delta = DeskRoster([])
    delta.records = RosterSmall().contacts.map { .removal(.contact($0.studentID, $0.id)) }
    struct Deltas: RosterReader {
      let lacks: Set<Item> = []
      let base: DeskRoster
      let kinds: Set<RosterKind> = [.contacts], deltas: Set<RosterKind> = [.contacts], isFictitious = true
      func read(
        _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
        progress: (RosterProgress) -> Void
      ) throws { try base.read(each, problem: problem, progress: progress) }
    }
    #expect(try limit { try station.load(Deltas(base: delta), policy: Self.policy) } == .emptied(.contacts, 3))
    delta.records.removeLast()
    #expect(try station.load(Deltas(base: delta), policy: Self.policy).removed == 2)
  }
}
