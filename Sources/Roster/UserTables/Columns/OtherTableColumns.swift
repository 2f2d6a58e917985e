import Records

/// The columns of `orgs.csv` that are read.
enum OrgColumn: Int, TableColumn {
  case org, name, type, status, parent

  var spec: ColumnSpec {
    switch self {
    case .org: ColumnSpec("sourcedId", .filled, "the organization's number")
    case .name: ColumnSpec("name", .filled, "its name")
    case .type: ColumnSpec("type", .filled, "school, department, district, or another")
    case .status: ColumnSpec("status", .optional, "active or tobedeleted")
    case .parent: ColumnSpec("parentSourcedId", .optional, "the organization above it")
    }
  }

  static let others = OtherColumns.passedOver(known: ["dateLastModified", "identifier", "parentOrgSourcedId"])

  static func recordKey(_ text: (Self) -> String) -> RosterKey? { .school(SchoolID(text(.org))) }
}

/// The columns of `demographics.csv` that are read.
enum DemographicsColumn: Int, TableColumn {
  case user, status, birthDate

  var spec: ColumnSpec {
    switch self {
    case .user: ColumnSpec("sourcedId", .filled, "the user")
    case .status: ColumnSpec("status", .optional, "active or tobedeleted")
    case .birthDate: ColumnSpec("birthDate", .named, "birth date")
    }
  }

  var otherNames: [String] { self == .user ? ["userSourcedId"] : [] }

  static func recordKey(_ text: (Self) -> String) -> RosterKey? { .student(StudentID(text(.user))) }

  static let others = OtherColumns.passedOver(known: [
    "dateLastModified", "sex", "americanIndianOrAlaskaNative", "asian", "blackOrAfricanAmerican",
    "nativeHawaiianOrOtherPacificIslander", "white", "demographicRaceTwoOrMoreRaces", "hispanicOrLatinoEthnicity",
    "countryOfBirthCode", "stateOfBirthAbbreviation", "cityOfBirth", "publicSchoolResidenceStatus", "birthCity",
    "birthState", "birthCountry", "ethnicityCodes", "raceCodes",
  ])
}

/// The columns of `classes.csv` that are read.
enum ClassColumn: Int, TableColumn {
  case schoolClass, status, type

  var spec: ColumnSpec {
    switch self {
    case .schoolClass: ColumnSpec("sourcedId", .filled, "the class's number")
    case .status: ColumnSpec("status", .optional, "active or tobedeleted")
    case .type: ColumnSpec("classType", .optional, "homeroom or scheduled")
    }
  }

  static let others = OtherColumns.passedOver(known: [
    "dateLastModified", "title", "grades", "courseSourcedId", "classCode", "location", "schoolSourcedId",
    "termSourcedIds", "subjects", "subjectCodes", "periods", "orgSourcedId", "sessionSourcedIds", "code",
  ])
}

/// The columns of `enrollments.csv` that are read.
enum EnrollmentColumn: Int, TableColumn {
  case schoolClass, user, role, status, begin, end

  var spec: ColumnSpec {
    switch self {
    case .schoolClass: ColumnSpec("classSourcedId", .filled, "the class")
    case .user: ColumnSpec("userSourcedId", .filled, "the user")
    case .role: ColumnSpec("role", .filled, "student, teacher, or another")
    case .status: ColumnSpec("status", .optional, "active or tobedeleted")
    case .begin: ColumnSpec("beginDate", .optional, "since when")
    case .end: ColumnSpec("endDate", .optional, "until when")
    }
  }

  static let others = OtherColumns.passedOver(known: ["sourcedId", "dateLastModified", "schoolSourcedId", "primary"])
}

/// The columns of `relationships.csv` that are read.
enum RelationshipColumn: Int, TableColumn {
  case user, other, role

  var spec: ColumnSpec {
    switch self {
    case .user: ColumnSpec("userSourcedId", .filled, "the student")
    case .other: ColumnSpec("relationshipUserSourcedId", .filled, "the user who is tied to the student")
    case .role: ColumnSpec("relationshipRole", .filled, "what that user is to the student")
    }
  }

  static let others = OtherColumns.passedOver(known: ["status", "dateLastModified"])
}

/// The columns of a OneRoster `manifest.csv`.
enum ManifestColumn: Int, TableColumn {
  case property, value

  var spec: ColumnSpec {
    switch self {
    case .property: ColumnSpec("propertyName", .filled, "what is said")
    case .value: ColumnSpec("value", .named, "what is said of it")
    }
  }

  static let others = OtherColumns.passedOver(known: [])
}
