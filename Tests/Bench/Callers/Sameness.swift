import Records

extension Household {
  /// Whether an answer, given as another family's record has it, is this family's truth too by the plainest comparison:
  /// the same letters and digits.
  func holds(_ text: String, for item: Item, of contact: ContactRecord) -> Bool {
    switch item {
    case .birthDate: text == record.birthDate.iso
    case .firstName:
      ([record.name.first, record.name.preferred ?? ""] + givenForms).contains { $0.bare == text.bare }
    case .lastName: record.name.last.bare == text.bare
    case .grade: text == record.grade.code
    case .address: record.addresses.contains { "\($0.street) \($0.unit)".bare == text.bare }
    case .phone: record.phones.has(text)
    case .contactName: "\(contact.name.first) \(contact.name.last)".bare == text.bare
    case .contactPhone: contact.phones.has(text)
    }
  }

  fileprivate var givenForms: [String] {
    record.name.middle.isEmpty ? [] : ["\(record.name.first) \(record.name.middle)"]
  }
}

extension Speaker {
  /// Whether any of another family's values for an item is this family's as well.
  func shares(_ item: Item, with other: Speaker) -> Bool {
    let record = other.household.record
    let values =
      switch item {
      case .firstName: [record.name.first, record.name.preferred ?? record.name.first] + other.household.givenForms
      case .address: record.addresses.map { "\($0.street) \($0.unit)" }
      case .phone: record.phones
      case .contactPhone: other.contact.phones
      default: [other.reads(item).text]
      }
    return values.contains { household.holds($0, for: item, of: contact) }
  }
}
