import Records

/// Ties guardians to students. Real files name them from either side, or from both, and name teachers too: who is tied is who is a student
/// here and a parent, guardian or relative there.
extension UserTablesReading {
  /// By `agentSourcedIds`, as OneRoster does.
  func tellAgents() throws {
    guard namesAgents.byPupils || namesAgents.byOthers else { return }
    try pass(.users, UserColumn.self, isFirst: false) { row in
      let user = row.text(.user)
      let isActive = row.value(.status, RowStatus.init) != .deleted
      _ = row.untold()
      let agents = Set(row.list(.agents, separator: UInt8(ascii: ",")))
      tell(row.untold(), nil)
      guard row.isSound, !agents.isEmpty else { return }
      guard isActive else { return try untie(user, agents, &row) }
      for agent in agents.sorted() {
        if people.isPupil(user) {
          try tie(user, agent, people.kinship(of: agent), to: .guardians, &row, .agents)
        }
        if let kinship = people.kinship(of: user), people.kinship(of: agent) == nil || people.isPupil(agent) {
          try tie(agent, user, kinship, to: .students, &row, .agents)
        }
      }
    }
  }

  /// By a file of their own, as SDS does. Everybody whom it names as a guardian is one.
  func readRelationships() throws {
    try pass(.relationships, RelationshipColumn.self) { row in
      let (user, other, role) = (row.text(.user), row.text(.other), row.text(.role))
      tell(row.untold(), nil)
      guard row.isSound else { return }
      if role.lowercased() == "child" {
        people.note(user, .parent)
      } else if case .guardian(let kinship) = UserRole(role) {
        people.note(other, kinship)
      }
    }
  }

  func tellRelationships() throws {
    try pass(.relationships, RelationshipColumn.self, isFirst: false) { row in
      let (user, other, role) = (row.text(.user), row.text(.other), row.text(.role))
      guard row.isSound else { return }
      if role.lowercased() == "child" {
        try tie(other, user, .parent, to: .students, &row, .other)
      } else if case .guardian(let kinship) = UserRole(role) {
        try tie(user, other, kinship, to: .students, &row, .user)
      }
    }
  }

  /// Tells a tie once. `kind` is what the one is whom the row names: one that is nowhere is told; one that is something else, or was
  /// left out, is passed over.
  private func tie<Column>(
    _ student: String, _ guardian: String, _ kinship: UserRole.Kinship?, to kind: RosterKind,
    _ row: inout RowFields<Column>, _ column: Column
  ) throws {
    let key = RosterKey.guardianship(StudentID(student), GuardianID(guardian))
    let named = kind == .students ? student : guardian
    let isThere = kind == .students ? people.isPupil(student) && !people.isLeftOut(student) : kinship != nil
    // What a delta does not name may be there from before; whether it is shows when all is in.
    guard isThere || (tables.isDelta && !people.knows(named)) else {
      if people.knows(named) || tables.isDelta { return }
      row.fail(column, .dangling(to: kind))
      return tell(row.problems.suffix(1), key)
    }
    if kind == .guardians && people.isLeftOut(student) { return }
    // A row that names its ties from one side only names none twice.
    let mayRepeat = tables.hasRelationships || (namesAgents.byPupils && namesAgents.byOthers)
    guard !mayRepeat || people.isNewTie(student, guardian) else { return }
    let tie = Guardianship(
      studentID: StudentID(student), guardianID: GuardianID(guardian), relationship: kinship?.word ?? "")
    try each(Located(.guardianship(tie), at: row.place(column)))
  }

  /// In a delta, the ties of somebody who is gone are gone too.
  private func untie(_ user: String, _ agents: Set<String>, _ row: inout RowFields<UserColumn>) throws {
    guard tables[.users] == .delta else { return }
    let role = UserRole(row.text(.role))
    for agent in agents.sorted() {
      if !role.isGuardian {
        try each(Located(.removal(.guardianship(StudentID(user), GuardianID(agent))), at: row.place(.agents)))
      }
      if !role.isStudent {
        try each(Located(.removal(.guardianship(StudentID(agent), GuardianID(user))), at: row.place(.agents)))
      }
    }
  }
}
