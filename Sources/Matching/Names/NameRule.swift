package import Records

/// How names are compared (IV.1, IV.2): by written rules, never by likeness.
/// - Guide: IV.1.j
package enum NameRule {
  /// A given name as it was said, as a child's first name is asked.
  package static func given(_ typed: String, is name: PersonName) -> MatchRule? {
    let said = NameWords.readings(typed)
    let record = RecordedName(name)
    if let only = record.only { return self.only(said, only, orNone: name.first) }
    let takesInitials = said.first?.contains { $0.utf8.count > 1 } == true
    let rules = said.flatMap { said in
      record.forms.compactMap { GivenRule(.heard, $0).accepts(said, takesInitials: takesInitials) }
    }
    return strictest(rules) ?? otherGiven(said, name)
  }

  /// A surname as it was said, as a child's last name is asked.
  package static func surname(_ typed: String, is name: PersonName) -> MatchRule? {
    let said = NameWords.readings(typed)
    let record = RecordedName(name)
    if let only = record.only { return self.only(said, only, orNone: name.last) }
    let rules = said.flatMap { said in
      record.forms.compactMap { form in
        SurnameRule(comparison: .heard, mayAdd: !form.isShortened).accepts(said, for: form.last)
      }
    }
    return strictest(rules)
  }

  /// Of the rules by which the readings of a name are right, the one that overlooks least.
  private static func strictest(_ rules: [MatchRule]) -> MatchRule? {
    rules.first { $0 == .exact } ?? rules.first { $0 == .soundsAlike } ?? rules.first
  }

  /// A whole name as it was said: a caller's or a contact's.
  package static func fullName(_ typed: String, is name: PersonName) -> MatchRule? {
    whole(PartedName.readings(typed), RecordedName(name), .heard) ?? alias(typed, is: name)
  }

  /// A whole name as a document prints it, in whatever layout (IV.2). What was read has no sound: it is compared letter by
  /// letter.
  package static func printed(_ typed: String, is name: PersonName, on kind: IDKind) -> MatchRule? {
    let document = PrintedName(kind: kind)
    let said = document.readings(typed)
    for name in [name, document.transliterated(name)].compactMap(\.self) {
      let record = RecordedName(name)
      if let rule = whole(said, record, .written) ?? alias(said.map(\.words), name, .written) { return rule }
      if said.contains(where: { said in record.forms.contains { document.isCut(said.words, $0) } }) { return .cutName }
    }
    return nil
  }

  /// Another whole name on record, surname first or last.
  static func alias(_ typed: String, is name: PersonName) -> MatchRule? {
    name.aliases.isEmpty ? nil : alias(NameWords.readings(typed), name, .heard)
  }

  private static func whole(
    _ said: [PartedName], _ record: RecordedName, _ comparison: WordComparison
  ) -> MatchRule? {
    let rule = WholeNameRule(comparison: comparison)
    return strictest(said.compactMap { rule.accepts($0, for: record) })
  }

  private static func alias(_ said: [[String]], _ name: PersonName, _ comparison: WordComparison) -> MatchRule? {
    if name.aliases.isEmpty { return nil }
    let turned = said.flatMap { said in said.indices.map { Array(said[$0...] + said[..<$0]) } }
    let isOnRecord = name.aliases.contains { alias in
      let recorded = NameWords.words(alias)
      // One word is a whole name only in scripts that part none.
      guard recorded.count > 1 || recorded.first?.utf8.allSatisfy({ $0 < 0x80 }) == false else { return false }
      return turned.contains { comparison.same($0, recorded) }
    }
    return isOnRecord ? .alias : nil
  }

  /// Where a record has one name only, it answers for both; that there is none, only for the field that says so.
  private static func only(_ said: [[String]], _ only: [String], orNone field: String) -> MatchRule? {
    let isNone = NameWords.isNone(NameWords.words(field))
    let isRight = said.contains { isNone && NameWords.isNone($0) || WordComparison.heard.same($0, only) }
    return isRight ? .exact : nil
  }

  /// The name that a child goes by, or the given name of an alias that has the same surname: `민준 García`.
  private static func otherGiven(_ said: [[String]], _ name: PersonName) -> MatchRule? {
    if let preferred = name.preferred.map(NameWords.words),
      said.contains(where: { WordComparison.heard.same($0, preferred) })
    {
      return .preferredName
    }
    let last = NameWords.words(name.last)
    let isAlias = name.aliases.map(NameWords.words).contains { alias in
      guard alias.count > last.count, alias.suffix(last.count).elementsEqual(last) else { return false }
      return said.contains { $0 == Array(alias.dropLast(last.count)) }
    }
    return isAlias ? .alias : nil
  }
}
