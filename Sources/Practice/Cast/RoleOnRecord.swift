extension Scenario.Role {
  /// As records have it.
  var relationship: String { self == .fosterMother ? "foster parent" : rawValue }

  /// The relationship of those on record who are cast in the role: few families have an aunt or a foster parent in it, so a parent's
  /// place is changed to theirs.
  var seat: String {
    switch self {
    case .aunt, .fosterMother: Scenario.Role.mother.rawValue
    case .uncle: Scenario.Role.father.rawValue
    case .mother, .father, .grandmother, .grandfather, .contact, .stranger: rawValue
    }
  }
}
