package import Roster

/// One thing that may be wrong across the records of a roster. A build looks for it in the records of its own source.
package enum RosterCheck: Hashable, Sendable {
  /// Another source holds a record of this kind and key.
  case otherSource(RosterKind)
  /// This field of a record of one kind names a record of another that no source holds.
  case dangling(RosterKind, field: String, to: RosterKind)
  /// The same import brings a PIN of this kind's record for somebody else as well (V).
  case sharedPIN(RosterKind)

  /// Every check, in the order in which problems are told.
  package static let all: [RosterCheck] = [
    .otherSource(.schools), .otherSource(.students), .otherSource(.guardians),
    .dangling(.students, field: "school", to: .schools),
    .dangling(.guardianships, field: "student", to: .students),
    .dangling(.guardianships, field: "guardian", to: .guardians),
    .dangling(.contacts, field: "student", to: .students), .dangling(.contacts, field: "guardian", to: .guardians),
    .dangling(.parentPINs, field: "student", to: .students),
    .dangling(.parentPINs, field: "guardian", to: .guardians),
    .dangling(.studentPINs, field: "student", to: .students),
    .otherSource(.parentPINs), .sharedPIN(.parentPINs), .sharedPIN(.studentPINs),
  ]

  /// What is told of a record at this place that has it.
  package func problem(at place: SourcePlace) -> RosterProblem {
    switch self {
    case .otherSource(.parentPINs): RosterProblem(at: place, field: "pin", .otherSource(.parentPINs))
    case .otherSource(let kind): RosterProblem(at: place, field: "id", .otherSource(kind))
    case .dangling(_, let field, let kind): RosterProblem(at: place, field: field, .dangling(to: kind))
    case .sharedPIN: RosterProblem(at: place, field: "pin", .sharedPIN)
    }
  }
}
