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

  package init(street: String, unit: String = "", city: String = "", state: String = "", zip: String = "") {
    self.street = street
    self.unit = unit
    self.city = city
    self.state = state
    self.zip = zip
  }
}
