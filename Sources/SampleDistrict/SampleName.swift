/// One word of a name in the two forms that a record may have: as its bearer writes it, and in plain Latin letters.
struct SampleName {
  /// With accents, or in the bearer's own script.
  let own: String
  /// ASCII only.
  let plain: String

  /// Reads a list: names are separated by spaces or line breaks, `_` stands for a space within a name, and `plain=own` gives
  /// both forms where dropping the accents does not lead from one to the other.
  static func list(_ text: String) -> [SampleName] {
    text.split(whereSeparator: \.isWhitespace).map { token in
      let parts = token.split(separator: "=").map { $0.map { $0 == "_" ? " " : String($0) }.joined() }
      let own = parts.last ?? ""
      return SampleName(own: own, plain: parts.count == 2 ? parts.first ?? own : own.map(unaccented).joined())
    }
  }

  private static func unaccented(_ letter: Character) -> String { accents[letter] ?? String(letter) }

  private static let accents: [Character: String] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n", "Á": "A", "É": "E", "Í": "I", "Ó": "O",
    "Ú": "U", "Ñ": "N",
  ]
}

/// The names of one part of the district's families, and how they use them.
struct SampleNames {
  let girls: [SampleName]
  let boys: [SampleName]
  let surnames: [SampleName]
  /// What children of a given name, in plain letters, are called at school.
  let called: [String: SampleName]
  /// What children of any name may be called at school.
  let calledGirls: [SampleName], calledBoys: [SampleName]

  init(
    girls: String, boys: String, surnames: String, called: String = "", calledGirls: String = "",
    calledBoys: String = ""
  ) {
    self.girls = SampleName.list(girls)
    self.boys = SampleName.list(boys)
    self.surnames = SampleName.list(surnames)
    self.called = Dictionary(SampleName.list(called).map { ($0.plain, $0) }) { first, _ in first }
    self.calledGirls = SampleName.list(calledGirls)
    self.calledBoys = SampleName.list(calledBoys)
  }

  /// What a child is called, if that may be another name than the given one.
  func called(_ name: SampleName, woman: Bool, _ random: inout SplitMix64) -> SampleName? {
    let any = woman ? calledGirls : calledBoys
    guard let called = called[name.plain] ?? any.randomElement(&random), random.chance(perMille: 300)
    else { return nil }
    // For a nickname, the plain form is the name that it belongs to.
    return SampleName(own: called.own, plain: called.own)
  }
}

extension [SampleName] {
  /// An element; nil of an empty list.
  func randomElement(_ random: inout SplitMix64) -> SampleName? { isEmpty ? nil : self[random.below(count)] }
}
