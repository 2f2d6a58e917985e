/// One pass over the files of a folder that hold what it wants.
enum EdFiPass {
  /// Everything, once: schools, identifiers, homerooms, and which file holds what.
  case survey
  /// Who teaches the homerooms, and what they are called.
  case teachers, staff
  /// What is said of the students of one share outside their own elements, and then these.
  case pupils, students
  case guardians, guardianships
  /// Who is to be called in an emergency, of the guardians of one share, and then these as contacts.
  case flags, contacts

  /// The kinds of element that it reads.
  var kinds: Set<EdFiKind> {
    switch self {
    case .survey: Set(EdFiKind.allCases)
    case .teachers: [.staffSection]
    case .staff: [.staff]
    case .pupils: [.enrollment, .details, .studentSection]
    case .students: [.student]
    case .guardians, .contacts: [.parent]
    case .guardianships, .flags: [.association]
    }
  }
}
