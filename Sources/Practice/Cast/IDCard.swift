package import Matching
package import Records
import SampleDistrict
import Verification

/// A document as it is seen on the screen or at the counter. It has no number, so that none can reach anything.
package struct IDCard: Hashable, Sendable {
  /// What it is; nil for none of the four kinds.
  package let kind: IDKind?
  /// Whether it is on a telephone's screen.
  package let isOnScreen: Bool
  /// The name as printed, and as a name.
  package let name: String, holder: PersonName
  /// The last day on which it is good.
  package let expires: CivilDate
  /// Whether it is past that day.
  package let isExpired: Bool
  /// The photo on it, and the caller's face.
  package let faces: FacePair
  /// Whether both are one person.
  package var hasSameFace: Bool { faces.isSame }
  /// What comes of the liveness challenge.
  package let challenge: Scenario.ChallengeReaction
}

extension Cast {
  /// The caller's face. Who poses as somebody looks the part.
  var face: Face {
    var random = SplitMix64(seed: seed, .practice, 7000)
    return Face(&random, isWoman: claimed.role.isWoman ?? random.chance(perMille: 500))
  }

  private func faces(areSame: Bool) -> FacePair {
    var random = SplitMix64(seed: seed, .practice, 7001)
    return FacePair(isSame: areSame, live: face, &random)
  }

  /// A document of the caller's.
  func card(_ document: Scenario.Document, today: CivilDate) -> IDCard {
    var random = SplitMix64(seed: seed, .practice, 2000)
    let holder: PersonName =
      switch document.name {
      case .own: caller.name
      case .claimed: claimed.name
      case .other, .former: PersonName(first: claimed.name.first, last: otherSurname)
      }
    // Good for years by the school year, or past its date since the month before: a sheet printed today is true tomorrow.
    let (month, day, years) = (2 + random.below(5), 1 + random.below(28), 2 + random.below(5))
    let past = CivilDate(
      year: today.month == 1 ? today.year - 1 : today.year, month: today.month == 1 ? 12 : today.month - 1, day: day)
    let good = CivilDate(year: today.schoolYear + years, month: month, day: day)
    let expires = (document.isExpired ? past : good) ?? today
    return IDCard(
      kind: document.kind, isOnScreen: document.isOnScreen, name: Self.printed(holder), holder: holder,
      expires: expires,
      isExpired: document.isExpired, faces: faces(areSame: document.hasSameFace), challenge: document.challenge)
  }

  /// Surname first and in capitals, as documents have it.
  private static func printed(_ name: PersonName) -> String { "\(name.last), \(name.first)".uppercased() }
}
