import Records

/// Finds out who is what: OneRoster 1.1 says it in `users.csv`, 1.2 and SDS in `roles.csv`.
extension UserTablesReading {
  func readRoles() throws {
    try pass(.roles, RoleColumn.self) { row in
      let user = row.text(.user)
      let role = UserRole(row.text(.role))
      let isActive = row.value(.status, RowStatus.init) != .deleted
      let (begin, end) = (row.value(.begin, FieldValues.date), row.value(.end, FieldValues.date))
      let isFirst = ["primary", "true"].contains(row.text(.primary).lowercased())
      let grade =
        role == .student
        ? row.value(.grade) { text throws(FieldFault) in try GradeCode.highest(of: [text]) }.flatMap(\.self) : nil
      let rank = Placement.Rank(from: begin, until: end, isFirst: isFirst, on: tables.today)
      let school = organizations.school(of: row.text(.org))
      if !row.isSound && role == .student { people.leaveOut(user) }
      tell(row.untold(), user.isEmpty ? nil : role.key(of: user))
      guard row.isSound else { return }
      switch role {
      case .student where isActive: people.place(user, Placement(rank, school: school, grade: grade))
      case .guardian(let kinship) where isActive && rank > .ended: people.note(user, kinship)
      // A secondary role that is gone says nothing of the others.
      case .student where tables[.roles] == .delta && isFirst:
        people.place(user, Placement(.ended, school: nil, grade: nil))
      case .student: break
      case .guardian, .other: people.noteOther(user)
      }
    }
  }

  /// The first reading of the users.
  func readUsers() throws {
    try pass(.users, UserColumn.self) { row in
      let (user, role) = (row.text(.user), row.text(.role))
      let isActive = row.value(.status, RowStatus.init) != .deleted
      // Only one of the two tells who is what.
      let told = role.isEmpty ? nil : UserRole(role)
      if !row.isSound && told == .student { people.leaveOut(user) }
      tell(row.untold(), user.isEmpty ? nil : told?.key(of: user))
      guard row.isSound else { return }
      guard isActive else { return people.noteOther(user) }
      switch told {
      case .student?:
        let school = row.list(.orgs, separator: UInt8(ascii: ",")).lazy
          .compactMap { self.organizations.school(of: $0) }.first
        people.place(user, Placement(.nowFirst, school: school, grade: nil))
      case .guardian(let kinship)?: people.note(user, kinship)
      case .other?: people.noteOther(user)
      case nil: break
      }
      tell(row.untold(), nil)
      // Those that cannot be read are told where the ties are.
      if !row.text(.agents).isEmpty || !row.untold().isEmpty {
        people.isPupil(user) ? (namesAgents.byPupils = true) : (namesAgents.byOthers = true)
      }
      homerooms.note(user) { [row.text(.given), row.text(.family)].joined(separator: " ") }
    }
  }
}

extension UserRole {
  /// The record of a user who is that.
  func key(of user: String) -> RosterKey? {
    switch self {
    case .student: .student(StudentID(user))
    case .guardian: .guardian(GuardianID(user))
    case .other: nil
    }
  }
}
