import Diagnostics
import Matching
import Records
import Roster
import Desk
import Ledger
import TestSupport
import Testing
import Verification

/// Each cause of a closed refusal, as a caller who runs into it.
enum ClosedCase: String, CaseIterable, CustomTestStringConvertible {
  case notListed, notVerified, restricted, answers, ownContact, fraud
  /// An import left out the guardianship's row, or the guardian's.
  case tieLeftOut, guardianLeftOut
  case printedName, face, challenge, fraudAtID

  static let atTheVerdict: [ClosedCase] = [
    .notListed, .notVerified, .restricted, .answers, .ownContact, .fraud, .printedName, .fraudAtID, .tieLeftOut,
    .guardianLeftOut,
  ]
  static let atTheID: [ClosedCase] = [.face, .challenge]

  var testDescription: String { rawValue }

  /// What the log commits to: the code and the section of the guide.
  var committed: String {
    switch self {
    case .notListed, .notVerified, .restricted: "\(rawValue) III"
    case .tieLeftOut, .guardianLeftOut: "leftOut III"
    case .answers, .ownContact: "answers IV.1"
    case .printedName, .face, .challenge: "identification IV.2"
    case .fraud, .fraudAtID: "fraud IV"
    }
  }

  func caller() -> DeskCaller {
    let caller = DeskCaller()
    switch self {
    case .notListed: caller.family.caller = "Rosa Fuentes"
    case .notVerified: return DeskCaller(.unverified)
    case .restricted: return DeskCaller(.restricted)
    case .answers: caller.family.answers[.phone] = "323 555 2044"
    case .ownContact: return DeskCaller(.ownContact)
    case .fraud: caller.at(.ask(.address)) { try $0.flag() }
    case .printedName: caller.shows(name: "Rosa Fuentes")
    case .face: caller.shows(face: false)
    case .challenge: caller.shows(challenge: .refused)
    case .fraudAtID: caller.at(.identify) { try $0.flag() }
    case .tieLeftOut, .guardianLeftOut: break
    }
    return caller
  }

  /// What is on record of everybody.
  func roster() -> DeskRoster {
    var roster = DeskRoster(DeskFamily.all + [.besideOwnContact])
    let family = DeskFamily.clean
    for (place, record) in roster.records.enumerated() {
      switch (self, record) {
      case (.guardianLeftOut, .guardian(var guardian)) where guardian.id == family.guardianID:
        guardian.name.last = "Zq7Ã±a"
        roster.records[place] = .guardian(guardian)
      case (.tieLeftOut, .guardianship(var tie)) where tie.studentID == family.student.id:
        // Two that differ: nobody knows which is right.
        tie.verified = false
        roster.records.append(.guardianship(tie))
      default: break
      }
    }
    return roster
  }
}

@Suite("The closed refusal")
struct ClosedRefusalTests {
  private func play(_ case_: ClosedCase) throws -> (ending: Ending?, steps: [DeskStep], facts: [Fact], causes: [String])
  {
    let station = try DeskStation([])
    try station.load(case_.roster())
    let desk = try station.desk()
    let caller = case_.caller()
    let ending = try caller.play(at: desk)
    #expect(caller.shown.isEmpty && !desk.canOpenSibling)
    try station.checkLog()
    return (
      ending, caller.steps, try station.facts(of: desk.reference).filter { $0 != .flagged },
      try station.committed("cause", of: desk.reference)
    )
  }

  /// - Guide: III.2, III.2.c
  @Test(arguments: [ClosedCase.atTheVerdict, ClosedCase.atTheID])
  func `is reached by the same steps and facts whatever the cause`(_ causes: [ClosedCase]) throws {
    let runs = try causes.map(play)
    for (cause, run) in zip(causes, runs) {
      #expect(run.ending == .refused(.closed), "\(cause)")
      #expect(run.steps == runs.first?.steps, "\(cause)")
      #expect(run.facts.map(\.label) == runs.first?.facts.map(\.label), "\(cause)")
      #expect(run.causes == [cause.committed])
    }
  }

