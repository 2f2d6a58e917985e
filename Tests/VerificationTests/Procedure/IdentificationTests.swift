import Matching
import Records
import Ledger
import TestSupport
import Testing
import Verification

@Suite("The ID, seen live (IV.2)")
struct IdentificationTests {
  private func identifying(_ opening: CaseOpening? = nil) throws -> CaseScript {
    let call = try CaseScript()
    try call.playToID(opening)
    return call
  }

  /// - Guide: IV.2.a
  @Test(arguments: IDKind.allCases) func `each of the four kinds serves`(_ kind: IDKind) throws {
    let call = try identifying()
    try call.play(.checkID(IDObservation(kind: kind, nameMatches: true, faceMatches: true, challenge: .done)))
    #expect(call.phase == .judging)
  }

  @Test func `a document set aside counts nothing and another may be shown`() throws {
    let call = try identifying()
    for problem in IDProblem.allCases {
      #expect(try call.play(.setIDAside(problem)) == [.idSetAside(problem)])
      #expect(call.phase == .identifying)
    }
    try call.play(.checkID(.good))
    #expect(call.phase == .judging)
  }

  @Test func `at the counter a challenge is not asked and so fails nobody`() throws {
    let opening = try CaseOpening(channel: .counter, language: "en", reason: nil).orThrow("an opening")
    let call = try identifying(opening)
    for challenge: ChallengeOutcome in [.done, .refused] {
      let seen = IDObservation(kind: .passport, nameMatches: true, faceMatches: true, challenge: challenge)
      #expect(try call.refusal(of: .checkID(seen)) == .outOfOrder)
    }
    #expect(call.phase == .identifying)
  }

  /// - Guide: IV.2.d
  @Test func `face and challenges are final, and the log says not which`() throws {
    for (face, challenge): (Bool, ChallengeOutcome) in [(false, .done), (true, .refused), (false, .refused)] {
      let call = try identifying()
      let seen = IDObservation(kind: .passport, nameMatches: true, faceMatches: face, challenge: challenge)
      #expect(try call.play(.checkID(seen)) == [.idChecked(.passport, .remote, passed: false)])
      #expect(call.phase == .refusing)
    }
  }

  @Test func `another name tells in the verdict and not before it`() throws {
    let other = IDObservation(kind: .passport, nameMatches: false, faceMatches: true, challenge: .done)
    let call = try identifying()
    #expect(try call.play(.checkID(other)) == [.idChecked(.passport, .remote, passed: true)])
    #expect(try call.play(.judge(answersMatch: true, idMatches: false)) == [.judged(passed: false, round: 1)])
    // After a passed verdict nothing is left to hide.
    let again = try CaseScript("KPW-111-2625")
    try again.playToClearance()
    try again.play(.loseSight, .see(unbroken: false))
    #expect(again.phase == .identifyingAgain)
    #expect(try again.play(.checkID(other)) == [.idChecked(.passport, .remote, passed: false)])
    #expect(again.phase == .refusing)
  }

  @Test func `nothing is told of the answers before an ID was seen`() throws {
    for event: Event in [.judge(answersMatch: true), .judge(answersMatch: false), .clear(.good), .refuseClosed] {
      #expect(try identifying().refusal(of: event) == .outOfOrder)
    }
    for end: Event in [.setIDAside(.expired), .refuse(.idUnsuitable)] {
      let call = try identifying()
      try call.play(end)
      #expect(try !call.store.rows.contains { try Entry(stored: $0.bytes).kind == "judged" })
    }
  }

  @Test func `the second round goes on with the ID of the first`() throws {
    let call = try identifying()
    #expect(try call.refusal(of: .carryID) == .outOfOrder)
    try call.play(.checkID(.good), .judge(answersMatch: false), .correct(.phone), .readBack)
    #expect(call.phase == .identifying)
    #expect(try call.play(.carryID) == [.idCarried])
    try call.play(.judge(answersMatch: true), .clear(.good), .authorize(generation: 1))
    #expect(call.disclosed == [1])
  }

  /// - Guide: IV.2.f
  @Test func `out of sight the ID serves no longer`() throws {
    let call = try identifying()
    try call.play(.checkID(.good), .judge(answersMatch: false), .loseSight, .see(unbroken: false), .readBack)
    #expect(try call.refusal(of: .carryID) == .outOfOrder)
    #expect(try call.refusal(of: .see(unbroken: true)) == .outOfOrder)
  }

  @Test func `a siblings case carries it only where the caller stayed in view`() throws {
    let opening = try CaseOpening(
      channel: .video, language: "en", reason: .work, sibling: CaseReference("KMP-123-4714")
    ).orThrow("an opening")
    for stayed in [true, false] {
      let call = try CaseScript()
      try call.play(.open(opening), .name(.studentID), .checkStanding, .see(unbroken: stayed))
      for item in Item.allCases { try call.play(.answer(item, .asked)) }
      try call.play(.readBack)
      #expect((call.stage.after(.idCarried) != nil) == stayed)
      guard stayed else { continue }
      try call.play(.carryID, .judge(answersMatch: true), .clear(.good), .authorize(generation: 1))
      #expect(call.disclosed == [1])
    }
  }
}
