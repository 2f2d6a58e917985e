import Records

/// Goes through the fields of one record, takes out of them what is no data, and keeps what it took.
struct FieldCheck {
  private(set) var found: [RecordFinding] = []

  private mutating func note(_ field: String, _ fault: FieldFault, _ effect: RosterEffect) {
    found.append(RecordFinding(field: field, fault: fault, effect: effect))
  }

  /// A fault of a field that has no rule of its own: it is told, and the field taken.
  mutating func tell(_ field: String, _ fault: FieldFault) { note(field, fault, .nothing) }

  /// A key: a record of a key that nobody can type or dictate is never found.
  mutating func key(_ text: String, _ field: String) {
    if let fault = Self.fault(inKey: text) { note(field, fault, .row) }
  }

  private static func fault(inKey text: String) -> FieldFault? {
    if WordsForNothing.isOne(text) { return .wordForNothing }
    return SpreadsheetText.fault(inNumber: text) ?? DamagedText.fault(inName: text)
  }

  /// A required name. Damaged, it is no name that anybody has.
  mutating func name(_ name: inout PersonName) {
    for (text, field) in [(name.first, "first"), (name.last, "last")] {
      if WordsForNothing.isNoName(text) { note(field, .wordForNothing, .row) }
      if let fault = DamagedText.fault(inName: text) { note(field, fault, .row) }
    }
    if name.first.utf8.count == 4, name.first.lowercased() == "null" { note("first", .wordForNothing, .row) }
    if let fault = Self.fault(inName: name.middle) {
      note("middle", fault, .field)
      name.middle = ""
    }
    if let preferred = name.preferred, let fault = Self.fault(inName: preferred) {
      note("preferred", fault, .field)
      name.preferred = nil
    }
    remove(from: &name.aliases, "aliases") { Self.fault(inName: $0) }
  }

  /// What is wrong with a name that may be left out.
  private static func fault(inName text: String) -> FieldFault? {
    if WordsForNothing.isNo(text) { return .wordForNothing }
    return DamagedText.fault(inName: text)
  }

  /// Text that may be left out and that something rests on: left out, less is accepted.
  mutating func text(_ text: inout String, _ field: String) {
    guard let fault = WordsForNothing.isOne(text) ? .wordForNothing : DamagedText.fault(in: text) else { return }
    note(field, fault, .field)
    text = ""
  }

  mutating func optional(_ text: inout String?, _ field: String) {
    guard var value = text else { return }
    self.text(&value, field)
    if value.isEmpty { text = nil }
  }

  /// Text that is a number, or begins with one: an apartment, a ZIP.
  mutating func number(_ text: inout String, _ field: String) {
    if let fault = SpreadsheetText.fault(inNumber: text) {
      note(field, fault, .field)
      text = ""
    } else {
      self.text(&text, field)
    }
  }

  mutating func email(_ email: inout String?, _ field: String) {
    guard let text = email, let fault = SpreadsheetText.fault(inNumber: text) ?? DamagedText.fault(in: text)
    else { return }
    note(field, fault, .field)
    email = nil
  }

  /// What stands where a restriction may stand counts as one, unless it plainly says that there is none.
  mutating func restriction(_ text: inout String?) {
    guard let value = text else { return }
    if WordsForNothing.isNo(value) {
      note("restriction", .wordForNothing, .field)
      text = nil
    } else if let fault = DamagedText.fault(in: value) {
      note("restriction", fault, .nothing)
    }
  }

  /// Numbers that nobody has, or that a spreadsheet left a part of, answer nothing.
  mutating func phones(_ phones: inout [String]) {
    remove(from: &phones, "phones", Self.fault(inPhone:))
  }

  mutating func phone(_ phone: inout String?) {
    guard let number = phone, let fault = Self.fault(inPhone: number) else { return }
    note("phone", fault, .field)
    phone = nil
  }

  private static func fault(inPhone text: String) -> FieldFault? {
    if WordsForNothing.isOne(text) { return .wordForNothing }
    return SpreadsheetText.fault(inNumber: text) ?? (InventedPhone.isOne(text) ? .inventedPhone : nil)
  }

  /// An address of which a part is damaged could be said by nobody.
  mutating func addresses(_ addresses: inout [PostalAddress]) {
    var kept: [PostalAddress] = []
    for var address in addresses {
      if let fault = WordsForNothing.isOne(address.street) ? .wordForNothing : DamagedText.fault(in: address.street) {
        note("street", fault, .field)
        continue
      }
      if WordsForNothing.isNo(address.unit) {
        note("unit", .wordForNothing, .field)
        address.unit = ""
      } else {
        number(&address.unit, "unit")
      }
      text(&address.city, "city")
      text(&address.state, "state")
      number(&address.zip, "zip")
      kept.append(address)
    }
    addresses = kept
  }

  private mutating func remove(from values: inout [String], _ field: String, _ fault: (String) -> FieldFault?) {
    guard values.contains(where: { fault($0) != nil }) else { return }
    let faults = values.map(fault)
    for case .some(let fault) in faults { note(field, fault, .field) }
    values = zip(values, faults).filter { $1 == nil }.map { $0.0 }
  }
}
