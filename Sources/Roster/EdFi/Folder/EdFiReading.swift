import Records

/// What one reading of an Ed-Fi folder remembers from one pass to the next.
struct EdFiReading {
  /// What an element gives, and what is wrong with it.
  struct Taken {
    var records: [Located<RosterRecord>] = []
    var problems: [RosterProblem] = []
  }

  private let day: CivilDate
  private let files: [EdFiFile]
  /// What each file turned out to hold.
  private(set) var held: [Set<EdFiKind>]
  /// Where each file has an object of no kind that is not told yet.
  private var strange: [SourcePlace?]
  private var students = EdFiReferences(), parents = EdFiReferences(), schools = EdFiReferences()
  private(set) var sections: EdFiSections
  private(set) var pupils: ShareTable<StudentID, EdFiPupil>
  private(set) var flags: ShareTable<GuardianID, [EdFiFlag]>
  private var isFirstShare = true

  init(_ files: [EdFiFile], on day: CivilDate, memory: Int) {
    (self.files, self.day) = (files, day)
    held = files.map { _ in [] }
    strange = files.map { _ in nil }
    sections = EdFiSections(on: day)
    pupils = ShareTable(byteLimit: memory)
    flags = ShareTable(byteLimit: memory)
  }

  /// Takes one element in.
  mutating func take(_ pass: EdFiPass, _ kind: EdFiKind?, _ node: RecordNode, in file: Int) -> Taken {
    var fields = NodeFields(node, file: files[file].name, effect: kind?.decides == false ? .field : .row)
    guard let kind else { return pass == .survey ? unknown(fields.place, in: file) : Taken() }
    switch pass {
    case .survey: return survey(kind, &fields, in: file)
    case .teachers: sections.addTeacher(&fields)
    case .staff: sections.addStaff(&fields)
    case .pupils: return pupil(kind, &fields, in: file)
    case .students: return student(&fields)
    case .guardians:
      let guardian = EdFiRecords.guardian(&fields)
      return taken(fields, .guardian(guardian))
    case .guardianships, .flags:
      let association = EdFiAssociation(
        &fields, saysLegalGuardian: files[file].version.map { $0.major > 2 } ?? true, students: students,
        parents: parents,
        file: file)
      if let association { flag(association, at: fields.place) }
      return pass == .flags ? Taken() : taken(fields, (association?.guardianship).map(RosterRecord.guardianship))
    case .contacts: return contacts(&fields)
    }
    return taken(fields, nil)
  }

  /// What is left to say of a file after the first pass.
  func ended(_ file: Int) -> [RosterProblem] {
    guard let place = strange[file] else { return [] }
    let isOther = held[file].isEmpty
    return [RosterProblem(at: place, isOther ? .passedOver : .unknownObject, effect: isOther ? .nothing : .row)]
  }

  /// Goes on to the next share.
  mutating func nextPupils() {
    pupils.next()
    isFirstShare = false
  }
  mutating func nextFlags() { flags.next() }

  private func taken(_ fields: NodeFields, _ record: RosterRecord?) -> Taken {
    var taken = Taken(problems: fields.problems)
    if fields.isSound, let record { taken.records = [Located(record, at: fields.place)] }
    return taken
  }

  private mutating func unknown(_ place: SourcePlace, in file: Int) -> Taken {
    if held[file].isEmpty {
      strange[file] = strange[file] ?? place
      return Taken()
    }
    return Taken(problems: [RosterProblem(at: place, .unknownObject)])
  }

  private mutating func survey(_ kind: EdFiKind, _ fields: inout NodeFields, in file: Int) -> Taken {
    held[file].insert(kind)
    let identifier = fields.attribute("id")
    switch kind {
    case .school:
      let school = EdFiRecords.school(&fields)
      schools.note(identifier, school.id.text, in: file)
      return taken(fields, .school(school))
    // Of a record with problems too: what refers to it should not be blamed as well.
    case .student: students.note(identifier, identifier == nil ? "" : fields.text(EdFiRecords.studentNumber), in: file)
    case .parent: parents.note(identifier, identifier == nil ? "" : fields.text(EdFiRecords.parentNumber), in: file)
    case .studentSection:
      sections.addStudent(&fields)
      return taken(fields, nil)
    case .association, .enrollment, .details, .staffSection, .staff: break
    }
    return Taken()
  }

