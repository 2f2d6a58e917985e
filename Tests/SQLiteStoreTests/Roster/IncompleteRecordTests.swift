import Matching
import Records
import SampleDistrict
import Station
import Roster
import SQLiteStore
import TestSupport
import Testing
import Verification

@testable import Desk

@Suite("An incomplete record is one for import, card and call (IV.1, VIII)")
struct IncompleteRecordTests {
  private static let today = CivilDate(iso: "2026-11-24") ?? .earliest

  /// - Guide: IV.1.d
  @Test(arguments: [31, 32, 33] as [UInt64]) func `import card and call agree`(_ seed: UInt64) throws {
    let random = SeededGenerator(seed: seed, for: "import_card_and_call_agree")
    let families = FlawedFamilies(40, random)
    let station = try DeskStation([])
    var roster = DeskRoster([])
    roster.records = families.records
    let report = try station.load(roster)
    let incomplete = families.families.filter { !$0.isComplete }
    #expect((5..<35).contains(incomplete.count))
    #expect(report.incomplete == incomplete.count)
    let lines = incomplete.compactMap { families.records.firstIndex(of: .student($0.student)) }
    #expect(report.firstIncomplete == lines.prefix(ImportReport.incompleteLimit).map { "roster:\($0 + 1):1" })
    let desk = try station.desk()
    for family in families.families {
      #expect(try desk.directory.family(of: family.student) == family)
      #expect(try isRefused(family, at: desk) == !family.isComplete, "\(family)")
      try check(CallerCard(of: family, at: School(id: "SCH-1", name: "Mission"), on: Self.today), of: family)
    }
    for _ in 0..<20 {
      let card = try #require(try CallerCards(at: desk).draw())
      #expect(!incomplete.contains { $0.student.id == card.student })
    }
    try station.checkLog()
  }

  /// Whether a call for the child is refused for its record, before the first question.
  private func isRefused(_ family: FamilyRecord, at desk: Desk) throws -> Bool {
    let caller = family.guardians[0].guardian.name.full
    try desk.open(DeskCaller.opening(.counter))
    #expect(try desk.naming.find(ChildQuery(.id(family.student.id.text))) == .one)
    try desk.naming.name(caller, relationship: "mother")
    try desk.presence.see()
    if desk.step == .ended(.refused(.open(.incompleteRecord))) { return true }
    #expect(desk.step == .ask(.birthDate))
    try desk.leaving.abandon(.caller)
    return false
  }

  /// There is a card exactly where a guardian is clear and could answer all eight, and its answers are right.
  private func check(_ card: CallerCard?, of family: FamilyRecord) throws {
    let able = family.guardians.filter { listed in
      Standing(of: listed.guardianship, on: Self.today) == .clear
        && family.schoolRecord(for: listed.guardian.name.full, claimed: listed.guardian.id).isComplete
    }
    #expect((card != nil) == !able.isEmpty, "\(family)")
    guard let card, let caller = able.first else { return }
    #expect(family.isComplete && card.caller == caller.guardian.name.full)
    let record = family.schoolRecord(for: card.caller, claimed: caller.guardian.id)
    #expect(Judge.compare(card.answers, with: record, in: MatchContext(today: Self.today)).allMatch, "\(family)")
  }

  @Test func `a card is found wherever the only fit child stands`() throws {
    for place in [0, 25, 59] {
      let families = (0..<60).map { number in
        var family = DeskFamily(
          StudentID(String(300_000 + number)), "Wei", "Chen", born: "2015-09-\(10 + number % 20)", caller: "Li Chen",
          number: 1000 + number,
          pin: nil)
        if number != place { family.contact = .nobody }
        return family
      }
      let station = try DeskStation(families)
      let desk = try station.desk()
      for _ in 0..<5 { #expect(try CallerCards(at: desk).draw()?.student == families[place].student.id) }
    }
  }

  @Test func `a build hands over each child once with everybody on its record`() throws {
    let station = try StationOnDisk()
    try station.load(SampleDistrict(students: 1203, seed: 5))
    let directory = try station.archive.directory()
    let first = try #require(try directory.students(after: nil, limit: 1).map(directory.family).first)
    let build = try station.archive.begin(source: "overlay", kinds: [.guardianships], deltas: [])
    let tie = try #require(first.guardians.first?.guardianship)
    let order = Guardianship(studentID: tie.studentID, guardianID: tie.guardianID, restriction: "order")
    let place = SourcePlace(file: "guardianships.csv", line: 2, column: 1)
    try build.add(Located(.record(.guardianship(order)), at: place))
    var ids: [StudentID] = []
    try build.eachFamily { located, _ throws in
      let family = located.value
      if family.student.id == first.student.id {
        #expect(
          family.guardians.first?.guardianship.restriction == "order",
          "a second source is taken together with the first")
        #expect(family.guardians.count == first.guardians.count)
      } else {
        #expect(try directory.family(of: family.student) == family)
      }
      ids.append(family.student.id)
    }
    #expect(ids.count == 1203 && Set(ids).count == 1203)
  }
}
