/// A school grade: transitional kindergarten, kindergarten, 1 to 12.
package struct Grade: Hashable, Sendable, Comparable {
  /// −1 for TK, 0 for kindergarten, else 1 to 12.
  package let level: Int

  /// Transitional kindergarten.
  package static let transitional = Grade(unchecked: -1)
  package static let kindergarten = Grade(unchecked: 0)

  /// Nil outside −1…12.
  package init?(level: Int) {
    guard (-1...12).contains(level) else { return nil }
    self.level = level
  }

  private init(unchecked level: Int) { self.level = level }

  /// Reads the code that rosters use: `TK`, `K`, `1` … `12`.
  package init?(code: some StringProtocol) { self.init(code: String(code)) }

  package init?(code: String) {
    switch code {
    case "TK": self = .transitional
    case "K": self = .kindergarten
    default:
      guard let level = Int(code), level >= 1, String(level) == code else { return nil }
      self.init(level: level)
    }
  }

  /// `TK`, `K`, `1` … `12`.
  package var code: String {
    switch level {
    case -1: "TK"
    case 0: "K"
    default: String(level)
    }
  }

  /// The one below, or nil for TK.
  package var previous: Grade? { Grade(level: level - 1) }
  /// The one above, or nil for grade 12.
  package var next: Grade? { Grade(level: level + 1) }

  package static func < (one: Grade, other: Grade) -> Bool { one.level < other.level }
}
