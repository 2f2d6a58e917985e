import Records

/// An address that the school holds for a family which has no other: on file it is marked with `c/o` and the school, before the
/// school's own street or as the unit. It is right as that street, and as `care of the school`.
struct SchoolHeldAddress {
  /// The words of the school's name as on file.
  private let school: [String]
  /// The address without the mark; nil where the file has the mark alone.
  let rest: PostalAddress?

  /// Nil for an address that is not marked so.
  init?(_ address: PostalAddress) {
    if let (name, street) = Self.parted(address.street), Self.isSchool(name) {
      school = Fold.words(name)
      var rest = address
      rest.street = street
      self.rest = street.isEmpty ? nil : rest
    } else if let (name, unit) = Self.parted(address.unit), unit.isEmpty, Self.isSchool(name) {
      school = Fold.words(name)
      var rest = address
      rest.unit = ""
      self.rest = rest
    } else {
      return nil
    }
  }

  /// Whether it was said to be care of this school, or of *the* school; nil where nothing of the kind was said. What was said
  /// beside it is the street.
  func isSaid(_ text: some StringProtocol) -> (isSchool: Bool, street: String)? {
    if let (name, street) = Self.parted(String(text)) { return (names(name), street) }
    let words = Fold.words(text)
    let isItsAddress = Self.phrases.areSaid(words)
    return isItsAddress ? (true, "") : nil
  }

  /// Whether an answer says by its form alone that the school holds the address.
  static func isAnswer(_ text: some StringProtocol) -> Bool {
    if let (name, street) = parted(String(text)) { return street.isEmpty && isSchool(name) }
    return phrases.areSaid(Fold.words(text))
  }

  /// Whether the words name no other school.
  private func names(_ name: String) -> Bool {
    let own = Fold.words(name).filter { !Self.common.contains($0) }
    return Self.isSchool(name, orNamed: school) && own.allSatisfy(school.contains)
  }

  /// What stands behind `c/o` up to a comma or a number, and what stands behind that.
  private static func parted(_ text: String) -> (name: String, street: String)? {
    let trimmed = text.drop { $0.isWhitespace }
    // Most addresses are told apart by their first letter.
    guard let first = trimmed.utf8.first, first >= 0x80 || initials.contains(first | 0x20) else { return nil }
    let lowered = trimmed.lowercased()
    guard let lead = leads.first(where: { lowered.hasPrefix($0) }) else { return nil }
    let behind = trimmed.dropFirst(lead.count)
    guard behind.first.map({ $0.isWhitespace || lead.last == "/" || lead.last == "." }) == true else { return nil }
    if let comma = behind.firstIndex(of: ",") {
      return (String(behind[..<comma]), String(behind[behind.index(after: comma)...].drop { $0.isWhitespace }))
    }
    let words = behind.split(whereSeparator: \.isWhitespace)
    let name = words.prefix { $0.first?.isNumber != true }
    return (name.joined(separator: " "), words.dropFirst(name.count).joined(separator: " "))
  }

  /// Whether a name is a school's: by its kind, or as the one on file is called.
  private static func isSchool(_ name: String, orNamed known: [String] = []) -> Bool {
    let words = Fold.words(name)
    return words.contains { kinds.contains($0) } || endsAsSchool(words)
      || words.contains { known.contains($0) && !common.contains($0) }
  }

  /// `Roble Park MS`, `Lincoln High`, `Roble Early Education Center`. In front the same words are a title or part of a person's name,
  /// and most centers are no schools.
  private static func endsAsSchool(_ words: [String]) -> Bool {
    guard words.count > 1, let last = words.last else { return false }
    return endings.contains(last) || last == "center" && words.dropLast().last == "education"
  }

  private static let leads = [
    "c/o", "c / o", "in care of", "care of", "al cuidado de", "a cuidado de", "a cargo de", "por conducto de", "a/c",
  ]

  private static let initials = Set(leads.compactMap(\.utf8.first))

  private static let kinds: Set<String> = [
    "school", "schools", "elementary", "primary", "academy", "magnet", "charter", "escuela", "primaria", "secundaria",
    "preparatoria", "colegio", "kindergarten",
  ]

  /// What makes a name a school's at its end only.
  private static let endings: Set<String> = ["es", "ms", "hs", "middle", "high"]

  /// Words of a school's name that tell it from no other.
  private static let common = kinds.union(endings).union([
    "center",
    "the", "of", "la", "el", "de", "del", "my", "our", "his", "her", "their", "kids", "childs", "sons", "daughters",
    "mi",
    "su", "nuestra", "office", "oficina", "please", "por", "favor", "junior", "senior", "address", "direccion",
  ])

  private static let phrases = SpokenPhrases(
    """
    care of the|our|my|his|her|their? school|schools
    the|our|my|his|her|their|at|use|uses? the|our|my|his|her|their? school|schools own? address
    the? address of the|our|his|her|their school
    la|el|con? la? direccion|domicilio de la|su|nuestra escuela
    al|a cuidado|cargo de la|su|nuestra escuela
    """,
    around: """
      we i its it is they use uses used mail goes to get comes our my in at as on file you have have um uh well yes por en es usamos usan \
      tienen la de que si pues bueno
      """)
}
