package import CallScript
package import Ledger
import Records
import Verification

extension ScriptLine {
  /// Every line of the call script, in a case of this reference.
  package static func samples(of reference: CaseReference?) -> [ScriptLine] {
    let meeting = reference.map { _ in VideoMeeting(number: "000 0000 0000", passcode: "000000") }
    return sequence(first: ScriptLine.joinVideo(meeting)) { $0.next(reference) }.flatMap { $0.variants(reference) }
  }

  /// The line after this one: a new one does not compile before it has its place.
  private func next(_ reference: CaseReference?) -> ScriptLine? {
    switch self {
    case .joinVideo: .child
    case .child: .childBirth
    case .childBirth: .childSchool
    case .childSchool: .childSecond
    case .childSecond: .childNumber
    case .childNumber: .childAgain
    case .childAgain: .caller
    case .caller: .relationship
    case .relationship: .see(.remote, reference)
    case .see: .seeSibling(.remote, reference)
    case .seeSibling: .seeAgain(.remote, reference)
    case .seeAgain: .item(.birthDate)
    case .item: .unit
    case .unit: .restOfName
    case .restOfName: .readBack
    case .readBack: .readBackAgain
    case .readBackAgain: .id
    case .id: .idAgain(after: .expired)
    case .idAgain(.expired): .idAgain(after: .onScreen)
    case .idAgain(.onScreen): .idAgain(after: .unsuitable)
    case .idAgain(.unsuitable): .idName
    case .idName: .challenge(.turnLeft)
    case .challenge: .ready(.remote)
    case .ready: .readBackPIN(.remote)
    case .readBackPIN: .misread
    case .misread: .sibling
    case .sibling: .closed(.disclosed, reference)
    case .closed: .refused(.closed, reference)
    case .refused: .abandoned(reference)
    case .abandoned: .parked(reference)
    case .parked: .hold(.remote)
    case .hold: .holdOver
    case .holdOver: nil
    }
  }

  /// The line with each value of a few that it can have.
  private func variants(_ reference: CaseReference?) -> [ScriptLine] {
    switch self {
    case .see: Medium.allCases.map { .see($0, reference) }
    case .seeSibling: Medium.allCases.map { .seeSibling($0, reference) }
    case .seeAgain: Medium.allCases.map { .seeAgain($0, reference) }
    case .item: Item.allCases.map(ScriptLine.item)
    case .challenge: LivenessChallenge.allCases.map(ScriptLine.challenge)
    case .ready: Medium.allCases.map(ScriptLine.ready)
    case .hold: Medium.allCases.map(ScriptLine.hold)
    case .readBackPIN: Medium.allCases.map(ScriptLine.readBackPIN)
    case .closed: Outcome.allCases.map { .closed($0, reference) }
    case .refused:
      [.refused(.closed, reference)] + OpenRefusal.allCases.map { .refused(.open($0), reference) }
    case .joinVideo, .child, .childBirth, .childSchool, .childSecond, .childNumber, .childAgain, .caller,
      .relationship, .unit, .restOfName, .readBack, .readBackAgain, .id, .idAgain, .idName, .misread, .sibling,
      .abandoned, .parked,
      .holdOver:
      [self]
    }
  }
}
