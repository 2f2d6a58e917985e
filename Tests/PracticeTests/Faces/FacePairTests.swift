import SampleDistrict
import Testing

@testable import Practice

@Suite("Practice: pairs of faces")
struct FacePairTests {
  static let seeds = 1...500 as ClosedRange<UInt64>

  private func pair(_ kind: FacePair.Kind, _ seed: UInt64) -> FacePair {
    var random = SplitMix64(seed: seed, .practice, 0)
    return FacePair(kind, live: Face(&random, isWoman: seed.isMultiple(of: 2)), &random)
  }

  @Test func `one person never differs in what lasts and differs in what passes`() {
    for seed in Self.seeds {
      let pair = pair(.changed, seed)
      #expect(pair.isSame && pair.photo.lasting == pair.live.lasting, "\(seed)")
      #expect(pair.photo.passing != pair.live.passing, "\(seed)")
      // Nobody was older on the day of the photo.
      #expect(pair.live.passing.isOlder || !pair.photo.passing.isOlder, "\(seed)")
    }
  }

  @Test func `a lookalike shares what passes and differs in one or two things that last`() {
    for seed in Self.seeds {
      let pair = pair(.lookalike, seed)
      #expect(!pair.isSame && pair.photo.passing == pair.live.passing, "\(seed)")
      #expect((1...2).contains(pair.differences.count), "\(seed)")
    }
  }

  @Test func `every kind of pair is what it says`() {
    for seed in Self.seeds {
      for kind in FacePair.Kind.allCases {
        let pair = pair(kind, seed)
        #expect(pair.isSame == (kind == .changed || kind == .unchanged), "\(kind) \(seed)")
        #expect((pair.photo.passing == pair.live.passing) == (kind == .unchanged || kind == .lookalike))
        #expect(pair.photo.isWoman == pair.live.isWoman && !pair.photo.isSmiling)
        #expect(!pair.live.isWoman || pair.live.passing.beard == .absent)
      }
    }
  }

  @Test func `each of the lasting features tells strangers apart and each passing one changes`() {
    let strangers = Self.seeds.map { pair(.lookalike, $0) }
    for feature in Face.Feature.allCases {
      #expect(strangers.contains { $0.differences == [feature] }, "\(feature)")
    }
    let changed = Self.seeds.map { pair(.changed, $0) }
    #expect(changed.contains { $0.photo.passing.hair != $0.live.passing.hair })
    #expect(changed.contains { $0.photo.passing.glasses != $0.live.passing.glasses })
    #expect(changed.contains { $0.photo.passing.beard != $0.live.passing.beard })
    #expect(changed.contains { $0.photo.passing.isOlder != $0.live.passing.isOlder })
  }

  @Test(arguments: [2, 7, 40, 400]) func `a drill is half of one person and the same for a seed`(_ count: Int) {
    for seed in 1...50 as ClosedRange<UInt64> {
      let pairs = FacePair.drill(count, seed: seed)
      #expect(pairs.count == count && pairs == FacePair.drill(count, seed: seed))
      let own = pairs.count(where: \.isSame)
      #expect(own == count / 2 || own == (count + 1) / 2, "\(seed)")
    }
    #expect(FacePair.drill(count, seed: 1) != FacePair.drill(count, seed: 2))
    #expect(FacePair.drill(0, seed: 1).isEmpty)
  }

  /// Who answers by hair and glasses alone is no better than officers are, and far from the goal.
  @Test func `what passes says nothing of who it is`() {
    let pairs = (1...100 as ClosedRange<UInt64>).flatMap { FacePair.drill(40, seed: $0) }
    let looks = { (pair: FacePair) in pair.photo.passing == pair.live.passing }
    let (own, strangers) = (pairs.filter(\.isSame), pairs.filter { !$0.isSame })
    #expect(own.count(where: looks) * 100 / own.count > 14)
    #expect(strangers.count { !looks($0) } * 100 / strangers.count > 14)
  }
}
