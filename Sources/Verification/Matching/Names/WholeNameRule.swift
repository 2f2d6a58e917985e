/// How whole names are compared: given names first or the family name, with or without a comma, middle names left out or
/// added. Which words are which is found by trying every place between them.
struct WholeNameRule {
  let comparison: WordComparison

  func accepts(_ said: [String], for record: RecordedName) -> MatchRule? {
    if let only = record.only { return isOnly(said, only) ? .exact : nil }
    guard said.count >= 2 else { return nil }
    return (record.forms + record.turned).lazy.compactMap { accepts(said, for: $0) }.first
  }

  /// One name, or the same twice, as offices write it for want of another.
  private func isOnly(_ said: [String], _ only: [String]) -> Bool {
    let said = said.filter { !NameWords.none.contains($0) }
    return comparison.same(said, only) || comparison.same(said, only + only)
  }

  private func accepts(_ said: [String], for form: RecordedName.Form) -> MatchRule? {
    let surnames = SurnameRule(comparison: comparison, mayAdd: !form.isShortened)
    let isVietnamese = form.last.count == 1 && form.last.allSatisfy(VietnameseNames.families.contains)
    let given = GivenRule(
      comparison, first: form.first, middle: form.middle, isOneName: form.isOneName, takesAnyLeading: isVietnamese)
    let isSecondName = { SecondNames.mayBe($0, beside: form.last) }
    for place in 1..<said.count {
      let (front, back) = (Array(said[..<place]), Array(said[place...]))
      for (names, family) in [(front, back), (back, front)] {
        guard let last = surnames.accepts(family, for: form.last),
          let first = given.accepts(names, takesMore: Self.isPlain(last), isSecondName: isSecondName),
          last != .turnedSurnames || Self.isPlain(first)
        else { continue }
        return first == .exact ? last : first
      }
    }
    return nil
  }
}

extension WholeNameRule {
  /// Whether nothing is overlooked: only beside such a part may the other be taken by two rules.
  fileprivate static func isPlain(_ rule: MatchRule) -> Bool { rule == .exact || rule == .soundsAlike }
}

/// Words that an ID may carry beside the given name on record. `JUAN LOPEZ PEREZ` is not Juan Pérez: among Spanish speakers,
/// who bear two family names, it has to be a given name; elsewhere any word that is not one of theirs.
enum SecondNames {
  static func mayBe(_ word: String, beside surnames: [String]) -> Bool {
    if all.contains(word) { return true }
    return word.count > 1 && !VietnameseNames.families.contains(word) && !SpanishSurnames.contains(word)
      && !surnames.contains(where: SpanishSurnames.contains)
  }

  private static let all = Set(GivenNames.list.split(whereSeparator: \.isWhitespace).map(String.init))
}
