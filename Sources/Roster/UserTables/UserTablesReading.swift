import Records

/// One reading of the tables. Memory holds some bytes of each user and no names: users are read once to know who is what, then once for each
/// kind of record.
final class UserTablesReading {
  let tables: UserTables
  let each: (Located<RosterRecord>) throws -> Void
  private let problem: (RosterProblem) -> Void
  private let progress: (RosterProgress) -> Void
  private var done: Int64 = 0

  var organizations: Organizations
  var homerooms = Homerooms()
  var people = KnownPeople()
  /// Who names whom in `agentSourcedIds`.
  var namesAgents = (byPupils: false, byOthers: false)

  init(
    _ tables: UserTables, _ each: @escaping (Located<RosterRecord>) throws -> Void,
    _ problem: @escaping (RosterProblem) -> Void, _ progress: @escaping (RosterProgress) -> Void
  ) {
    (self.tables, self.each, self.problem, self.progress) = (tables, each, problem, progress)
    organizations = Organizations(mayLackSome: tables[.orgs] != .bulk)
  }

  func read() throws {
    try readOrganizations()
    try readRoles()
    try readDemographics()
    try readHomerooms()
    if tables.hasRelationships { try readRelationships() }
    try readUsers()
    try tellStudents()
    try tellGuardians()
    try tables.hasRelationships ? tellRelationships() : tellAgents()
    progress(RosterProgress(done: done, total: done))
  }

  /// Reads a table, if it is there. What is wrong with its rows as such is told in the first of several readings only.
  ///
  /// - Parameter decides: whether anything rests on the table. What is wrong with another keeps nothing out.
  func pass<Column: TableColumn>(
    _ table: UserTable, _ columns: Column.Type, isFirst: Bool = true, decides: Bool = true,
    _ body: (inout RowFields<Column>) throws -> Void
  ) throws {
    guard tables[table] != .absent else { return }
    let name = tables.pack.ownName(of: table.fileName)
    var rows = try TableRows<Column>(
      tables.pack.bytes(of: table.fileName), file: name, mayBeEmpty: tables[table] == .delta)
    try rows.read(
      body,
      problem: { found in
        guard isFirst else { return }
        if case .student(let id)? = found.record, found.effect == .row { people.leaveOut(id.text) }
        if decides { problem(found) } else { tellOnly([found]) }
      },
      advance: {
        done += $0
        progress(RosterProgress(done: done, total: tables.bytesTotal))
      })
  }

  /// Tells what is wrong with a row that decides nothing.
  private func tellOnly(_ problems: [RosterProblem]) {
    for one in problems { problem(RosterProblem(at: one.place, field: one.field, one.fault, effect: .nothing)) }
  }

  /// Tells what is wrong with a row, and which record that keeps out.
  func tell(_ problems: [RosterProblem], _ record: RosterKey?) {
    for one in problems { problem(one.keepingOut(record)) }
  }

  private func readOrganizations() throws {
    try pass(.orgs, OrgColumn.self) { row in
      let found = organizations.add(&row)
      tell(row.untold(), row.key())
      guard let found else { return }
      if let school = found.school {
        try each(Located(.school(school), at: row.place(.org)))
      } else if tables[.orgs] == .delta {
        try each(Located(.removal(.school(found.id)), at: row.place(.org)))
      }
    }
  }

  private func readDemographics() throws {
    try pass(.demographics, DemographicsColumn.self) { row in
      let user = row.text(.user)
      let isActive = row.value(.status, RowStatus.init) != .deleted
      let birthDate = row.value(.birthDate, FieldValues.date)
      if !row.isSound { people.leaveOut(user) }
      tell(row.untold(), row.key())
      if row.isSound && isActive, let birthDate { people.bear(user, on: birthDate) }
    }
  }

  private func readHomerooms() throws {
    // Nothing that is asked rests on a homeroom: what is wrong with one leaves it out and nothing else.
    try pass(.classes, ClassColumn.self, decides: false) { row in
      homerooms.add(&row)
      tellOnly(row.untold())
    }
    if homerooms.isEmpty { return }
    try pass(.enrollments, EnrollmentColumn.self, decides: false) { row in
      if let (user, place) = homerooms.enroll(&row, on: tables.today) { people.put(user, inHomeroom: place) }
      tellOnly(row.untold())
    }
  }
}
