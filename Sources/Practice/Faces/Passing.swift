import SampleDistrict

extension Face {
  /// What comes and goes on a face, and so proves nothing.
  package struct Passing: Hashable, Sendable {
    package enum Hair: Hashable, Sendable, CaseIterable {
      case short, long, curly, bun, bald

      static func usual(_ isWoman: Bool) -> [Hair] {
        isWoman ? [.short, .long, .curly, .bun] : [.short, .long, .curly, .bald]
      }
    }
    package enum Glasses: Hashable, Sendable, CaseIterable { case absent, round, square }
    package enum Beard: Hashable, Sendable, CaseIterable { case absent, mustache, full }

    package internal(set) var hair: Hair
    package internal(set) var glasses: Glasses
    package internal(set) var beard: Beard
    /// Whether it has gray hair and lines: ten years on.
    package internal(set) var isOlder: Bool

    init(_ random: inout SplitMix64, isWoman: Bool) {
      hair = random.pick(Hair.usual(isWoman), or: .short)
      glasses = Glasses.any(&random) ?? .absent
      beard = isWoman ? .absent : Beard.any(&random) ?? .absent
      isOlder = random.chance(perMille: 500)
    }

    /// The same on an earlier day: one to three things differ, and nobody was older then.
    func earlier(_ random: inout SplitMix64, isWoman: Bool) -> Passing {
      var earlier = self
      let changes: [Change] = [.hair, .glasses] + (isWoman ? [] : [.beard]) + (isOlder ? [.age] : [])
      for change in changes.shuffled(using: &random).prefix(1 + random.below(3)) {
        switch change {
        case .hair: earlier.hair = hair.another(&random, among: Hair.usual(isWoman))
        case .glasses: earlier.glasses = glasses.another(&random)
        case .beard: earlier.beard = beard.another(&random)
        case .age: earlier.isOlder = false
        }
      }
      return earlier
    }

    private enum Change { case hair, glasses, beard, age }
  }
}
