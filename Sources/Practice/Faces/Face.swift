import SampleDistrict

/// A face, as it is drawn on an ID and in a live picture: what lasts on it, and what passes. None of it is anybody's.
package struct Face: Hashable, Sendable {
  package internal(set) var lasting: Lasting
  package internal(set) var passing: Passing
  /// Whether it smiles, which says nothing of who it is.
  package internal(set) var isSmiling: Bool
  package let isWoman: Bool

  /// Anybody's.
  init(_ random: inout SplitMix64, isWoman: Bool) {
    self.isWoman = isWoman
    lasting = Lasting(&random)
    passing = Passing(&random, isWoman: isWoman)
    isSmiling = random.chance(perMille: 800)
  }

  /// What is seen on it, in the order in which one looks: first what passes, then what lasts.
  package var parts: [Part] {
    [.hair(passing.hair, isGray: passing.isOlder), .glasses(passing.glasses)]
      + (isWoman ? [] : [.beard(passing.beard)])
      + [
        .skin(hasLines: passing.isOlder), .mouth(isSmiling: isSmiling), .ears(lasting.ears), .mole(lasting.mole),
        .nose(lasting.nose), .jaw(lasting.jaw), .eyes(lasting.eyes),
      ]
  }

  /// One thing that is seen on a face, for who hears the screen rather than sees it.
  package enum Part: Hashable, Sendable {
    case hair(Passing.Hair, isGray: Bool), glasses(Passing.Glasses), beard(Passing.Beard)
    case skin(hasLines: Bool), mouth(isSmiling: Bool)
    case ears(Lasting.Ears), mole(Lasting.Mole), nose(Lasting.Nose), jaw(Lasting.Jaw), eyes(Lasting.Eyes)
  }
}

extension CaseIterable where Self: Equatable {
  /// One of them.
  static func any(_ random: inout SplitMix64) -> Self? {
    let all = Array(allCases)
    return all.isEmpty ? nil : all[random.below(all.count)]
  }

  /// One of the others, of those that are allowed.
  func another(_ random: inout SplitMix64, among allowed: [Self] = Array(Self.allCases)) -> Self {
    random.pick(allowed.filter { $0 != self }, or: self)
  }
}
