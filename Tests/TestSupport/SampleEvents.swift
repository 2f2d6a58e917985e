import Matching
import Records
package import Verification

extension IDObservation {
  /// A passport that matches in everything, on video.
  package static let good = IDObservation(kind: .passport, nameMatches: true, faceMatches: true, challenge: .done)
}

extension Recheck {
  /// A recheck without a lock.
  package init(standing: Standing, isAdult: Bool) { self.init(standing: standing, isAdult: isAdult, isLocked: false) }

  /// Nothing stands in the way.
  package static let good = Recheck(standing: .clear, isAdult: false)
}

extension Event {
  /// A verdict over these, everything else being right.
  package static func judge(
    answersMatch: Bool, standing: Standing = .clear, idMatches: Bool = true, isLocked: Bool = false
  ) -> Event {
    .judge(
      Grounds(
        answersMatch: answersMatch, idMatches: idMatches, recheck: Recheck(standing: standing, isLocked: isLocked)))
  }

  /// An event of every kind but the opening.
  package static let samples: [Event] =
    onTheWay + forItems + [
      .judge(answersMatch: false, standing: .clear), .judge(answersMatch: true, standing: .restricted),
      .judge(answersMatch: true, idMatches: false), .judge(answersMatch: true, isLocked: true), .attend,
      .see(unbroken: true),
      .checkID(IDObservation(kind: .passport, nameMatches: false, faceMatches: true, challenge: .done)),
      .checkID(IDObservation(kind: .passport, nameMatches: true, faceMatches: true, challenge: .notAsked)), .carryID,
      .clear(Recheck(standing: .notVerified, isAdult: false)), .clear(Recheck(standing: .clear, isAdult: true)),
      .clear(Recheck(standing: .clear, isLocked: true)),
      .readBackPIN(matches: false), .restartRound(.badLine), .setIDAside(.expired), .loseSight, .flag, .note,
      .park(.operatorChoice), .resume, .takeOver, .continue, .refuse(.noVideo), .refuseClosed, .abandon(.caller),
      .close,
    ]

  private static let onTheWay: [Event] = [
    .search(.none), .search(.several), .search(.one), .name(.studentID), .checkStanding, .see(unbroken: false),
    .readBack,
    .checkID(.good), .judge(answersMatch: true, standing: .clear), .clear(.good), .authorize(generation: 1),
    .show(.dismissed), .readBackPIN(matches: true),
  ]

  private static let forItems: [Event] = Item.allCases.flatMap { item -> [Event] in
    [.answer(item, .asked), .correct(item)]
  }
}
