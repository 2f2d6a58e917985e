/// A current postal address of a child as a school holds it.
package struct PostalAddress: Hashable, Sendable {
  /// Number, street and suffix on one line: `1205 E 4th St`.
  package var street: String
  /// Apartment, unit or space; empty where there is none.
  package var unit: String
  /// City, empty if unknown.
  package var city: String
  /// Two-letter state, empty if unknown.
  package var state: String
  /// ZIP or ZIP+4, empty if unknown.
  package var zip: String

  /// An address; one of the written forms of having none is `unfixed`, whatever stands beside it.
  package init(street: String, unit: String = "", city: String = "", state: String = "", zip: String = "") {
    let isUnfixed = UnfixedAddress.isWritten(street)
    self.street = isUnfixed ? UnfixedAddress.street : street
    self.unit = isUnfixed ? "" : unit
    self.city = isUnfixed ? "" : city
    self.state = isUnfixed ? "" : state
    self.zip = isUnfixed ? "" : zip
  }

  /// The child has no fixed address. It is on file as such, and is as good an answer as any (IV.1).
  package static let unfixed = PostalAddress(street: UnfixedAddress.street)

  package var isUnfixed: Bool { street == UnfixedAddress.street }
}

/// How schools write that a family has no fixed address.
private enum UnfixedAddress {
  static let street = "No fixed address"
  /// The longest of the forms with room for punctuation; most addresses are told apart by their first character.
  private static let longest = 60

  /// One of the forms, in whatever case and punctuation. A shelter with a name or a number is an ordinary address.
  static func isWritten(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(0x30...0x39).contains(first), text.utf8.count <= longest else { return false }
    var words: [String] = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      words.append(word == "dirección" ? "direccion" : word == "transición" ? "transicion" : String(word))
    }
    return forms.contains(words.joined(separator: " "))
  }

  private static let forms: Set<String> = {
    let places = ["address", "abode", "residence", "residency", "home", "domicile"]
    let english = ["no fixed", "no permanent", "no current", "no regular", "without fixed", "no"].flatMap { lead in
      places.map { "\(lead) \($0)" }
    }
    let spanish = ["domicilio", "residencia", "direccion", "vivienda"].flatMap { place in
      ["sin \(place)", "sin \(place) fijo", "sin \(place) fija", "sin \(place) permanente", "no tiene \(place) fijo"]
    }
    let states = """
      homeless/homeless family/homeless no address/homeless student/unhoused/unsheltered/sheltered/doubled up/shelter/
      emergency shelter/homeless shelter/in shelter/transitional/transitional housing/transitional shelter/in transition/
      students in transition/transient/nfa/mckinney vento/mckinney vento homeless/sin hogar/sin techo/sin casa/
      en transicion/albergue/en albergue/vivienda transitoria/vivienda temporal/sin domicilio ni direccion fija
      """
    let written = states.split(separator: "/").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return Set(english + spanish + written)
  }()
}
