import Records

/// The columns of `users.csv` that are read, in OneRoster 1.1 and 1.2 and in SDS.
enum UserColumn: Int, TableColumn {
  case user, status, role, orgs, primaryOrg, given, family, middle, preferredGiven, preferredFamily, phone, sms, email
  case agents, grades

  var spec: ColumnSpec {
    switch self {
    case .user: ColumnSpec("sourcedId", .filled, "the user's number")
    case .status: ColumnSpec("status", .optional, "active or tobedeleted")
    case .role: ColumnSpec("role", .optional, "student, parent, guardian, relative, or another")
    case .orgs: ColumnSpec("orgSourcedIds", .optional, "the user's organizations")
    case .primaryOrg: ColumnSpec("primaryOrgSourcedId", .optional, "the one that counts")
    case .given: ColumnSpec("givenName", .filled, "given names")
    case .family: ColumnSpec("familyName", .filled, "surnames")
    case .middle: ColumnSpec("middleName", .optional, "middle name")
    case .preferredGiven: ColumnSpec("preferredGivenName", .optional, "the name the person goes by")
    case .preferredFamily: ColumnSpec("preferredFamilyName", .optional, "the surname the person goes by")
    case .phone: ColumnSpec("phone", .optional, "phone number")
    case .sms: ColumnSpec("sms", .optional, "number for text messages")
    case .email: ColumnSpec("email", .optional, "e-mail address")
    case .agents: ColumnSpec("agentSourcedIds", .optional, "users who are tied to this one")
    case .grades: ColumnSpec("grades", .optional, "grades")
    }
  }

  var otherNames: [String] { self == .grades ? ["grade"] : [] }

  /// A child's, where the role does not stand before what is wrong: of whoever else has the number nothing is left out by it.
  static func recordKey(_ text: (Self) -> String) -> RosterKey? { .student(StudentID(text(.user))) }

  static let others = OtherColumns.passedOver(known: [
    "dateLastModified", "enabledUser", "username", "userIds", "identifier", "password", "userMasterIdentifier",
    "preferredMiddleName", "pronouns", "resourceSourcedIds", "activeDirectoryMatchId", "userProfiles",
  ])
}

/// The columns of `roles.csv` that are read.
enum RoleColumn: Int, TableColumn {
  case user, role, status, org, primary, begin, end, grade

  var spec: ColumnSpec {
    switch self {
    case .user: ColumnSpec("userSourcedId", .filled, "the user")
    case .role: ColumnSpec("role", .filled, "what the user is")
    case .status: ColumnSpec("status", .optional, "active or tobedeleted")
    case .org: ColumnSpec("orgSourcedId", .filled, "where the user is that")
    case .primary: ColumnSpec("roleType", .optional, "primary or secondary")
    case .begin: ColumnSpec("beginDate", .optional, "since when")
    case .end: ColumnSpec("endDate", .optional, "until when")
    case .grade: ColumnSpec("grade", .optional, "grade")
    }
  }

  var otherNames: [String] {
    switch self {
    case .primary: ["isPrimary"]
    case .begin: ["roleStartDate"]
    case .end: ["roleEndDate"]
    case .user, .role, .status, .org, .grade: []
    }
  }

  static let others = OtherColumns.passedOver(known: [
    "sourcedId", "dateLastModified", "userProfileSourcedId", "sessionSourcedId",
  ])
}
