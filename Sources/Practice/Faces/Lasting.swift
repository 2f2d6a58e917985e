import SampleDistrict

extension Face {
  /// What stays on a face for life, as far as an operator can see it (IV.2).
  package struct Lasting: Hashable, Sendable {
    package enum Ears: Hashable, Sendable, CaseIterable { case close, protruding, longLobed }
    /// Left and right are those of whoever looks.
    package enum Mole: Hashable, Sendable, CaseIterable { case absent, forehead, leftCheek, rightCheek, chin }
    package enum Nose: Hashable, Sendable, CaseIterable { case short, long, wide }
    package enum Jaw: Hashable, Sendable, CaseIterable { case round, square, pointed }
    /// How far they are from one another.
    package enum Eyes: Hashable, Sendable, CaseIterable { case close, usual, wide }

    package internal(set) var ears: Ears
    package internal(set) var mole: Mole
    package internal(set) var nose: Nose
    package internal(set) var jaw: Jaw
    package internal(set) var eyes: Eyes

    init(_ random: inout SplitMix64) {
      ears = Ears.any(&random) ?? .close
      mole = Mole.any(&random) ?? .absent
      nose = Nose.any(&random) ?? .short
      jaw = Jaw.any(&random) ?? .round
      eyes = Eyes.any(&random) ?? .usual
    }

    mutating func change(_ feature: Feature, _ random: inout SplitMix64) {
      switch feature {
      case .ears: ears = ears.another(&random)
      case .moles: mole = mole.another(&random)
      case .nose: nose = nose.another(&random)
      case .jaw: jaw = jaw.another(&random)
      case .eyes: eyes = eyes.another(&random)
      }
    }

    /// Features in which two faces differ.
    package func differences(from other: Lasting) -> [Feature] {
      Feature.allCases.filter { feature in
        switch feature {
        case .ears: ears != other.ears
        case .moles: mole != other.mole
        case .nose: nose != other.nose
        case .jaw: jaw != other.jaw
        case .eyes: eyes != other.eyes
        }
      }
    }
  }

  /// What tells two faces apart for good.
  package enum Feature: String, Hashable, Sendable, CaseIterable { case ears, moles, nose, jaw, eyes }
}
