package import Records

/// How a child's own names are compared (IV.1): as any name that was heard, and in Latin letters where either side has others. Which
/// script an office typed a name in nobody can hear, so that whoever names the child and whoever asks for its name goes by this. Contacts,
/// guardians and documents count as they are written, or by an alias on record.
/// - Guide: IV.1.b, IV.1.j
package enum ChildNameRule {
  package static func given(_ typed: String, is name: PersonName) -> MatchRule? {
    let plain = NameRule.given(typed, is: name)
    let turned = turned(typed, name.first) { said, recorded in
      var name = name
      (name.first, name.preferred, name.aliases) = (recorded, nil, [])
      return NameRule.given(said, is: name)
    }
    return plain ?? turned
  }

  package static func surname(_ typed: String, is name: PersonName) -> MatchRule? {
    let plain = NameRule.surname(typed, is: name)
    let turned = turned(typed, name.last) { said, recorded in
      var name = name
      name.last = recorded
      return NameRule.surname(said, is: name)
    }
    return plain ?? turned
  }

  /// Nothing more is overlooked than the script: two leniencies never chain. Where both sides have another script it is another word.
  private static func turned(
    _ typed: String, _ field: String, _ compare: (String, String) -> MatchRule?
  ) -> MatchRule? {
    let (said, recorded) = (LatinLetters.names(typed), LatinLetters.names(field))
    guard said.isEmpty != recorded.isEmpty else { return nil }
    let rules = (said.isEmpty ? [typed] : said).flatMap { said in
      (recorded.isEmpty ? [field] : recorded).map { compare(said, $0) }
    }
    return rules.contains { $0 == .exact || $0 == .soundsAlike } ? .otherScript : nil
  }
}
