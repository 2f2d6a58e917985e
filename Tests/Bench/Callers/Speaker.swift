import Records

/// What one guardian says about one child, item by item.
struct Speaker {
  let household: Household
  let pets: PetNames
  /// The contact that this caller names.
  let contact: ContactRecord

  private var home: String? { household.child.language }
  private var tongue: Tongue { Tongue(home: home) }

  init?(_ household: Household, pets: PetNames) {
    let usable = household.record.contacts.first { contact in
      contact.phones.contains { $0.filter(\.isNumber).count >= 10 } && !contact.name.first.isEmpty
    }
    guard let usable else { return nil }
    self.household = household
    self.pets = pets
    contact = usable
  }

  /// In one of the usual forms, or one of the plainer ones.
  func says(_ item: Item, plain: Bool = false, _ dice: inout Dice) -> Utterance {
    let record = household.record
    switch item {
    case .birthDate: return SpokenDate(date: record.birthDate, tongue: tongue).said(plain: plain, &dice)
    case .firstName: return SpokenGivenName(name: record.name, home: home, pets: pets).said(plain: plain, &dice)
    case .lastName: return SpokenSurname(surname: record.name.last, home: home).said(plain: plain, &dice)
    case .grade: return SpokenGrade(grade: record.grade, tongue: tongue).said(plain: plain, &dice)
    case .address:
      guard let first = record.addresses.first else { return .nothing }
      let address = dice.chance(perMille: 850) ? first : dice.pick(record.addresses, or: first)
      return SpokenAddress(address: address, tongue: tongue).said(plain: plain, &dice)
    case .phone: return phone(record.phones, plain, &dice)
    case .contactName: return SpokenContact(name: contact.name, home: home, pets: pets).said(plain: plain, &dice)
    case .contactPhone: return phone(contact.phones, plain, &dice)
    }
  }

  private func phone(_ numbers: [String], _ plain: Bool, _ dice: inout Dice) -> Utterance {
    SpokenPhone(dice.pick(numbers, or: ""), tongue).said(plain: plain, &dice)
  }

  /// As the school has it, word by word.
  func reads(_ item: Item) -> Utterance {
    let record = household.record
    let address = record.addresses.first
    let text =
      switch item {
      case .birthDate: record.birthDate.iso
      case .firstName: record.name.first
      case .lastName: record.name.last
      case .grade: record.grade.code
      case .address: [address?.street ?? "", address?.unit ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
      case .phone: record.phones.first ?? ""
      case .contactName: "\(contact.name.first) \(contact.name.last)"
      case .contactPhone: contact.phones.first ?? ""
      }
    return Utterance(text: text, kinds: ["as on file"], isPlain: true)
  }

  /// What is on file for an item, to be printed beside what was typed.
  func onFile(_ item: Item) -> String {
    let record = household.record
    switch item {
    case .firstName:
      return [record.name.first, record.name.middle, record.name.preferred ?? ""].joined(separator: "|")
    case .address:
      return record.addresses.map { "\($0.street)|\($0.unit)|\($0.city)|\($0.zip)" }.joined(separator: "; ")
    case .phone: return record.phones.joined(separator: "; ")
    case .contactPhone: return contact.phones.joined(separator: "; ")
    default: return reads(item).text
    }
  }
}
