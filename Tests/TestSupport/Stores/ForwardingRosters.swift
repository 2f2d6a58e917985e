package import Matching
package import Records
package import Roster
package import Station

/// What `Directory` requires.
package enum DirectoryRequirement: Hashable, Sendable, CaseIterable {
  case isEmpty, student, isLeftOut, hasLeftOut, studentsBorn, school, schools, guardians, lacksGuardians,
    contacts, studentCount,
    studentsBornAfter,
    families
}

/// A directory over another, which tells of every call.
package final class ForwardingDirectory: Directory {
  private let through: Through<DirectoryRequirement, any Directory>

  /// A directory over `base`; an error of `watch` comes instead of the call.
  package init(_ base: any Directory, _ watch: @escaping (DirectoryRequirement) throws -> Void) {
    through = Through(base, watch)
  }

  package func isEmpty() throws -> Bool { try through(.isEmpty) { try $0.isEmpty() } }
  package func student(_ id: StudentID) throws -> Student? { try through(.student) { try $0.student(id) } }
  package func isLeftOut(_ student: StudentID) throws -> Bool { try through(.isLeftOut) { try $0.isLeftOut(student) } }
  package func hasLeftOut() throws -> Bool { try through(.hasLeftOut) { try $0.hasLeftOut() } }
  package func students(born date: CivilDate) throws -> [Student] {
    try through(.studentsBorn) { try $0.students(born: date) }
  }
  package func school(_ id: SchoolID) throws -> School? { try through(.school) { try $0.school(id) } }
  package func schools() throws -> [School] { try through(.schools) { try $0.schools() } }
  package func guardians(of student: StudentID) throws -> [ListedGuardian] {
    try through(.guardians) { try $0.guardians(of: student) }
  }
  package func lacksGuardians(of student: StudentID) throws -> Bool {
    try through(.lacksGuardians) { try $0.lacksGuardians(of: student) }
  }
  package func contacts(of student: StudentID) throws -> [EmergencyContact] {
    try through(.contacts) { try $0.contacts(of: student) }
  }
  package func studentCount(bornAfter day: CivilDate) throws -> Int {
    try through(.studentCount) { try $0.studentCount(bornAfter: day) }
  }
  package func students(bornAfter day: CivilDate, from place: Int, limit: Int) throws -> [Student] {
    try through(.studentsBornAfter) { try $0.students(bornAfter: day, from: place, limit: limit) }
  }
  package func families(after last: StudentID?, limit: Int) throws -> [FamilyRecord] {
    try through(.families) { try $0.families(after: last, limit: limit) }
  }
}

/// What `People` requires.
package enum PeopleRequirement: Hashable, Sendable, CaseIterable {
  case eachPerson, studentsPhone, studentsOfGuardian, studentsPortalEmail
}

/// People over others, which tell of every call.
package final class ForwardingPeople: People {
  private let through: Through<PeopleRequirement, any People>

  /// People over `base`; an error of `watch` comes instead of the call.
  package init(_ base: any People, _ watch: @escaping (PeopleRequirement) throws -> Void) {
    through = Through(base, watch)
  }

  package func eachPerson(_ body: (ListedPerson) throws -> Void) throws {
    try through(.eachPerson) { try $0.eachPerson(body) }
  }
  package func students(phone number: PhoneNumber) throws -> [StudentID] {
    try through(.studentsPhone) { try $0.students(phone: number) }
  }
  package func students(of guardian: GuardianID) throws -> [StudentID] {
    try through(.studentsOfGuardian) { try $0.students(of: guardian) }
  }
  package func students(portalEmail: String) throws -> [StudentID] {
    try through(.studentsPortalEmail) { try $0.students(portalEmail: portalEmail) }
  }
}

/// What `RosterArchive` and `RosterBuild` require.
package enum RosterRequirement: Hashable, Sendable, CaseIterable {
  /// Of the archive.
  case directory, people, pins, begin, previous, undo
  /// Of what is being built.
  case add, leaveOut, pinsOfOwner, settle, collisions, changes, eachFamily, mark, commit, discard
}

/// An archive over another, which tells of every call to it and to what it begins.
package final class ForwardingArchive: RosterArchive {
  private let through: Through<RosterRequirement, any RosterArchive>
  private let watch: (RosterRequirement) throws -> Void

  /// An archive over `base`; an error of `watch` comes instead of the call.
  package init(_ base: any RosterArchive, _ watch: @escaping (RosterRequirement) throws -> Void) {
    through = Through(base, watch)
    self.watch = watch
  }

  package func directory() throws -> any Directory { try through(.directory) { try $0.directory() } }
  package func people() throws -> any People { try through(.people) { try $0.people() } }
  package func pins() throws -> any PINStore { try through(.pins) { try $0.pins() } }
  package func begin(source: String, kinds: Set<RosterKind>, deltas: Set<RosterKind>) throws -> any RosterBuild {
    ForwardingBuild(try through(.begin) { try $0.begin(source: source, kinds: kinds, deltas: deltas) }, watch)
  }
  package func previous() throws -> Int? { try through(.previous) { try $0.previous() } }
  package func undo(holding mark: RosterMark, _ log: (Int, RosterMark) throws -> Void) throws -> Int {
    try through(.undo) { try $0.undo(holding: mark, log) }
  }
}

private final class ForwardingBuild: RosterBuild {
  private let through: Through<RosterRequirement, any RosterBuild>

  init(_ base: any RosterBuild, _ watch: @escaping (RosterRequirement) throws -> Void) {
    through = Through(base, watch)
  }

  func add(_ record: Located<KeptRecord>) throws { try through(.add) { try $0.add(record) } }
  func leaveOut(_ key: RosterKey) throws { try through(.leaveOut) { try $0.leaveOut(key) } }
  var mark: RosterMark { through.always(.mark) { $0.mark } }
  func pins(of owner: PINOwner) throws -> [SealedPIN] { try through(.pinsOfOwner) { try $0.pins(of: owner) } }
  func settle(_ leftOut: (RosterProblem) throws -> Void) throws { try through(.settle) { try $0.settle(leftOut) } }
  func collisions() throws -> Int { try through(.collisions) { try $0.collisions() } }
  func changes() throws -> ImportReport { try through(.changes) { try $0.changes() } }
  func eachFamily<Look: Sendable>(
    _ look: @Sendable (Located<FamilyRecord>, Set<GuardianID>) throws -> Look, _ body: (Look) throws -> Void
  ) throws {
    try through(.eachFamily) { try $0.eachFamily(look, body) }
  }
  func commit(_ log: (Int) throws -> Void) throws { try through(.commit) { try $0.commit(log) } }
  func discard() { through.always(.discard) { $0.discard() } }
}
