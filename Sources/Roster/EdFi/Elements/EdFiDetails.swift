import Records

/// Where somebody lives and is reached, and what is spoken at home: of a student in `Student` (versions 1 and 2) or in
/// `StudentEducationOrganizationAssociation` (3 to 5 and JSON), of a parent in its own element.
struct EdFiDetails {
  private(set) var addresses: [PostalAddress] = []
  private(set) var phones: [String] = []
  private(set) var language: String?

  init() {}

  /// What is at fault is told and left out: an address without a street, a number without digits.
  init(_ node: inout NodeFields, on day: CivilDate) {
    addresses = Self.addresses(&node, on: day)
    phones = Self.phones(&node).map(\.number)
    language = Self.language(&node)
  }

  /// Takes in what another element says of the same person.
  mutating func add(_ other: EdFiDetails) {
    addresses += other.addresses.filter { !addresses.contains($0) }
    phones += other.phones.filter { !phones.contains($0) }
    language = language ?? other.language
  }

  /// Every current address. In versions 1 and 2 an address has dates of its own, later it has periods.
  private static func addresses(_ node: inout NodeFields, on day: CivilDate) -> [PostalAddress] {
    node.each(["Address", "InternationalAddress"]) { address in
      guard EdFiPeriod.isCurrent(&address, on: day) else { return nil }
      let street = address.text("StreetNumberName")
      if street.isEmpty && address.isFaultless { address.fail([], .noStreet) }
      return PostalAddress(
        street: street, unit: address.text("ApartmentRoomSuiteNumber"), city: address.text("City"),
        state: address.word("StateAbbreviation"), zip: address.text("PostalCode"))
    }
  }

  /// Every number. That one is not to be published is nothing here: numbers are compared and never shown.
  static func phones(_ node: inout NodeFields) -> [(type: String, number: String)] {
    node.each(["Telephone", "InstitutionTelephone"]) { phone in
      let number = phone.value("TelephoneNumber", parse: FieldValues.phone)
      let type = phone.attribute("InstitutionTelephoneNumberType") ?? phone.word("InstitutionTelephoneNumberType")
      return number.map { (type, $0) }
    }
  }

  /// The one spoken at home, else the first.
  private static func language(_ node: inout NodeFields) -> String? {
    let atHome = node.each("HomeLanguages") { $0.word("Language") }.compactMap(EdFiLanguage.code)
    let languages = node.each("Language") { language in
      EdFiLanguage.code(language.word("Language")).map { ($0, uses: language.words("LanguageUse")) }
    }
    let home = languages.first { $0.uses.contains("Home language") } ?? languages.first
    return atHome.first ?? home?.0
  }
}

/// Details as one text, which takes less memory: no field holds a control character.
extension EdFiDetails {
  private static let (record, field) = (Character("\u{1E}"), Character("\u{1F}"))

  var packed: String {
    let rows =
      addresses.map { ["A", $0.street, $0.unit, $0.city, $0.state, $0.zip] } + phones.map { ["P", $0] }
      + (language.map { [["L", $0]] } ?? [])
    return rows.map { $0.joined(separator: String(Self.field)) }.joined(separator: String(Self.record))
  }

  init(packed: String) {
    for row in packed.split(separator: Self.record) {
      let fields = row.split(separator: Self.field, omittingEmptySubsequences: false).map(String.init)
      switch (fields.first, fields.count) {
      case ("A", 6):
        addresses.append(
          PostalAddress(street: fields[1], unit: fields[2], city: fields[3], state: fields[4], zip: fields[5]))
      case ("P", 2): phones.append(fields[1])
      case ("L", 2): language = fields[1]
      default: continue
      }
    }
  }
}