  @Test func `comes after a second round in which all eight answers are read back`() throws {
    let run = try play(.notVerified)
    #expect(run.steps.suffix(3) == [.identify, .readBack(round: 2), .ended(.refused(.closed))])
    #expect(
      run.facts.contains(.judged(passed: false, round: 1)) && run.facts.contains(.judged(passed: false, round: 2)))
  }

  @Test func `does not come if the second round is right`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = ClosedCase.answers.caller()
    caller.at(.readBack(round: 2)) { desk in
      #expect(desk.questions.answers[.phone] == "323 555 2044" && desk.questions.answers.areComplete)
      try desk.questions.correct(.phone, "323-555-2042")
    }
    #expect(try caller.play(at: desk) == .closed(.disclosed))
  }

  @Test func `leaves its cause in no entry and no reading of the log`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try ClosedCase.restricted.caller().play(at: desk)
    for entry in try station.entries() where entry.case != nil {
      let text = String(decoding: try entry.canonical(), as: UTF8.self)
      #expect(!text.contains("restricted") && !text.contains("accepted") && !text.contains("Park"))
    }
  }

  /// What could not be read of another guardian excuses nobody who is listed and not verified, or restricted by more than that.
  @Test func `is due to what is on record before what was left out`() throws {
    let day = try CivilDate(iso: "2026-11-24").orThrow("a day")
    func tie(_ restriction: String?, verified: Bool = true) -> Guardianship {
      Guardianship(studentID: "1", guardianID: "G1", verified: verified, restriction: restriction)
    }
    let unread = tie(Guardianship.leftOut)
    #expect(Standing(of: tie(nil, verified: false), on: day, lacksGuardians: true) == .notVerified)
    #expect(Standing(of: tie(nil), on: day, lacksGuardians: true) == .clear)
    #expect(Standing(of: nil, on: day, lacksGuardians: true) == .leftOut)
    #expect(Standing(of: unread, on: day) == .leftOut)
    for ties in [[unread, tie("order")], [tie("order"), unread]] {
      #expect(Standing(of: Guardianship(together: ties), on: day) == .restricted)
    }
    #expect(Standing(of: Guardianship(together: [tie(nil), unread]), on: day) == .leftOut)
  }

  @Test(arguments: [ClosedCase.notVerified, .restricted, .notListed, .fraud])
  func `survives a restart with its cause`(_ cause: ClosedCase) throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = cause.caller()
    try caller.play(at: desk) { $0 == .readBack(round: 2) }
    // The second verdict is logged, the refusal is not.
    station.store.fail(append: 4, .beforePersisting)
    #expect(throws: DeskError.notWritten(reason: .diskFull)) { try desk.questions.confirmReadBack() }
    #expect(desk.stage?.phase == .refusing)
    let reference = try #require(desk.reference)
    let next = try station.desk()
    #expect(try next.resumption.pickUp(reference) == .interrupted)
    try next.resumption.continueSession()
    #expect(next.step == .ended(.refused(.closed)))
    #expect(try station.committed("cause", of: reference) == [cause.committed])
  }

  @Test func `comes when a flag is set after the clearance`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller()
    caller.at(.authorize(showing: 1)) { try $0.flag() }
    #expect(try caller.play(at: desk) == .refused(.closed))
    #expect(caller.shown.isEmpty)
    #expect(try station.committed("cause", of: desk.reference) == ["fraud IV"])
  }

  @Test func `does not depend on whether the record has a number for the named guardian only`() throws {
    var roster = DeskRoster()
    for (place, record) in roster.records.enumerated() {
      if case .student(var student) = record, student.id == DeskFamily.clean.student.id {
        student.phones = []
        roster.records[place] = .student(student)
      }
      if case .guardian(var guardian) = record, guardian.id == DeskFamily.clean.guardianID {
        guardian.phones = ["323-555-2042"]
        roster.records[place] = .guardian(guardian)
      }
    }
    let station = try DeskStation()
    try station.load(roster)
    #expect(try DeskCaller().play(at: station.desk()) == .closed(.disclosed))
    let stranger = DeskCaller()
    stranger.family.caller = "Rosa Fuentes"
    #expect(try stranger.play(at: station.desk()) == .refused(.closed))
  }
}
