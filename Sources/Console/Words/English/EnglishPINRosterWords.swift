import Records
import Station

extension PINRosterColumn {
  var english: String {
    switch self {
    case .grade: "Grade"
    case .homeroom: "Homeroom teacher"
    case .number: "Student ID"
    case .last: "Student last name"
    case .first: "Student first name"
    case .guardianLast: "Parent last name"
    case .guardianFirst: "Parent first name"
    case .relationship: "Relationship"
    case .pin: "Parent Portal PIN"
    case .email: "Portal e-mail"
    }
  }
}

extension PINRosterWord {
  var english: String {
    switch self {
    case .title(let school): "Student/Parent PIN Roster · \(school)"
    case .written(let name, let staff, let time, let entry, let log):
      "CONFIDENTIAL · \(name) (\(staff)) · \(time) · entry \(entry) of \(log)"
    case .narrowed(let by): "Only: \(by)"
    case .care:
      "For designated staff. Each PIN is for the parent in its row alone. Students' own PINs are not known here."
    case .practice: "PRACTICE: fictitious families, false PINs"
    }
  }
}

extension ExportFilter {
  package var english: String {
    switch self {
    case .grade(let grade): "grade \(grade.code)"
    case .homeroom: "homeroom"
    case .number: "student ID"
    case .name: "student name"
    case .guardian: "parent name"
    case .email: "e-mail"
    }
  }
}
