/// The parts of a street as the school writes it, by which a caller turns them about.
struct StreetParts {
  let number: String
  /// `N`, `S`, `E`, `W` or empty.
  let direction: String
  /// The street's own name: `4th`, `Calabaza Hill`.
  let core: String
  /// `St`; empty where there is none.
  let suffix: String
  /// `Calle` before the name; empty where there is none.
  let road: String

  static let longSuffixes = [
    "St": "Street", "Ave": "Avenue", "Blvd": "Boulevard", "Dr": "Drive", "Pl": "Place", "Way": "Way", "Ct": "Court",
    "Ter": "Terrace", "Ln": "Lane", "Rd": "Road",
  ]
  static let directions = [
    "N": ("North", "norte"), "S": ("South", "sur"), "E": ("East", "este"), "W": ("West", "oeste"),
  ]

  init(_ street: String) {
    var words = street.pieces
    number = words.isEmpty ? "" : words.removeFirst()
    direction = words.count > 1 && Self.directions[words[0]] != nil ? words.removeFirst() : ""
    road = ["Calle", "Avenida", "Via", "Camino"].contains(words.first ?? "") ? words.removeFirst() : ""
    suffix = words.count > 1 && Self.longSuffixes[words[words.count - 1]] != nil ? words.removeLast() : ""
    core = words.joined(separator: " ")
  }

  /// The number of a numbered street.
  var ordinal: Int? {
    guard core.first?.isNumber == true else { return nil }
    return Int(core.filter(\.isNumber))
  }
}
