package import Records
package import Station

/// The records and PINs of a practice call: a fictitious district made from a seed, in memory only. There is no road from here
/// to a live roster, nor from a live station to here.
package final class PracticeDirectory: Directory, PINStore {
  private let district: PracticeRoster
  private let safe: PINSafe
  private let created: any PINStore

  /// Records whose PINs are sealed with a practice station's key. `created` has the PINs that its console creates.
  package init(_ roster: PracticeRoster, safe: PINSafe, created: any PINStore) {
    district = roster
    self.safe = safe
    self.created = created
  }

  package func isEmpty() -> Bool { district.students.isEmpty }

  package func student(_ id: StudentID) -> Student? { district.students[id] }

  /// Whoever is invented is left out of nothing.
  package func isLeftOut(_ student: StudentID) -> Bool { false }

  package func hasLeftOut() -> Bool { false }

  package func students(born date: CivilDate) -> [Student] {
    district.students.values.filter { $0.birthDate == date }.sorted { $0.id < $1.id }
  }

  package func school(_ id: SchoolID) -> School? { district.schools[id] }

  package func schools() -> [School] { district.schools.values.sorted { $0.id < $1.id } }

  package func guardians(of student: StudentID) -> [ListedGuardian] { district.guardians(of: student) }

  package func lacksGuardians(of student: StudentID) -> Bool { false }

  package func contacts(of student: StudentID) -> [EmergencyContact] { district.contacts(of: student) }

  /// The false PIN of this guardianship, sealed, and those that the console created for it.
  package func pins(of owner: PINOwner) throws -> [SealedPIN] {
    let own = try district.pins[owner].map { try safe.seal($0, generation: 1, of: owner) }
    return try (own.map { [$0] } ?? []) + created.pins(of: owner)
  }

  /// Whether a student's own false PIN has this fingerprint (V).
  package func isStudentPIN(_ fingerprint: PINFingerprint) -> Bool {
    district.studentPINs.contains { safe.fingerprint($0) == fingerprint }
  }

  package func taken(among fingerprints: [PINFingerprint]) throws -> Set<PINFingerprint> {
    let own = Set((Array(district.pins.values) + district.studentPINs).map { safe.fingerprint($0) })
    return try own.intersection(fingerprints).union(created.taken(among: fingerprints))
  }

  package func owners(withPINAmong owners: [PINOwner]) throws -> Set<PINOwner> {
    try Set(owners.filter { district.pins[$0] != nil }).union(created.owners(withPINAmong: owners))
  }

  package func shelf(of owner: PINOwner) throws -> UInt8 { try created.shelf(of: owner) }

  package func eachCreated(onShelf shelf: UInt8, _ body: (OwnedPIN) throws -> Void) throws {
    try created.eachCreated(onShelf: shelf, body)
  }

  /// Keeps created PINs beside the station's others.
  package func keep(_ pins: [OwnedPIN], beside roster: Int, _ log: () throws -> Void) throws {
    try created.keep(pins, beside: roster, log)
  }

  package func roster() throws -> Int { try created.roster() }

  package func studentCount(bornAfter day: CivilDate) -> Int { students(bornAfter: day).count }

  package func students(bornAfter day: CivilDate, from place: Int, limit: Int) -> [Student] {
    Array(
      students(bornAfter: day).sorted { ($0.birthDate, $0.id) < ($1.birthDate, $1.id) }.dropFirst(place).prefix(limit))
  }

  package func families(after last: StudentID?, limit: Int) -> [FamilyRecord] {
    let ordered = district.students.values.sorted { $0.id < $1.id }
    return ordered.drop { student in last.map { student.id <= $0 } ?? false }.prefix(limit).map {
      FamilyRecord(student: $0, guardians: guardians(of: $0.id), contacts: contacts(of: $0.id))
    }
  }

  private func students(bornAfter day: CivilDate) -> [Student] {
    district.students.values.filter { $0.birthDate > day }
  }
}
