package import Matching
package import Records
import SampleDistrict
import Verification

/// A document as it is seen on the screen or at the counter. It has no number, so that none can reach anything.
package struct IDCard: Hashable, Sendable {
  /// What it is; nil for none of the four kinds.
  package let kind: IDKind?
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
      case .other: PersonName(first: claimed.name.first, last: otherSurname(&random))
      }
    // By the school year, so that a sheet printed today is true tomorrow: past its date since spring, or good for years.
    let year = today.schoolYear
    let (month, day, years) = (2 + random.below(5), 1 + random.below(28), 2 + random.below(5))
    let expires = CivilDate(year: document.isExpired ? year : year + years, month: month, day: day) ?? today
    return IDCard(
      kind: document.kind, name: Self.printed(holder), holder: holder,
      expires: expires,
      isExpired: document.isExpired, faces: faces(areSame: document.hasSameFace), challenge: document.challenge)
  }

  /// Surname first and in capitals, as documents have it.
  private static func printed(_ name: PersonName) -> String { "\(name.last), \(name.first)".uppercased() }

  private func otherSurname(_ random: inout SplitMix64) -> String {
    let others = roster.people.values.map(\.name.last).unlike(claimed.name.last)
    return others.isEmpty ? "Doe" : others[random.below(others.count)]
  }
}
