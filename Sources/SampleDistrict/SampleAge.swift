/// A child's grade and birthday.
struct SampleAge {
  /// −1 for TK to 12.
  let level: Int
  /// Days after the second of September of the year that the grade asks for, 0 to 364.
  let birthday: Int
  /// Whether the child is a year older than the grade asks for.
  let repeated: Bool

  /// Brothers and sisters, eldest first: twins now and then, else one to four grades apart and never born too soon after
  /// one another. One who would be too young for school is an elder one instead.
  ///
  /// The first grade goes evenly through all, by the family's number `start`, so that even a small district fills every
  /// school.
  static func siblings(_ count: Int, start: Int, _ random: inout SplitMix64) -> [SampleAge] {
    var level = (start * 5 + random.below(4)) % 14 - 1
    let levels = (0..<count).map { child in
      if child > 0 && !random.chance(perMille: 40) { level -= random.within(1...4) }
      if level < -1 { level += 14 }
      return level
    }
    var siblings: [SampleAge] = []
    for level in levels.sorted(by: >) {
      let elder = siblings.last
      let birthday: Int
      switch elder.map({ $0.level - level }) {
      case 0: birthday = elder?.birthday ?? 0
      case 1: birthday = random.within(max(0, (elder?.birthday ?? 0) - 60)...364)
      default: birthday = random.below(365)
      }
      let repeated = elder?.level == level ? elder?.repeated == true : level == 12 && random.chance(perMille: 250)
      siblings.append(SampleAge(level: level, birthday: birthday, repeated: repeated))
    }
    return siblings
  }
}
