import Ledger
package import Station
import Records
import Verification

/// What every index of cases and every side table of values has to do.
package enum CaseConformance {
  /// Two connections to one empty log.
  package typealias Subject = Connected<any CaseStore>
  private typealias Check = Conformance<Subject>

  /// Of the index.
  package static let index: [Conformance<Subject>] = [
    Conformance("open cases are listed oldest first, and ended ones are known", openCases),
    Conformance("cases are found by student", students),
    Conformance("nobody is the same nobody in no two cases", nobody),
  ]

  /// Of the side table.
  package static let values: [Conformance<Subject>] = [
    Conformance("values stand beside their entry", openings),
    Conformance("ended cases are listed with their values, and erased ones are not", erasing),
  ]

  private static func openCases(_ stores: Subject) throws {
    let journal = try stores.journal(stores.one)
    let clean = try Fact.cleanCase()
    try Check.require(try stores.one.openCases().isEmpty, "there are open cases")
    try journal.append(Array(clean[..<2]), to: "KPM-000-2524")
    let first = try journal.append(Array(clean[..<3]), to: "KPK-000-1517")
    try journal.append(clean, to: "KPP-000-3536")
    let open = try stores.other.openCases()
    try Check.require(open.map(\.reference.description) == ["KPM-000-2524", "KPK-000-1517"], "other cases are open")
    try Check.require(open.last?.phase == first.stage.phase, "the phase is another")
    try Check.require(open.last?.holder.name == "Test (test)", "the operator is another")
    let times = try [first.receipts.first, first.receipts.last].map { try $0.orThrow("a receipt").at.wall }
    try Check.require(open.last.map { [$0.openedAt, $0.touchedAt] } == times, "the times are others")
    try Check.require(try stores.other.exists(Check.reference("KPP-000-3536")), "a closed case is forgotten")
    try Check.require(try !stores.other.exists(Check.reference("KPR-000-4540")), "a case exists that never opened")
    try journal.append([.abandoned(.caller)], to: "KPK-000-1517", after: first.stage)
    try Check.require(
      try stores.other.openCases().map(\.reference.description) == ["KPM-000-2524"], "an ended case is open")
  }

  /// Opens and names a case about a student.
  @discardableResult
  private static func name(
    _ student: String, in name: String, _ journal: Journal<Stage>
  ) throws -> (stage: Stage, values: [Opening]) {
    var generator = SystemRandomNumberGenerator()
    let clean = try Fact.cleanCase(.counter)
    let values = [
      Opening(field: "student", value: Array(student.utf8), using: &generator),
      Opening(field: "guardian", value: [], using: &generator),
    ]
    let opened = try journal.append([clean[0]], to: name)
    return (try journal.append([clean[1]], to: name, after: opened.stage, openings: values).stage, values)
  }

  private static func students(_ stores: Subject) throws {
    let journal = try stores.journal(stores.one)
    for (student, reference) in [("7", "KPM-000-2524"), ("8", "KPK-000-1517"), ("7", "KPP-000-3536")] {
      try name(student, in: reference, journal)
    }
    // What commits to the child and belongs to no case is none.
    var generator = SystemRandomNumberGenerator()
    try journal.record(
      StationFact.checkpointsResumed, by: .sample("Test"), policy: 1,
      openings: [Opening(field: "student", value: Array("7".utf8), using: &generator)])
    let found = try stores.other.cases(of: "7").map(\.description)
    try Check.require(found == ["KPM-000-2524", "KPP-000-3536"], "other cases are about the student")
    try Check.require(try stores.other.cases(of: "9").isEmpty, "a case is about nobody")
  }

  private static func nobody(_ stores: Subject) throws {
    let journal = try stores.journal(stores.one)
    for reference in ["KPM-000-2524", "KPK-000-1517"] { try name("7", in: reference, journal) }
    try Check.require(try stores.other.cases(committingTo: [], as: "guardian").isEmpty, "nobody is somebody")
    try Check.require(try stores.other.cases(committingTo: Array("7".utf8), as: "line").isEmpty, "a child is a line")
  }

  private static func openings(_ stores: Subject) throws {
    var generator = SystemRandomNumberGenerator()
    let journal = try stores.journal(stores.one)
    let clean = try Fact.cleanCase()
    let line = Opening(field: "line", value: [0, 255, 10], using: &generator)
    let child = Opening(field: "student", value: Array("ñ".utf8), using: &generator)
    let guardian = Opening(field: "guardian", value: [], using: &generator)
    let opened = try journal.append([clean[0]], to: "KPK-482-1914", openings: [line])
    let named = try journal.append([clean[1]], to: "KPK-482-1914", after: opened.stage, openings: [child, guardian])
    let stored = try stores.other.openings(of: Check.reference("KPK-482-1914"))
    try Check.require(stored.map(\.sequence) == [0, 1, 1], "openings are of other entries")
    try Check.require(Set(stored.map(\.opening)) == [line, child, guardian], "openings are others")
    try Check.require(named.receipts.first?.committed["student"] == child.commitment, "the commitment is another")
    try Check.require(try stores.other.openings(of: Check.reference("KPM-482-2920")).isEmpty, "another case has some")
    let passcode = Opening(field: "passcode", value: [1], using: &generator)
    try journal.record(.consoleStarted, openings: [passcode])
    try Check.require(try stores.other.openings(ofEntry: 2) == [passcode], "a station's opening is not found")
  }

  private static func erasing(_ stores: Subject) throws {
    let journal = try stores.journal(stores.one)
    let first = try name("7", in: "KPM-000-2524", journal)
    let second = try name("8", in: "KPK-000-1517", journal)
    try name("9", in: "KPP-000-3536", journal)
    try journal.append([.abandoned(.caller)], to: "KPM-000-2524", after: first.stage)
    let ended = try journal.append([.abandoned(.caller)], to: "KPK-000-1517", after: second.stage)
    let wall = try ended.receipts.last.orThrow("a receipt").at.wall
    let (one, other) = (try Check.reference("KPM-000-2524"), try Check.reference("KPK-000-1517"))
    try Check.require(
      try stores.other.endedCases(before: wall) == [EndedCase(reference: one, values: 2)], "other cases ended by then")
    try Check.require(
      try stores.other.endedCases(before: wall + 1).map(\.reference) == [one, other], "other cases ended")
    try journal.record(.purged(before: "2026-01-01", cases: [one], values: 2), erasing: [one])
    try stores.one.rewrite()
    try Check.require(try stores.other.openings(of: one).isEmpty, "values are left")
    try Check.require(try stores.other.openings(of: other).count == 2, "another case's values are gone")
    try Check.require(try stores.other.endedCases(before: .max).map(\.reference) == [other], "an erased case is listed")
    try Check.require(try stores.other.cases(of: "7").isEmpty, "an erased case is found")
  }
}
