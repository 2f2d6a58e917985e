import Records

/// What one reading of an Ed-Fi folder remembers from one step to the next.
struct EdFiReading {
  /// One pass over one file.
  enum Step: CaseIterable {
    case schools, enrollments, students, guardians, guardianships, contacts

    var interchange: EdFiInterchange {
      switch self {
      case .schools: .educationOrganization
      case .enrollments: .studentEnrollment
      case .students, .guardians, .guardianships, .contacts: .studentParent
      }
    }

    /// The name of the elements that the step reads.
    var elements: String {
      switch self {
      case .schools: "School"
      case .enrollments: "StudentSchoolAssociation"
      case .students: "Student"
      case .guardians, .contacts: "Parent"
      case .guardianships: "StudentParentAssociation"
      }
    }
  }

  /// A parent who is to be called for a student.
  private struct Flag {
    let studentID: StudentID
    let relationship: String
    let place: SourcePlace
  }

  private var enrollments = EdFiEnrollments()
  private var students: [String: String] = [:]
  private var parents: [String: String] = [:]
  private var flags: [GuardianID: [Flag]] = [:]

  /// The records that an element gives, and what is wrong with it.
  mutating func take(
    _ step: Step, _ node: XMLNode, file: String
  ) -> (records: [Located<RosterRecord>], problems: [RosterProblem]) {
    var fields = NodeFields(node, file: file)
    let record = record(step, node, &fields)
    if step == .contacts {
      // The problems of a parent were reported when the guardian was read.
      return fields.problems.isEmpty ? (contacts(record), []) : ([], [])
    }
    guard let record, fields.problems.isEmpty else { return ([], fields.problems) }
    return ([Located(record, at: fields.place)], [])
  }

  private mutating func record(_ step: Step, _ node: XMLNode, _ fields: inout NodeFields) -> RosterRecord? {
    switch step {
    case .schools:
      return .school(EdFiRecords.school(&fields))
    case .enrollments:
      enrollments.add(&fields)
      return nil
    case .students:
      Self.note(node, "StudentUniqueStateId", in: &students)
      return EdFiRecords.student(&fields, enrollments: enrollments).map(RosterRecord.student)
    case .guardians, .contacts:
      Self.note(node, "ParentUniqueStateId", in: &parents)
      return .guardian(EdFiRecords.guardian(&fields))
    case .guardianships:
      let association = EdFiAssociation(&fields, students: students, parents: parents)
      if let association, association.isEmergencyContact { flag(association.guardianship, at: fields.place) }
      return (association?.guardianship).map(RosterRecord.guardianship)
    }
  }

  /// Keeps the number that the file's own identifier stands for, also of a record with problems: what refers to it should
  /// not be blamed as well.
  private static func note(_ node: XMLNode, _ number: String, in numbers: inout [String: String]) {
    guard let identifier = node.attributes["id"] else { return }
    var fields = NodeFields(node, file: "")
    numbers[identifier] = fields.text(number)
  }

  private mutating func flag(_ guardianship: Guardianship, at place: SourcePlace) {
    let flag = Flag(studentID: guardianship.studentID, relationship: guardianship.relationship, place: place)
    flags[guardianship.guardianID, default: []].append(flag)
  }

  private func contacts(_ record: RosterRecord?) -> [Located<RosterRecord>] {
    guard case .guardian(let guardian) = record else { return [] }
    return (flags[guardian.id] ?? []).map { flag in
      let contact = EmergencyContact(
        id: "\(flag.studentID)-\(guardian.id)", studentID: flag.studentID, name: guardian.name,
        phones: guardian.phones, relationship: flag.relationship, guardianID: guardian.id)
      return Located(.contact(contact), at: flag.place)
    }
  }
}
