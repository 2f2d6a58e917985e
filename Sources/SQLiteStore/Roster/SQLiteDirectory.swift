import GRDB
import Matching
import Records
import Station

/// The imported records of the roster in use. Which one that is is looked up each time, so that an import made by
/// another process counts from the next step on, without anything being opened anew by hand.
final class SQLiteDirectory: Directory {
  private let archive: SQLiteRosterArchive
  private var opened: RosterFile?
  /// Of the roster that is open. There are few.
  private var knownSchools: (number: Int, schools: [School])?

  init(_ archive: SQLiteRosterArchive) { self.archive = archive }

  func isEmpty() throws -> Bool { try current().map { $0.childCount == 0 } ?? true }

  func student(_ id: StudentID) throws -> Student? {
    try reading(id) { family throws(ByteFault) in try family.student() } ?? nil
  }

  func isLeftOut(_ student: StudentID) throws -> Bool {
    try reading(student) { family throws(ByteFault) in family.isLeftOut } ?? false
  }

  func hasLeftOut() throws -> Bool { try current().map { $0.leftOutCount > 0 } ?? false }

  func students(born date: CivilDate) throws -> [Student] {
    guard let file = try current() else { return [] }
    return try file.families(under: file.seal.born(date))
      .compactMap { family in try file.reading(family.student) }
      .filter { $0.birthDate == date }.sorted { $0.id < $1.id }
  }

  func school(_ id: SchoolID) throws -> School? { try schools().first { $0.id == id } }

  func schools() throws -> [School] {
    guard let file = try current() else { return [] }
    if let knownSchools, knownSchools.number == file.number { return knownSchools.schools }
    let schools = try file.schools()
    knownSchools = (file.number, schools)
    return schools
  }

  func guardians(of student: StudentID) throws -> [ListedGuardian] {
    try reading(student) { family throws(ByteFault) in try family.guardians() } ?? []
  }

  func lacksGuardians(of student: StudentID) throws -> Bool {
    try reading(student) { family throws(ByteFault) in try family.lacksGuardians() } ?? false
  }

  func contacts(of student: StudentID) throws -> [EmergencyContact] {
    try reading(student) { family throws(ByteFault) in try family.contacts() } ?? []
  }

  func studentCount(bornAfter day: CivilDate) throws -> Int {
    var count = 0
    try eachPerson { if case .student(_, _, let born, _) = $0, born > day { count += 1 } }
    return count
  }

  /// Nothing that is kept says in clear who is older than whom, so all names are read.
  func students(bornAfter day: CivilDate, from place: Int, limit: Int) throws -> [Student] {
    var young: [(born: CivilDate, id: StudentID)] = []
    try eachPerson { if case .student(let id, _, let born, _) = $0, born > day { young.append((born, id)) } }
    return try young.sorted { $0 < $1 }.dropFirst(place).prefix(limit).compactMap { try student($0.id) }
  }

  func families(after last: StudentID?, limit: Int) throws -> [FamilyRecord] {
    try current()?.families(after: last, limit: limit) ?? []
  }

  private func reading<Value>(
    _ id: StudentID, _ body: (StoredFamily) throws(ByteFault) -> Value
  ) throws -> Value? {
    guard let file = try current(), let family = try file.family(id) else { return nil }
    return try file.reading { try body(family) }
  }

  /// The roster in use; nil before the first.
  func current() throws -> RosterFile? {
    let number = try archive.station.asked { try archive.number() }
    if number == 0 { return nil }
    if let opened, opened.number == number { return opened }
    do {
      opened = try archive.openInUse()
      return opened
    } catch {
      // An import of another process may have put the next one in place, and removed this one, just now.
      if try archive.number() != number { return try current() }
      throw error
    }
  }
}
