package import Records

/// What became of each of the eight answers. Known to nobody on the call.
package struct Judgement: Sendable {
  private let outcomes: [Item: ItemOutcome]

  init(_ outcomes: [Item: ItemOutcome]) { self.outcomes = outcomes }

  /// What became of an item.
  package func outcome(of item: Item) -> ItemOutcome { outcomes[item] ?? .refused }

  /// Whether all eight are right: anything less is a failed verdict (IV.1).
  package var allMatch: Bool { Item.allCases.allSatisfy { outcome(of: $0) != .refused } }
}

/// Compares a caller's answers with the school's record, blind (IV.1).
/// - Guide: IV.1.h
package enum Judge {
  /// Every item is always compared, so that the time it takes does not tell which one failed.
  package static func compare(
    _ answers: Answers, with record: SchoolRecord, in context: MatchContext
  ) -> Judgement {
    let contact = contact(answers, among: record.contacts)
    let alias = alias(answers, is: record.name)
    return Judgement(
      Dictionary(
        uniqueKeysWithValues: Item.allCases.map { item in
          let rule = rule(item, answers[item] ?? "", record, contact, alias, context)
          return (item, rule.map(ItemOutcome.accepted) ?? .refused)
        }))
  }

  private static func rule(
    _ item: Item, _ text: String, _ record: SchoolRecord, _ contact: MatchRule?, _ alias: MatchRule?,
    _ context: MatchContext
  ) -> MatchRule? {
    switch item {
    case .birthDate:
      DateReader.read(text, order: context.dateOrder, today: context.today) == record.birthDate ? .exact : nil
    case .firstName: ChildNameRule.given(text, is: record.name) ?? alias
    case .lastName: ChildNameRule.surname(text, is: record.name) ?? alias
    case .grade: GradeRule.accepts(text, for: record.grade, in: context)
    case .address: AddressRule.accepts(text, among: record.addresses)
    case .phone: PhoneRule.accepts(text, among: record.phones)
    case .contactName, .contactPhone: contact
    }
  }

  /// First and last name are one alias together; the first of one with the last of another is none.
  private static func alias(_ answers: Answers, is name: PersonName) -> MatchRule? {
    let first = answers[.firstName] ?? ""
    let last = answers[.lastName] ?? ""
    return first.isEmpty || last.isEmpty ? nil : NameRule.alias("\(first) \(last)", is: name)
  }

  /// Name and number have to be one contact's: the name of one with the number of another is neither.
  private static func contact(_ answers: Answers, among contacts: [ContactRecord]) -> MatchRule? {
    let name = answers[.contactName] ?? ""
    let phone = answers[.contactPhone] ?? ""
    let rules = contacts.map { contact -> MatchRule? in
      let named = NameRule.fullName(name, is: contact.name)
      let reached = PhoneRule.accepts(phone, among: contact.phones)
      return reached == nil ? nil : named
    }
    return rules.compactMap(\.self).first
  }
}
