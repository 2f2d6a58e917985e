/// The names that JSON has for what XML calls otherwise.
enum EdFiName {
  /// `telephones` is `Telephone`, `relationDescriptor` is `Relation`.
  static func element(_ key: String) -> String {
    if let name = others[key] { return name }
    let name = key.hasSuffix(ending) && key.utf8.count > ending.utf8.count ? key.dropLast(ending.count) : key[...]
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private static let ending = "Descriptor"

  private static let others = [
    "addresses": "Address", "internationalAddresses": "InternationalAddress", "telephones": "Telephone",
    "institutionTelephones": "InstitutionTelephone", "electronicMails": "ElectronicMail", "otherNames": "OtherName",
    "languages": "Language", "uses": "LanguageUse", "periods": "Period",
  ]
}
