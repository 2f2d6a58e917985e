package import Records

/// The one way in which what is changed at the emergency card (VIII) is written.
package enum CardValue {
  /// What was typed, as it is kept and handed on: of a number the ten digits, or `+`, the country's code and the digits
  /// behind it. Nil for what is no value of this kind; a number as it is dialled at home abroad says no country, so the
  /// district could not call it.
  package static func canonical(_ typed: String, for field: CardField) -> String? {
    switch field {
    case .home, .work, .cell: PhoneReader.number(typed).flatMap(text(of:))
    case .preference: ContactPreference(rawValue: typed)?.rawValue
    case .texts: TextConsent(rawValue: typed)?.rawValue
    }
  }

  private static func text(of number: PhoneNumber) -> String? {
    let text: String
    switch number.country {
    case nil, "1": text = number.national
    case "": return nil
    case let country?: text = "+\(country) \(number.national)"
    }
    // Whoever reads it has to understand the same number.
    return PhoneReader.number(text).map { $0.isSame(as: number) } == true ? text : nil
  }
}

extension PhoneNumber {
  /// Whether two may be one number: a country's code that one of them lacks tells them not apart.
  func isSame(as other: PhoneNumber) -> Bool { isSaid(as: other) || other.isSaid(as: self) }
}
