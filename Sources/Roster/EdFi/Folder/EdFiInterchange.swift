/// The interchanges whose XML files are read.
enum EdFiInterchange: String, CaseIterable {
  case educationOrganization = "EducationOrganization"
  case studentEnrollment = "StudentEnrollment"
  case student = "Student"
  case studentParent = "StudentParent"
  case parent = "Parent"
  case contact = "Contact"
  case staff = "StaffAssociation"

  /// The one with this outermost element.
  init?(root: String) {
    guard let found = Self.allCases.first(where: { "Interchange" + $0.rawValue == root }) else { return nil }
    self = found
  }

  /// The kinds of record that no roster can do without and that it has.
  var holds: Set<EdFiKind> {
    switch self {
    case .educationOrganization: [.school]
    case .studentEnrollment: [.enrollment]
    case .student: [.student]
    case .studentParent: [.student, .parent, .association]
    case .parent, .contact: [.parent, .association]
    case .staff: []
    }
  }
}

extension EdFiKind {
  /// Without these no child can be found or verified.
  static let needed: [EdFiKind] = [.school, .enrollment, .student, .parent, .association]

  /// The file in which one that is missing is looked for. `version` is nil for JSON.
  func fileName(_ version: EdFiVersion?) -> String {
    guard let version else {
      return switch self {
      case .school: "schools.json"
      case .enrollment: "studentSchoolAssociations.json"
      case .student: "students.json"
      case .association: "studentContactAssociations.json"
      default: "contacts.json"
      }
    }
    return switch self {
    case .school: "EducationOrganization.xml"
    case .enrollment: "StudentEnrollment.xml"
    case .student where version.major > 2: "Student.xml"
    case _ where version.major <= 2: "StudentParent.xml"
    default: version.major < 5 ? "Parent.xml" : "Contact.xml"
    }
  }
}
