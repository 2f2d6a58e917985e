import Matching
import Ledger
import TestSupport
import Testing
import Verification

@Suite("The ID, seen live (IV.2)")
struct IdentificationTests {
  private func identifying(_ opening: CaseOpening? = nil) throws -> CaseScript {
    let call = try CaseScript()
    try call.playToVerdict(opening)
    try call.play(.judge(answersMatch: true, standing: .clear))
    return call
  }

  @Test(arguments: IDKind.allCases) func `each of the four kinds serves`(_ kind: IDKind) throws {
    let call = try identifying()
    try call.play(.checkID(IDObservation(kind: kind, nameMatches: true, faceMatches: true, challenge: .done)))
    #expect(call.phase == .identified)
  }

  @Test func `a document set aside counts nothing and another may be shown`() throws {
    let call = try identifying()
    for problem in IDProblem.allCases {
      #expect(try call.play(.setIDAside(problem)) == [.idSetAside(problem)])
      #expect(call.phase == .identifying)
    }
    try call.play(.checkID(.good))
    #expect(call.phase == .identified)
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

  @Test func `a pass needs face and challenge in the fact itself`() throws {
    let remote = try identifying().stage
    let opening = try CaseOpening(channel: .counter, language: "en", reason: nil).orThrow("an opening")
    let counter = try identifying(opening).stage
    for face in [true, false] {
      for challenge in ChallengeOutcome.allCases {
        let fact = Fact.idChecked(.passport, face: face, challenge: challenge, passed: true)
        #expect((remote.after(fact) != nil) == (face && challenge == .done))
        #expect((counter.after(fact) != nil) == (face && challenge == .notAsked))
      }
    }
  }

  @Test func `only a siblings case carries the ID`() throws {
    let call = try identifying()
    #expect(try call.refusal(of: .carryID) == .outOfOrder)
  }

  @Test func `a flagged siblings case carries nothing`() throws {
    let opening = try CaseOpening(
      channel: .video, language: "en", reason: .work, sibling: CaseReference("KMP-123-4714")
    ).orThrow("an opening")
    let call = try identifying(opening)
    try call.play(.flag)
    #expect(try call.refusal(of: .carryID) == .outOfOrder)
    try call.play(.checkID(.good))
    #expect(call.phase == .refusing)
  }
}
