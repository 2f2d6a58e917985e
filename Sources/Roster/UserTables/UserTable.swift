/// The files of formats in which people are users of organizations: OneRoster and Microsoft SDS. Files of other names are not read.
enum UserTable: String, CaseIterable, Sendable {
  case orgs, users, roles, demographics, classes, enrollments, relationships

  var fileName: String { rawValue + ".csv" }
}

/// How a file stands to the one before it.
enum TableTransfer: String, Sendable {
  /// It is not there, whatever lies there.
  case absent
  /// It holds everything.
  case bulk
  /// It holds what changed.
  case delta
}

/// What a user may be in a school.
enum UserRole: Hashable, Sendable {
  case student
  /// A person whom a child's record may name as its guardian. It is not said of anybody that this was verified (III).
  case guardian(Kinship)
  case other

  enum Kinship: UInt8, CaseIterable, Sendable {
    case parent, guardian, relative

    var word: String { "\(self)" }
  }

  /// Reads the word that either format has for it. Whoever is none of these is of no interest here.
  init(_ word: String) {
    let word = word.lowercased()
    if word == "student" {
      self = .student
    } else if let kinship = Kinship.allCases.first(where: { $0.word == word }) {
      self = .guardian(kinship)
    } else {
      self = .other
    }
  }
}

/// Whether a row is to be there.
enum RowStatus {
  case active, deleted

  /// `inactive` is what version 1.0 called it.
  init(_ word: String) throws(FieldFault) {
    switch word.lowercased() {
    case "active", "": self = .active
    case "tobedeleted", "inactive": self = .deleted
    default: throw .notAStatus
    }
  }
}
