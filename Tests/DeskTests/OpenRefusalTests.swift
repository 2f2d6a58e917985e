import Diagnostics
import Station
import Records
import Ledger
import Matching
import Desk
import TestSupport
import Testing
import Verification

@Suite("An open refusal (III, IV)")
struct OpenRefusalTests {
  /// Plays to the end; what came last before it, and the facts.
  private func play(_ caller: DeskCaller, settings: [String: String] = [:]) throws -> (last: DeskStep?, facts: [Fact]) {
    let station = try DeskStation(settings: settings)
    let desk = try station.desk()
    try caller.play(at: desk)
    #expect(caller.shown.isEmpty && !desk.canOpenSibling)
    #expect(try station.openings(of: desk.reference).allSatisfy { $0.opening.field != "cause" })
    try station.checkLog()
    return (caller.steps.dropLast().last, try station.facts(of: desk.reference))
  }

  @Test func `for an incomplete record comes before the first question and counts nowhere`() throws {
    let run = try play(DeskCaller(.incomplete))
    #expect(run.last == .see(.first))
    #expect(run.facts.last == .refused(.open(.incompleteRecord)))
    #expect(
      run.facts.map(\.kind) == ["opened", "searched", "named", "standingChecked", "presenceConfirmed", "refused"])
    #expect(OpenRefusal.incompleteRecord.section == .emergencyCard)
  }

  @Test func `for an incomplete record comes after a restart too`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try DeskCaller(.incomplete).play(at: desk) { $0 == .see(.first) }
    let next = try station.desk()
    _ = try next.resumption.pickUp(#require(desk.reference))
    try next.resumption.continueSession()
    try next.presence.see()
    #expect(next.step == .ended(.refused(.open(.incompleteRecord))))
  }

  @Test func `for a student of 18 comes when the birth date is read back`() throws {
    let run = try play(DeskCaller(.adult))
    #expect(run.last == .readBack(round: 1))
    #expect(run.facts.last == .refused(.open(.adultStudent)))
    #expect(OpenRefusal.adultStudent.section == .standing)
    #expect(!run.facts.contains { $0.kind == "judged" })
  }

  @Test func `for a student of 18 comes from what was typed and not from the record`() throws {
    let caller = DeskCaller()
    caller.family.answers[.birthDate] = "1/15/2008"
    #expect(try play(caller).facts.last == .refused(.open(.adultStudent)))
    let station = try DeskStation()
    let younger = DeskCaller(.adult)
    younger.family.answers[.birthDate] = "1/15/2010"
    #expect(try younger.play(at: station.desk()) == .refused(.closed))
  }

  @Test func `does not come where the student of 18 consents`() throws {
    let station = try DeskStation()
    #expect(try DeskCaller(.consenting).play(at: station.desk()) == .closed(.disclosed))
  }

  @Test func `comes at the recheck where the student came of age during the call`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    station.clock.today = try #require(CivilDate(iso: "2026-01-14"))
    let caller = DeskCaller(.adult)
    caller.at(.identify) { _ in station.clock.today = try #require(CivilDate(iso: "2026-01-15")) }
    #expect(try caller.play(at: desk) == .refused(.open(.adultStudent)))
    #expect(try station.facts(of: desk.reference).contains(.judged(passed: true, round: 1)))
  }

  @Test func `comes at the recheck where consent was withdrawn during the call`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller(.consenting)
    caller.at(.identify) { _ in
      var family = DeskFamily.consenting
      family.student.adultRights = .none
      try station.load(DeskRoster([family]))
    }
    #expect(try caller.play(at: desk) == .refused(.open(.adultStudent)))
  }

  @Test(arguments: [
    (OpenRefusal.noVideo, DeskStep.see(.first), GuideSection.verification),
    (.notGuardian, .ask(.grade), .standing), (.notGuardian, .nameCaller, .standing),
    (.idUnsuitable, .identify, .identification), (.idExpired, .identify, .identification),
  ])
  func `that the operator tells ends the case at once`(
    _ refusal: OpenRefusal, _ step: DeskStep, _ section: GuideSection
  ) throws {
    let caller = DeskCaller()
    caller.at(step) { try $0.leaving.refuse(refusal) }
    let run = try play(caller)
    #expect(run.last == step)
    #expect(run.facts.last == .refused(.open(refusal)))
    #expect(refusal.section == section)
  }

  @Test func `for a document comes only after another could be shown`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller()
    caller.at(.identify) { try $0.identification.setAside(.expired) }
    caller.at(.identify) { try $0.identification.setAside(.unsuitable) }
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    #expect(try station.facts(of: desk.reference).filter { $0.kind == "idSetAside" }.count == 2)
  }

  /// - Guide: IV.2.c
  @Test func `for a document past its date comes only after another could be shown (IV.2)`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller()
    let old = DocumentShown(
      kind: .passport, printedName: caller.family.printedName, isExpired: true, faceMatches: true, challenge: .done)
    caller.at(.identify) { desk in
      let problem = try desk.identification.check(old)
      #expect(problem == .expired && desk.step == .identify)
    }
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    let seen = try station.facts(of: desk.reference).map(\.kind).filter { $0.hasPrefix("id") }
    #expect(seen == ["idSetAside", "idChecked"])
  }

  /// - Guide: IV.P2.a
  @Test func `for another schools child comes once the child is found`() throws {
    let run = try play(DeskCaller(.namesake), settings: ["serves": "SCH-1"])
    #expect(run.last == .nameChild(triesLeft: 3))
    #expect(run.facts.map(\.kind) == ["opened", "searched", "refused"])
    #expect(run.facts.last == .refused(.open(.otherSchool)))
    #expect(OpenRefusal.otherSchool.section == .verification)
    let station = try DeskStation(settings: ["serves": "SCH-1"])
    #expect(try DeskCaller(.twin).play(at: station.desk()) == .closed(.disclosed))
  }

  @Test func `that cannot be written is told by the next try`() throws {
    let station = try DeskStation(settings: ["serves": "SCH-1"])
    let desk = try station.desk()
    try desk.open(DeskCaller.opening(.counter))
    station.store.fail(append: 2, .beforePersisting)
    #expect(throws: DeskError.notWritten(reason: .diskFull)) {
      try desk.naming.find(ChildQuery(.id(DeskFamily.namesake.student.id.text)))
    }
    try desk.settle()
    #expect(desk.step == .ended(.refused(.open(.otherSchool))))
  }
}
