/// The kinds of element that are read, whatever a version calls them.
enum EdFiKind: CaseIterable {
  case school, student, parent, association, enrollment
  /// Where a student lives and what is spoken there: `StudentEducationOrganizationAssociation`, from version 3 on.
  case details
  /// Who sits in a section, who teaches it, and their names: for the homeroom.
  case studentSection, staffSection, staff

  /// Whether anything rests on it: on a homeroom's teacher nothing does.
  var decides: Bool {
    switch self {
    case .school, .student, .parent, .association, .enrollment, .details: true
    case .studentSection, .staffSection, .staff: false
    }
  }

  /// The kind of an XML element.
  init?(element name: String) {
    guard let kind = Self.elements[name] else { return nil }
    self = kind
  }

  /// The kind of a JSON object, which has no name: by what every object of a resource has.
  init?(object node: RecordNode) {
    if node.has("StudentReference") {
      if node.has("ParentReference", "ContactReference") {
        self = .association
      } else if node.has("SectionReference") {
        self = .studentSection
      } else if node.has("SchoolReference"), node.has("EntryDate", "EntryGradeLevel") {
        self = .enrollment
      } else if node.has("EducationOrganizationReference"), !node.has("ProgramReference", "Responsibility", "BeginDate")
      {
        self = .details
      } else {
        return nil
      }
    } else if node.has("StaffReference"), node.has("SectionReference") {
      self = .staffSection
    } else if node.has("StudentUniqueId") {
      self = .student
    } else if node.has("ParentUniqueId", "ContactUniqueId") {
      self = .parent
    } else if node.has("StaffUniqueId") {
      self = .staff
    } else if node.has("SchoolId"), node.has("NameOfInstitution") {
      self = .school
    } else {
      return nil
    }
  }

  /// The names of its XML elements.
  var elements: [String] { Self.elements.filter { $0.value == self }.map(\.key) }

  private static let elements: [String: EdFiKind] = [
    "School": .school, "Student": .student, "Parent": .parent, "Contact": .parent,
    "StudentParentAssociation": .association, "StudentContactAssociation": .association,
    "StudentSchoolAssociation": .enrollment, "StudentEducationOrganizationAssociation": .details,
    "StudentSectionAssociation": .studentSection, "StaffSectionAssociation": .staffSection,
    "TeacherSectionAssociation": .staffSection, "Staff": .staff, "Teacher": .staff,
  ]
}
