import Matching

/// How a relationship that a caller says is recognized, where two guardians of one child have the same name: by the
/// words for it in English and Spanish, never by likeness.
enum RelationshipRule {
  /// Whether what was said means the relationship on record.
  static func accepts(_ said: String, for recorded: String) -> Bool {
    let said = meaning(of: said)
    return !said.isEmpty && said == meaning(of: recorded)
  }

  /// One word for each relationship; words that say nothing of it (`the`, `his`) are left out.
  private static func meaning(of text: String) -> Set<String> {
    Set(Fold.words(text).filter { !fillers.contains($0) }.map { meanings[$0] ?? $0 })
  }

  private static let meanings: [String: String] = {
    let synonyms = [
      "mother": "mom mommy mum mama madre", "father": "dad daddy papa padre", "grandmother": "grandma abuela abuelita",
      "grandfather": "grandpa abuelo abuelito", "aunt": "auntie tia", "uncle": "tio", "brother": "hermano",
      "sister": "hermana", "stepmother": "stepmom madrastra", "stepfather": "stepdad padrastro",
      "guardian": "tutor tutora",
    ]
    return Dictionary(
      uniqueKeysWithValues: synonyms.flatMap { meaning, words in
        words.split(separator: " ").map { (String($0), meaning) }
      })
  }()

  private static let fillers: Set<String> = [
    "i", "am", "im", "the", "a", "his", "her", "their", "legal", "soy", "la", "el", "su", "de", "del",
  ]
}