  private mutating func pupil(_ kind: EdFiKind, _ fields: inout NodeFields, in file: Int) -> Taken {
    let id = StudentID(fields.number(at: "StudentReference", EdFiRecords.studentNumber, (students, file)))
    if id.text.isEmpty { return isFirstShare && kind != .studentSection ? taken(fields, nil) : Taken() }
    guard pupils.holds(id) else { return Taken() }
    switch kind {
    case .enrollment: enroll(id, &fields, in: file)
    case .details:
      let details = EdFiDetails(&fields, on: day)
      let cost = details.packed.utf8.count + EdFiPupil.size
      pupils.update(id, default: EdFiPupil(), cost: cost) { $0.add(details) }
    case .studentSection:
      if let teacher = sections.teacher(&fields) {
        pupils.update(id, default: EdFiPupil(), cost: 0) { $0.add(teacher: teacher.name, since: teacher.since) }
      }
      return Taken()
    case .school, .student, .parent, .association, .staffSection, .staff: break
    }
    return taken(fields, nil)
  }

  /// One that has ended decides nothing, whatever else it says. One that cannot be read keeps the child out: it may be the one that counts.
  private mutating func enroll(_ id: StudentID, _ fields: inout NodeFields, in file: Int) {
    fields.record = .student(id)
    let period = EdFiPeriod(&fields, from: "EntryDate", to: "ExitWithdrawDate")
    let hasLeft = fields.isSound && period.hasEnded(on: day)
    let school = hasLeft ? "" : fields.number(at: "SchoolReference", EdFiRecords.schoolNumber, (schools, file))
    let enrollment = EdFiEnrollment(&fields, period, school: SchoolID(school), on: day)
    let isFaulty = !fields.isSound
    pupils.update(id, default: EdFiPupil(), cost: EdFiPupil.size) { pupil in
      if hasLeft { pupil.hasLeft = true } else if isFaulty { pupil.isFaulty = true } else { pupil.add(enrollment) }
    }
  }

  private func student(_ fields: inout NodeFields) -> Taken {
    let id = StudentID(fields.required(EdFiRecords.studentNumber))
    guard id.text.isEmpty ? isFirstShare : pupils.holds(id) else { return Taken() }
    if id.text.isEmpty { return taken(fields, nil) }
    fields.record = .student(id)
    let student = EdFiRecords.student(&fields, id, pupils.values[id] ?? EdFiPupil(), on: day)
    return taken(fields, student.map(RosterRecord.student))
  }

  private mutating func flag(_ association: EdFiAssociation, at place: SourcePlace) {
    guard association.isEmergencyContact else { return }
    let tie = association.guardianship
    let flag = EdFiFlag(studentID: tie.studentID, relationship: tie.relationship, place: place)
    flags.update(tie.guardianID, default: [], cost: EdFiFlag.size) { $0.append(flag) }
  }

  /// The problems of a parent were told when the guardian was read.
  private func contacts(_ fields: inout NodeFields) -> Taken {
    let guardian = EdFiRecords.guardian(&fields)
    guard fields.isSound else { return Taken() }
    return Taken(records: (flags.values[guardian.id] ?? []).map { $0.contact(guardian) })
  }
}

/// A parent who is to be called for a student.
struct EdFiFlag {
  /// About how many bytes of memory one takes.
  static let size = 160

  let studentID: StudentID
  let relationship: String
  let place: SourcePlace

  func contact(_ guardian: Guardian) -> Located<RosterRecord> {
    let contact = EmergencyContact(
      id: "\(studentID)-\(guardian.id)", studentID: studentID, name: guardian.name, phones: guardian.phones,
      relationship: relationship, guardianID: guardian.id)
    return Located(.contact(contact), at: place)
  }
}
