/// A person's name as a school holds it.
package struct PersonName: Hashable, Sendable {
  /// One or more given names, as on the record: `Ana María`.
  package var first: String
  /// Empty where there is none.
  package var middle: String
  /// One or two surnames, particles included: `de la Cruz Ortiz`.
  package var last: String
  /// The name the person goes by, if the record has one.
  package var preferred: String?
  /// Other full names on record (a maiden name, a former spelling), each as `First Last`.
  package var aliases: [String]

  /// First and last name.
  package var full: String { "\(first) \(last)" }

  package init(first: String, middle: String = "", last: String, preferred: String? = nil, aliases: [String] = []) {
    self.first = first
    self.middle = middle
    self.last = last
    self.preferred = preferred
    self.aliases = aliases
  }
}
