import Records

extension SampleNames {
  func surname(_ random: inout SplitMix64) -> SampleName {
    random.pick(surnames, or: .fallback)
  }

  /// So many surnames, each another as far as the list goes.
  func surnames(_ count: Int, _ random: inout SplitMix64) -> [SampleName] {
    let start = random.below(max(1, surnames.count))
    let step = 1 + random.below(max(1, surnames.count / count))
    return surnames.isEmpty ? [] : (0..<count).map { surnames[(start + $0 * step) % surnames.count] }
  }

  func given(_ random: inout SplitMix64, woman: Bool) -> SampleName {
    random.pick(woman ? girls : boys, or: .fallback)
  }
}

/// A person's name before the family's way of writing names is applied to it.
struct SamplePerson {
  let woman: Bool
  var first: SampleName
  var middle: [SampleName] = []
  var last: [SampleName] = []
  /// A surname from before a marriage.
  var maiden: SampleName?
  var preferred: SampleName?

  /// The name as the records have it.
  func name(in family: SampleFamily) -> PersonName {
    let own = family.culture.writesLatin && family.keepsAccents
    func written(_ name: SampleName) -> String { own ? name.own : name.plain }
    var aliases = maiden.map { ["\(written(first)) \(written($0))"] } ?? []
    if !family.culture.writesLatin && family.hasScriptAliases {
      let surname = last.map { $0.own }.joined(separator: " ")
      aliases.append("\(first.own) \(surname)")
    }
    return PersonName(
      first: written(first), middle: middle.map(written).joined(separator: " "),
      last: last.map(written).joined(separator: " "), preferred: preferred.map(written), aliases: aliases)
  }

  /// The name in letters that an e-mail address may hold.
  var mailbox: String {
    (first.plain + "." + (last.last?.plain ?? "")).lowercased().filter { $0.isLetter || $0 == "." }
  }
}

extension SampleFamily {
  /// The child of this index. No two of a family bear one first name.
  func child(_ index: Int, _ random: inout SplitMix64) -> SamplePerson {
    let names = culture.names
    let woman = random.chance(perMille: 500)
    let given = woman ? names.girls : names.boys
    // Three apart, so that brothers are not neighbors on the list; a family has at most four children.
    let name = given.isEmpty ? .fallback : given[(first &* 31 + 3 * (index - first)) % given.count]
    var child = SamplePerson(woman: woman, first: name)
    child.preferred = names.called(name, woman: woman, &random)
    child.last = surnames(childSurnames, woman: woman, random.chance(perMille: 800))
    switch culture {
    case .blackAmerican, .whiteAmerican, .mexican, .centralAmerican:
      let middle = names.given(&random, woman: woman)
      let share = culture.hasTwoSurnames ? 150 : 700
      if middle.plain != name.plain && random.chance(perMille: share) { child.middle = [middle] }
    case .filipino:
      child.middle = Array(motherSide.prefix(1))
    case .vietnamese:
      child.middle = [woman ? SampleName(own: "Thị", plain: "Thi") : SampleName(own: "Văn", plain: "Van")]
    case .ethiopian:
      child.last = [fatherFirst]
    case .armenian, .korean, .chinese, .persian, .arabic, .russian:
      break
    }
    return child
  }

  /// The guardian who sits on the seat of this index.
  func adult(_ seat: Int, _ random: inout SplitMix64) -> SamplePerson {
    let names = culture.names
    let role = seats[seat].role
    var adult = SamplePerson(woman: role.isWoman, first: names.given(&random, woman: role.isWoman))
    if culture == .ethiopian && role == .father { adult.first = fatherFirst }
    let stranger = names.surnames(2, &random)
    let isSecond = seats[..<seat].contains { $0.role == role }
    let side = role.isUnrelated || isSecond ? stranger : role.givesSurname ? fatherSide : motherSide
    adult.last = surnames(side, woman: adult.woman, random.chance(perMille: 700))
    if role == .mother && !isSecond && seats.contains(where: { $0.role.givesSurname })
      && random.chance(perMille: culture.mothersTakingSurname)
    {
      adult.maiden = adult.last.first
      adult.last = surnames(fatherSide, woman: true, false)
    }
    return adult
  }

  /// A relative, friend or neighbor.
  func acquaintance(_ random: inout SplitMix64, woman: Bool, related: Bool) -> SamplePerson {
    let names = culture.names
    let side = random.chance(perMille: 500) ? fatherSide : motherSide
    let strangers = names.surnames(2, &random)
    let first = names.given(&random, woman: woman)
    let last = surnames(related ? side : strangers, woman: woman, random.chance(perMille: 500))
    return SamplePerson(woman: woman, first: first, last: last)
  }

  /// Of two surnames both, where that is the custom and `both` says so, or the first.
  private func surnames(_ two: [SampleName], woman: Bool, _ both: Bool) -> [SampleName] {
    if culture.hasTwoSurnames && both { return two }
    return two.prefix(1).map { culture == .russian && woman ? $0.feminine : $0 }
  }

  /// The first name of an Ethiopian father, which is his children's last. One off the names that the children get.
  private var fatherFirst: SampleName {
    let boys = culture.names.boys
    return boys.isEmpty ? .fallback : boys[(first + 1) % boys.count]
  }
}

extension SampleName {
  /// Stands in for a list that is empty, which none is.
  fileprivate static let fallback = SampleName(own: "Alex", plain: "Alex")

  /// A Russian surname in -ov, -ev or -in as a woman bears it.
  fileprivate var feminine: SampleName { SampleName(own: own + "а", plain: plain + "a") }
}
