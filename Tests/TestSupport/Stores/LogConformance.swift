import Ledger
package import Station
import Records
import Verification

/// What every log of a station has to do, and whatever looks something up in it.
package enum LogConformance {
  /// Two connections to one empty log.
  package typealias Subject = Connected<any CaseStore>
  private typealias Check = Conformance<Subject>

  /// Of the log itself.
  package static let log: [Conformance<Subject>] = [
    Conformance("a part and the end of the log are read", parts),
    Conformance("entries of one kind and of no case are found", kinds),
    Conformance("a fact out of order is refused", guarded),
  ]

  /// Of what a person looks for.
  package static let search: [Conformance<Subject>] = [Conformance("entries are found by what a query says", queries)]

  private static func parts(_ stores: Subject) throws {
    try Check.require(try stores.one.entries(from: 0, limit: 10).isEmpty, "there are entries")
    try stores.journal(stores.one).append(Fact.cleanCase(), to: "KPK-482-1914")
    let stored = try stores.other.entries(of: Check.reference("KPK-482-1914")).map(\.bytes)
    try Check.require(try stores.other.entries(from: 5, limit: 3) == Array(stored[5..<8]), "a part is not read")
    try Check.require(try stores.other.entries(from: 18, limit: .max) == Array(stored[18...]), "the end is not read")
  }

  private static func kinds(_ stores: Subject) throws {
    let journal = try stores.journal(stores.one)
    for fact: StationFact in [
      .consoleStarted, .policyChanged(["a": .string("1")]), .consoleStarted, .policyChanged([:]),
    ] {
      try journal.record(fact)
    }
    try journal.append([Fact.opening(.counter).orThrow("an opening")], to: "KPK-482-1914")
    let found = try stores.other.entries(ofKind: "policyChanged").map { try Entry(stored: $0).sequence }
    try Check.require(found == [1, 3], "other entries are found")
    func later(_ sequence: Int64, _ wall: Int64) throws -> [Int64] {
      try stores.other.storedEntries(ofKind: "policyChanged", from: sequence, since: wall).map {
        try Entry(stored: $0.bytes).sequence
      }
    }
    let last = try stores.other.storedEntries(from: 3, limit: 1).map { try Entry(stored: $0.bytes).moment.wall }
    try Check.require(
      try later(0, 0) == [1, 3] && later(2, 0) == [3] && later(4, 0).isEmpty, "others are found from there")
    try Check.require(
      try last.allSatisfy { try later(0, $0) == [3] && later(0, $0 + 1).isEmpty }, "older ones are found")
    try Check.require(
      try stores.other.storedEntries(ofKind: "opened", from: 0, since: 0).isEmpty, "a case's entry is found")
    try Check.require(try stores.other.entries(ofKind: "opened").isEmpty, "a case's entry is found")
  }

  private static func guarded(_ stores: Subject) throws {
    let journal = try stores.journal(stores.one)
    let opened = try journal.append([Fact.opening().orThrow("an opening")], to: "KPK-482-1914")
    let before = try stores.one.head()
    var isRefused = false
    do {
      _ = try journal.append(
        Fact.cleared, label: "cleared", case: Check.reference("KPK-482-1914"), by: .sample("Test (test)"), policy: 1,
        state: opened.stage)
    } catch JournalError.notWritten {
      isRefused = true
    }
    try Check.require(isRefused, "a fact out of order is taken")
    try Check.require(try stores.other.head() == before, "the head moved")
  }

  private static func queries(_ stores: Subject) throws {
    var generator = SystemRandomNumberGenerator()
    let journal = try stores.journal(stores.one)
    let clean = try Fact.cleanCase()
    let opened = try journal.append([clean[0]], to: "KPK-482-1914")
    let child = Opening(field: "student", value: Array("7".utf8), using: &generator)
    let guardian = Opening(field: "guardian", value: [], using: &generator)
    try journal.append([clean[1]], to: "KPK-482-1914", after: opened.stage, openings: [child, guardian])
    try journal.append([clean[0]], to: "KPM-482-2920")
    try journal.record(StationFact.consoleStarted, by: .sample("Other", account: "else"), policy: 1)
    let first = try Entry(stored: stores.one.entries(from: 0, limit: 1)[0])
    func query(_ change: (inout LogQuery) throws -> Void) rethrows -> LogQuery {
      var query = LogQuery()
      try change(&query)
      return query
    }
    let expected: [(LogQuery, [Int64])] = [
      (LogQuery(), [0, 1, 2, 3]),
      (try query { $0.reference = try Check.reference("KPK-482-1914") }, [0, 1]),
      (query { $0.person = "Other" }, [3]), (query { $0.person = "else" }, [3]),
      (query { $0.person = first.author.staff.description }, [0, 1, 2]), (query { $0.person = "Nobody" }, []),
      (query { $0.student = "7" }, [0, 1]), (query { $0.student = "8" }, []),
      (query { $0.kind = "opened" }, [0, 2]),
      (query { $0.times = first.moment.wall..<first.moment.wall + 3_600_000 }, [0, 1, 2, 3]),
      (query { $0.times = 0..<first.moment.wall }, []),
      (query { ($0.kind, $0.student) = ("named", "7") }, [1]),
    ]
    for (query, sequences) in expected {
      try Check.require(try stores.other.count(of: query) == sequences.count, "another count of \(query)")
      let found = try stores.other.entries(matching: query, offset: 0, limit: 9).map { try Entry(stored: $0).sequence }
      try Check.require(found == sequences, "other entries of \(query)")
    }
    let page = try stores.other.entries(matching: LogQuery(), offset: 1, limit: 2)
    try Check.require(try page.map { try Entry(stored: $0).sequence } == [1, 2], "another page")
  }
}
