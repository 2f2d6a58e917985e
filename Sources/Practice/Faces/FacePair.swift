import SampleDistrict

/// The photo on a document and the live picture beside it.
package struct FacePair: Hashable, Sendable {
  package let photo: Face, live: Face

  /// How two pictures come to lie beside one another.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// One person, with other glasses, another hairstyle or beard, or ten years between.
    case changed
    /// One person who looks as on the day of the photo.
    case unchanged
    /// Somebody alike in all of that, and not in what lasts.
    case lookalike
    /// Somebody alike in neither.
    case stranger

    static func all(ofOne isSame: Bool) -> (usual: Kind, seldom: Kind) {
      isSame ? (.changed, .unchanged) : (.lookalike, .stranger)
    }
  }

  /// The live picture of somebody, and a photo of that kind for it.
  init(_ kind: Kind, live: Face, _ random: inout SplitMix64) {
    var photo = live
    // Who issues a document lets nobody smile.
    photo.isSmiling = false
    switch kind {
    case .changed: photo.passing = live.passing.earlier(&random, isWoman: live.isWoman)
    case .unchanged: break
    case .lookalike: photo.lasting = live.lasting.another(&random)
    case .stranger:
      photo.lasting = live.lasting.another(&random)
      photo.passing = live.passing.earlier(&random, isWoman: live.isWoman)
    }
    self.photo = photo
    self.live = live
  }

  /// A photo of one person or of two, for a live picture. If likeness in glasses and hair always went with one of both, it would
  /// tell who it is, and nobody would look any further: so in two of ten it goes with the other.
  init(isSame: Bool, live: Face, _ random: inout SplitMix64) {
    let kinds = Kind.all(ofOne: isSame)
    self.init(random.chance(perMille: 200) ? kinds.seldom : kinds.usual, live: live, &random)
  }

  /// What tells them apart; nothing for one person.
  package var differences: [Face.Feature] { live.lasting.differences(from: photo.lasting) }

  package var isSame: Bool { differences.isEmpty }

  /// So many pairs of a seed, half of them of one person, in an order of the seed's.
  package static func drill(_ count: Int, seed: UInt64) -> [FacePair] {
    var random = SplitMix64(seed: seed, .practice, 9000)
    let ofOne = count / 2 + (count.isMultiple(of: 2) ? 0 : random.below(2))
    return (0..<max(0, count)).map { $0 < ofOne }.shuffled(using: &random).map { isSame in
      let live = Face(&random, isWoman: random.chance(perMille: 500))
      return FacePair(isSame: isSame, live: live, &random)
    }
  }
}

extension Face.Lasting {
  /// Somebody's who is alike: one feature differs, or two.
  func another(_ random: inout SplitMix64) -> Face.Lasting {
    var other = self
    for feature in Face.Feature.allCases.shuffled(using: &random).prefix(1 + random.below(2)) {
      other.change(feature, &random)
    }
    return other
  }
}
