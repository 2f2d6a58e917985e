/// Children who share their guardians and a home, drawn from the seed and the index of the eldest alone.
struct SampleFamily {
  /// The index of the first child among all students. The others follow it.
  let first: Int
  /// How old each child is, eldest first.
  let ages: [SampleAge]
  /// The neighborhood: the cluster of schools and the place among its elementary schools.
  let cluster: Int, neighborhood: Int
  let culture: SampleCulture
  /// Whether names that can stand in the bearer's own form do.
  let keepsAccents: Bool
  /// Whether the records give names in the bearer's own script as aliases.
  let hasScriptAliases: Bool
  /// Where the father's side and the mother's side have their surnames, two each.
  let fatherSide: [SampleName], motherSide: [SampleName]
  /// Who the guardians are.
  let seats: [SampleSeat]
  /// The language at home.
  let language: String

  init(first: Int, size: Int, cluster: Int, neighborhood: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed, .family, first)
    self.first = first
    self.cluster = cluster
    self.neighborhood = neighborhood
    let culture = random.pick(weighted: SampleCulture.weighted, or: .mexican)
    let names = culture.names
    self.culture = culture
    keepsAccents = random.chance(perMille: 600)
    hasScriptAliases = random.chance(perMille: 600)
    let surnames = names.surnames(4, &random)
    fatherSide = Array(surnames.prefix(2))
    motherSide = Array(surnames.suffix(2))
    seats = random.pick(weighted: SampleSeat.households, or: [])
    language = random.chance(perMille: 250) ? "en" : culture.language
    ages = SampleAge.siblings(size, start: first, &random)
  }

  /// The indices of the children among all students.
  var children: Range<Int> { first..<first + ages.count }

  /// The children's surnames: one of each side, or both of the mother's where no father is on record.
  var childSurnames: [SampleName] {
    let hasFather = seats.contains { $0.role.givesSurname }
    return hasFather ? Array(fatherSide.prefix(1) + motherSide.prefix(1)) : motherSide
  }
}

/// Finds the families of a district, a block of students at a time, so that none needs those before it.
struct SampleFamilies {
  private static let blockSize = 24
  private static let sizes = [(45, 1), (33, 2), (15, 3), (7, 4)].map { (weight: $0.0, value: $0.1) }
  let students: Int
  let seed: UInt64
  let schools: SampleSchools

  /// All families, in the order of their children.
  func forEach(_ body: (SampleFamily) throws -> Void) rethrows {
    for block in 0..<(students + Self.blockSize - 1) / Self.blockSize {
      var random = SplitMix64(seed: seed, .block, block)
      let (round, cluster) = block.quotientAndRemainder(dividingBy: schools.clusters)
      var child = block * Self.blockSize
      let end = min(students, child + Self.blockSize)
      var family = round
      while child < end {
        let size = min(random.pick(weighted: Self.sizes, or: 1), end - child)
        try body(SampleFamily(first: child, size: size, cluster: cluster, neighborhood: family, seed: seed))
        child += size
        family += 1
      }
    }
  }
}
