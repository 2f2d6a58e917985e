import Records
import SampleDistrict

/// The districts in which a seed's people are looked for, each made when it is first looked through. Every scenario has the same ones.
final class PracticeDistricts {
  let seed: UInt64
  let today: CivilDate
  private var made: [Int: (roster: PracticeRoster, random: SplitMix64)] = [:]

  init(seed: UInt64, today: CivilDate) {
    self.seed = seed
    self.today = today
  }

  /// The district of an attempt, and what is drawn from next.
  func district(_ attempt: Int) throws -> (roster: PracticeRoster, random: SplitMix64) {
    if let known = made[attempt] { return known }
    var random = SplitMix64(seed: seed, .practice, attempt)
    let district = (roster: try PracticeRoster(seed: random.next(), today: today), random: random)
    made[attempt] = district
    return district
  }
}
