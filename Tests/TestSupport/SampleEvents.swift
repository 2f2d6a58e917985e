import Matching
import Records
package import Verification

extension IDObservation {
  /// A passport that matches in everything, on video.
  package static let good = IDObservation(kind: .passport, nameMatches: true, faceMatches: true, challenge: .done)
}

extension Recheck {
  /// Nothing stands in the way.
  package static let good = Recheck(standing: .clear, isAdult: false)
}

extension Event {
  /// An event of every kind but the opening.
  package static let samples: [Event] =
    onTheWay + forItems + [
      .judge(answersMatch: false, standing: .clear), .judge(answersMatch: true, standing: .restricted),
      .checkID(IDObservation(kind: .passport, nameMatches: false, faceMatches: true, challenge: .done)),
      .checkID(IDObservation(kind: .passport, nameMatches: true, faceMatches: true, challenge: .notAsked)), .carryID,
      .clear(Recheck(standing: .notVerified, isAdult: false)), .clear(Recheck(standing: .clear, isAdult: true)),
      .readBackPIN(matches: false), .restartRound(.badLine), .setIDAside(.expired), .loseSight, .flag, .note,
      .park(.operatorChoice), .resume, .takeOver, .continue, .refuse(.noVideo), .refuseClosed, .abandon(.caller),
      .close,
    ]

  private static let onTheWay: [Event] = [
    .search(.none), .search(.several), .name(.studentID), .checkStanding, .see, .readBack,
    .judge(answersMatch: true, standing: .clear), .checkID(.good), .clear(.good), .authorize(generation: 1),
    .show(.dismissed), .readBackPIN(matches: true),
  ]

  private static let forItems: [Event] = Item.allCases.flatMap { item -> [Event] in
    [.answer(item, .asked), .correct(item)]
  }
}
