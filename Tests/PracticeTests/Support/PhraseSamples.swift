import Records

@testable import Practice

extension Phrase {
  /// One of each, with values that stand for any.
  static let samples: [Phrase] = Array(sequence(first: .ringsByVideo) { $0.next })

  /// The phrase after this one: a new one does not compile before it has its place.
  private var next: Phrase? {
    switch self {
    case .ringsByVideo: .ringsByPhone
    case .ringsByPhone: .comesToCounter
    case .comesToCounter: .stillThere
    case .stillThere: .callsAgain(reference: "…")
    case .callsAgain: .joins
    case .joins: .refusesVideo
    case .refusesVideo: .child(answer: "…")
    case .child: .childSpelled(answer: "…")
    case .childSpelled: .childBirth(answer: "…")
    case .childBirth: .childSchool(answer: "…")
    case .childSchool: .childAgain(answer: "…")
    case .childAgain: .caller(answer: "…")
    case .caller: .relationship(answer: "…")
    case .relationship: .admits
    case .admits: .see(reference: "…")
    case .see: .seeAtCounter
    case .seeAtCounter: .cameraBroken
    case .cameraBroken: .cameraRefused
    case .cameraRefused: .birthDate(answer: "…")
    case .birthDate: .firstName(answer: "…")
    case .firstName: .lastName(answer: "…")
    case .lastName: .grade(answer: "…")
    case .grade: .address(answer: "…")
    case .address: .unfixedAddress(answer: "…")
    case .unfixedAddress: .phoneNumber(answer: "…")
    case .phoneNumber: .contactName(answer: "…")
    case .contactName: .contactPhone(answer: "…")
    case .contactPhone: .readBack
    case .readBack: .readBackAgain
    case .readBackAgain: .corrects(.grade, answer: "…")
    case .corrects: .puts(.grade, answer: "…")
    case .puts: .id
    case .id: .idOfNoKind
    case .idOfNoKind: .idOnScreen
    case .idOnScreen: .idAgain
    case .idAgain: .noOtherID
    case .noOtherID: .idName
    case .idName: .challengeRefused
    case .challengeRefused: .ready
    case .ready: .readBackPIN
    case .readBackPIN: .misread
    case .misread: .disclosed
    case .disclosed: .unconfirmed
    case .unconfirmed: .noSibling
    case .noSibling: .sibling
    case .sibling: .refused
    case .refused: .asksNextStep
    case .asksNextStep: .again(line: "…")
    case .again: .parked
    case .parked: .ended
    case .ended: nil
    }
  }
}
