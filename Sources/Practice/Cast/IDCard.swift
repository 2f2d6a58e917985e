import Roster
import Verification

/// A document as it is seen on the screen or at the counter. It has no number, so that none can reach anything.
public struct IDCard: Hashable, Sendable {
  /// What it is; nil for none of the four kinds.
  public let kind: IDKind?
  /// The name as printed.
  public let name: String
  /// The last day on which it is good.
  public let expires: CivilDate
  /// Whether it is past that day.
  public let isExpired: Bool
  /// The photo on it, and the caller's face.
  public let photo: Face, live: Face
  /// Whether both are one person.
  public let hasSameFace: Bool
  /// What comes of the live cue.
  public let cue: Scenario.CueReaction
}

extension Cast {
  /// A document of the caller's.
  func card(_ document: Scenario.Document, today: CivilDate) -> IDCard {
    var random = SplitMix64(seed: seed, .practice, 2000)
    let isWoman =
      [.mother, .grandmother, .aunt].contains(caller.role) || (caller.role == .contact && random.chance(perMille: 500))
    let live = Face(&random, isWoman: isWoman)
    let printed: String
    switch document.name {
    case .own: printed = Self.printed(caller.name)
    case .claimed: printed = Self.printed(claimed.name)
    case .other: printed = "\(otherSurname(&random)), \(claimed.name.first)".uppercased()
    }
    // By the school year, so that a sheet printed today is true tomorrow: past its date since spring, or good for years.
    let year = today.month >= 7 ? today.year : today.year - 1
    let (month, day, years) = (2 + random.below(5), 1 + random.below(28), 2 + random.below(5))
    let expires = CivilDate(year: document.isExpired ? year : year + years, month: month, day: day) ?? today
    return IDCard(
      kind: document.kind, name: printed,
      expires: expires,
      isExpired: document.isExpired, photo: document.hasSameFace ? live : live.another(), live: live,
      hasSameFace: document.hasSameFace, cue: document.cue)
  }

  /// The caller's face.
  var face: Face {
    card(Scenario.Document(kind: nil, name: .own, isExpired: false, hasSameFace: true, cue: .done), today: .earliest)
      .live
  }

  /// Surname first and in capitals, as documents have it.
  private static func printed(_ name: PersonName) -> String { "\(name.last), \(name.first)".uppercased() }

  private func otherSurname(_ random: inout SplitMix64) -> String {
    let others = roster.people.values.map(\.name.last)
      .filter { other in
        other.unicodeScalars.allSatisfy { $0.value < 0x250 }
          && Set(Fold.words(other)).isDisjoint(with: Fold.words(claimed.name.last))
      }.sorted()
    return others.isEmpty ? "Doe" : others[random.below(others.count)]
  }
}
