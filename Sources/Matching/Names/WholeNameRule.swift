/// How whole names are compared (IV.1): given names first or the family name, with or without a comma, middle names left out or
/// added. Which words are which is told by a comma or by labels; else it is found by trying every place between them.
/// - Guide: IV.1.k
struct WholeNameRule {
  let comparison: WordComparison

  func accepts(_ said: PartedName, for record: RecordedName) -> MatchRule? {
    if let only = record.only { return isOnly(said.words, only) ? .exact : nil }
    return (record.forms + record.turned).lazy.compactMap { accepts(said.splits, for: $0) }.first
  }

  /// One name, or the same twice, as offices write it for want of another.
  private func isOnly(_ said: [String], _ only: [String]) -> Bool {
    let said = said.filter { !NameWords.none.contains($0) }
    return comparison.same(said, only) || comparison.same(said, only + only)
  }

  private func accepts(_ splits: [PartedName.Split], for form: RecordedName.Arrangement) -> MatchRule? {
    let surnames = SurnameRule(comparison: comparison, mayAdd: !form.isShortened)
    let recorded = Surname(form.last)
    // Most names are told apart by their surnames.
    lazy var given = GivenRule(comparison, form, takesAnyLeading: form.isVietnamese)
    for split in splits where comparison == .heard || split.order != .spoken {
      guard let last = surnames.accepts(split.family, for: recorded),
        let first = given.accepts(
          split.given, takesMore: Self.isPlain(last), second: Self.second(split, beside: last, of: form)),
        mayStand(first, beside: last, of: form, in: split)
      else { continue }
      return first == .exact ? last : first
    }
    return nil
  }

  /// Whether given name and surname may each be taken by its rule. Names may be added or left out on both sides, as
  /// Mexican documents do; nothing else is overlooked twice: `Bob García Soto` is not Robert García.
  private func mayStand(
    _ given: MatchRule, beside surname: MatchRule, of form: RecordedName.Arrangement, in split: PartedName.Split
  ) -> Bool {
    if surname == .moreSurnames, !Self.mayAddSurname(split, to: form) { return false }
    if given == .moreGivenNames, split.order == .paused { return false }
    // Of what is printed no part may stand in the place of one on record: where one is missing, none may have come (IV.2).
    if comparison == .written, surname == .moreSurnames, leavesOutMiddle(split.given, of: form) { return false }
    if Self.isPlain(given) || Self.isPlain(surname) { return true }
    if comparison == .written, given != .moreGivenNames || surname != .moreSurnames { return false }
    // Two family names, and two given ones of which one is added, are no custom of Vietnam.
    if given == .moreGivenNames, form.last.contains(where: VietnameseNames.families.contains) { return false }
    return switch surname {
    case .oneOfTwoSurnames: given != .nickname || mayStandBesideNickname(split.family, of: form)
    case .moreSurnames: given != .nickname
    case .shortenedSurname: given == .oneGivenName || given == .givenInitials
    default: false
    }
  }

  /// Whether no middle name on record is there, not even as an initial.
  private func leavesOutMiddle(_ given: [String], of form: RecordedName.Arrangement) -> Bool {
    let others = given.filter { !form.first.contains($0) }
    return !form.middle.isEmpty
      && !others.contains { word in form.middle.contains { $0.hasPrefix(word) || word.hasPrefix($0) } }
  }

  /// Of two Spanish surnames the first is the one that goes with a nickname: Alberto García López is no `Beto López`.
  private func mayStandBesideNickname(_ family: [String], of form: RecordedName.Arrangement) -> Bool {
    guard let known = form.last.first(where: SpanishNames.contains), known == form.last.first else { return true }
    return family.first.map { comparison.same($0, known) } == true
  }
}

extension WholeNameRule {
  /// Whether nothing is overlooked: only beside such a part may the other be taken by two rules.
  fileprivate static func isPlain(_ rule: MatchRule) -> Bool { rule == .exact || rule == .soundsAlike }

  /// Which words may be a second given name: a listed one where something else is overlooked, and none behind a Vietnamese
  /// given name that ends the name.
  fileprivate static func second(
    _ split: PartedName.Split, beside surname: MatchRule, of form: RecordedName.Arrangement
  ) -> SecondNames {
    SecondNames(
      families: form.last, areListed: !isPlain(surname), areCommon: form.isVietnamese && split.order == .familyFirst)
  }

  /// `MARTINEZ LOPEZ ROSA` is how Mexico writes a name; `WILSON SMITH ROBERT` could be anybody's, with a comma it is Robert's.
  fileprivate static func mayAddSurname(_ split: PartedName.Split, to form: RecordedName.Arrangement) -> Bool {
    switch split.order {
    case .givenFirst, .told, .spoken: true
    case .paused: false
    case .familyFirst: (form.last + split.family).contains(where: SpanishNames.contains)
    }
  }
}
