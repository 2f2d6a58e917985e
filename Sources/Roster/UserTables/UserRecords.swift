import Records

/// Makes records of users.
extension UserTablesReading {
  func tellStudents() throws {
    let removed = try tellRemovedRoles()
    try pass(.users, UserColumn.self, isFirst: false) { row in
      guard let user = try current(&row, gone: { .student(StudentID($0)) }, unless: \.isGuardian) else { return }
      let key = RosterKey.student(StudentID(user))
      guard let facts = people.facts(of: user), let placement = facts.placement else {
        // Whose role a delta does not repeat may be anybody's.
        if tables.isDelta && !people.knows(user) {
          row.fail(.user, .partOfRecord)
          tell(row.untold(), nil)
        }
        return
      }
      if people.isLeftOut(user) { return }
      guard placement.rank > .ended else {
        guard tables.isDelta else {
          row.fail(.user, .field(.notAPupilNow))
          return tell(row.untold(), key)
        }
        if !removed.contains(user) { try each(Located(.removal(key), at: row.place(.user))) }
        return
      }
      let student = student(user, facts, placement, &row)
      if student == nil { people.leaveOut(user) }
      tell(row.untold(), key)
      if let student { try each(Located(.student(student), at: row.place(.user))) }
    }
  }

  /// A delta may take a student's role away without naming the user. Says who was told as gone.
  private func tellRemovedRoles() throws -> Set<String> {
    guard tables[.roles] == .delta else { return [] }
    var removed: Set<String> = []
    try pass(.roles, RoleColumn.self, isFirst: false) { row in
      let user = row.text(.user)
      guard UserRole(row.text(.role)) == .student, row.value(.status, RowStatus.init) == .deleted, row.isSound,
        people.facts(of: user)?.placement?.rank == .ended, removed.insert(user).inserted
      else { return }
      try each(Located(.removal(.student(StudentID(user))), at: row.place(.user)))
    }
    return removed
  }

  func tellGuardians() throws {
    guard tables.kinds.contains(.guardians) else { return }
    try pass(.users, UserColumn.self, isFirst: false) { row in
      guard let user = try current(&row, gone: { .guardian(GuardianID($0)) }, unless: \.isStudent),
        people.kinship(of: user) != nil
      else { return }
      let guardian = Guardian(
        id: GuardianID(user), name: name(&row), phones: phones(&row),
        email: row.value(.email, effect: .field, FieldValues.email))
      tell(row.untold(), .guardian(GuardianID(user)))
      if row.isSound { try each(Located(.guardian(guardian), at: row.place(.user))) }
    }
  }

  /// The number of a row's user who is there. One who is gone is told of as such in a delta, unless the row says that the user was something
  /// else.
  private func current(
    _ row: inout RowFields<UserColumn>, gone: (String) -> RosterKey, unless isElse: (UserRole) -> Bool
  ) throws -> String? {
    let (user, role) = (row.text(.user), row.text(.role))
    let isActive = row.value(.status, RowStatus.init) != .deleted
    // What is wrong with these was told before.
    _ = row.untold()
    guard row.isSound else { return nil }
    if isActive { return user }
    if tables[.users] == .delta, role.isEmpty || !isElse(UserRole(role)) {
      try each(Located(.removal(gone(user)), at: row.place(.user)))
    }
    return nil
  }

  private func student(
    _ user: String, _ facts: PupilFacts, _ placement: Placement, _ row: inout RowFields<UserColumn>
  ) -> Student? {
    let (name, phones) = (name(&row), phones(&row))
    let place = organizations.school(of: row.text(.primaryOrg)) ?? placement.school
    let school = organizations[place]
    if school == nil { row.fail(.orgs, .dangling(to: .schools)) }
    var grade = placement.grade
    if grade == nil {
      let codes = row.list(.grades, separator: UInt8(ascii: ","))
      do throws(FieldFault) {
        grade = try GradeCode.highest(of: codes)
        if grade == nil { throw .empty }
      } catch { row.fail(.grades, .field(error)) }
    }
    if facts.birthDate == nil { row.fail(.user, tables.isDelta ? .partOfRecord : .field(.noBirthDate)) }
    guard row.isSound, let school, let grade, let birthDate = facts.birthDate else { return nil }
    return Student(
      id: StudentID(user), name: name, birthDate: birthDate, grade: grade, schoolID: school, phones: phones,
      homeroomTeacher: homerooms[facts.homeroom])
  }

  private func name(_ row: inout RowFields<UserColumn>) -> PersonName {
    let (given, preferred) = (row.text(.given), row.optionalText(.preferredGiven))
    let alias = row.optionalText(.preferredFamily).map { "\(preferred ?? given) \($0)" }
    return PersonName(
      first: given, middle: row.text(.middle), last: row.text(.family), preferred: preferred,
      aliases: alias.map { [$0] } ?? [])
  }

  private func phones(_ row: inout RowFields<UserColumn>) -> [String] {
    // Several stand in one field in real files.
    var phones: [String] = []
    for column in [UserColumn.phone, .sms] {
      for phone in row.list(column, FieldValues.phone) where !phones.contains(phone) { phones.append(phone) }
    }
    return phones
  }
}

extension UserRole {
  var isStudent: Bool { self == .student }
  var isGuardian: Bool { if case .guardian = self { true } else { false } }
}
