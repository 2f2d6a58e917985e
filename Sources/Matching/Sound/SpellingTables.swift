/// Names that have more than one usual spelling though they are said alike, and names that letter rules alone would take
/// for one another though they are not.
enum Spellings {
  /// Whether both are usual spellings of one name.
  static func areOne(_ one: String, _ other: String) -> Bool {
    guard let groups = oneName[one], let others = oneName[other] else { return false }
    return !groups.isDisjoint(with: others)
  }

  /// The other usual spellings of a name.
  static func others(for word: String) -> Set<String> {
    Set((oneName[word] ?? []).flatMap { members[$0] ?? [] })
  }

  private static let members: [Int: [String]] = {
    let pairs = oneName.flatMap { word, groups in groups.map { (group: $0, word: word) } }
    return Dictionary(grouping: pairs, by: \.group).mapValues { $0.map(\.word) }
  }()

  /// Words of which another usual spelling begins with another sound: of no other word it has to be looked whether the two are one.
  static let beginningOtherwise = Set(
    oneName.keys.filter { word in others(for: word).contains { !Heard.mayBeginAlike($0, word) } })

  /// Whether the two are said differently, whatever the letter rules make of them.
  static func areApart(_ one: String, _ other: String) -> Bool {
    guard let groups = different[one], let others = different[other] else { return false }
    return !groups.isDisjoint(with: others)
  }

  private static let oneName = table([given, surnames, StreetSpellings.groups, russian].joined(separator: "\n"))
  private static let different = table([apart, trills, vowels].joined(separator: "\n"))

  private static let russian = "aleksandr aleksander alexander alexandr / evgeny evgeni evgenii yevgeny yevgeni"

  /// English hears a trill as a single r, Spanish does not.
  private static let trills =
    "caro carro / baron barron / coral corral / para parra / cera cerra / moro morro / cerro cero"

  /// What English spells alike and says with another vowel or consonant.
  private static let vowels = """
    alisa alissa / alisa alyssa / aliza alyssa / aliza alissa / kylee keely / kylee keeley / kylie keely / kylie keeley / kylie keelie
    kylee keelie / mia mya / daniel danielle / gabriel gabrielle / michelle mitchell / kyle kylee / aliza alisa / kira kyra
    dinah dina / colin coleen / lila leela / adrian adrianne / bryan brianne / katy kathi / cherie cherry / fry free / price preece
    mahan mann / thu tu / jeon jun
    """

  /// The groups that each word stands in.
  private static func table(_ text: String) -> [String: Set<Int>] {
    var table: [String: Set<Int>] = [:]
    let groups = text.split(separator: "\n").flatMap { $0.split(separator: "/") }
    for (number, group) in groups.enumerated() {
      for word in group.split(separator: " ") { table[String(word), default: []].insert(number) }
    }
    return table
  }
}
