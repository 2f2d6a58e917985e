import Matching
import Records
import Station
import Foundation
import Roster
import TestSupport
import Testing

@testable import SQLiteStore

/// The public Ed-Fi sample district, where it is at hand, and an overlay that says who is a verified guardian.
@Suite("A real district's records")
struct GrandBendTests {
  @Test(.enabled(if: SharedData.has("data/edfi-v1-grandbend"), "skipped: no shared data"))
  func `hundreds of students can be verified`() throws {
    let data = try #require(SharedData.url("data"))
    // Nobody marked the data as fictitious.
    let clock = SteppingClock()
    // Its pupils are of age by now.
    clock.setWall(back: 15 * 365 * 86_400_000)
    let station = try StationOnDisk(kind: .live, clock: clock)
    let day = try #require(CivilDate(year: 2011, month: 10, day: 3))
    let district = try EdFiFolder(path: data.appendingPathComponent("edfi-v1-grandbend").path, today: day)
    let report = try station.load(district, source: "edfi")
    #expect(report.counts == [3 + 960 + 1872 + 1872 + 458, 0, 0])
    let directory = try station.archive.directory()
    #expect(try students(of: district, that: { try !verified($0, in: directory).isEmpty }) == 0)
    try station.load(Self.overlay(of: district), source: "guardianships")
    let served = try students(of: district) { student in
      try verified(student, in: directory).contains { try passes(student, $0, in: directory, on: day) }
    }
    let contacts = try students(of: district) { try !directory.contacts(of: $0.id).isEmpty }
    print("Grand Bend: \(served) of 960 students can be verified, \(contacts) have a contact on file")
    #expect(served >= 300)
    #expect(try station.load(district, source: "edfi").counts == [0, 0, 0])
    #expect(try students(of: district, that: { try !verified($0, in: directory).isEmpty }) == 960)
  }

  /// Every guardianship of the district once more, as a roster folder with that one file, verified.
  private static func overlay(of district: EdFiFolder) throws -> ScratchRoster {
    var small = RosterSmall()
    small.guardianships = []
    try district.read(
      { located in
        guard case .guardianship(let tie) = located.value else { return }
        small.guardianships.append(
          Guardianship(
            studentID: tie.studentID, guardianID: tie.guardianID, relationship: tie.relationship, verified: true))
      }, problem: { _ in }, progress: { _ in })
    return try small.reader([.guardianships])
  }

  private func students(of district: EdFiFolder, that holds: (Student) throws -> Bool) throws -> Int {
    var count = 0
    try district.read(
      { located throws in
        if case .student(let student) = located.value, try holds(student) { count += 1 }
      }, problem: { _ in }, progress: { _ in })
    return count
  }

  private func verified(_ student: Student, in directory: any Directory) throws -> [ListedGuardian] {
    try directory.guardians(of: student.id).filter { $0.guardianship.verified && $0.guardianship.restriction == nil }
  }

  /// Whether the guardian's true answers, each said another way than it is on file, are found right.
  private func passes(
    _ student: Student, _ listed: ListedGuardian, in directory: any Directory, on day: CivilDate
  ) throws -> Bool {
    let record = SchoolRecord(
      birthDate: student.birthDate, name: student.name, grade: student.grade, addresses: student.addresses,
      phones: student.phones + listed.guardian.phones,
      contacts: try directory.contacts(of: student.id)
        .filter { $0.guardianID == nil || $0.guardianID != listed.guardian.id }
        .map { ContactRecord(name: $0.name, phones: $0.phones) })
    guard record.isComplete, let contact = record.contacts.first(where: { !$0.phones.isEmpty }) else { return false }
    let address = student.addresses[0]
    var answers = Answers()
    answers[.birthDate] = "\(student.birthDate.month)/\(student.birthDate.day)/\(student.birthDate.year)"
    answers[.firstName] = student.name.first.uppercased()
    answers[.lastName] = student.name.last.lowercased()
    answers[.grade] = student.grade.code
    answers[.address] = [address.street, address.unit].filter { !$0.isEmpty }.joined(separator: " ").lowercased()
    answers[.phone] = record.phones[0].filter(\.isNumber)
    answers[.contactName] = "\(contact.name.last) \(contact.name.first)"
    answers[.contactPhone] = contact.phones[0].filter(\.isNumber)
    return Judge.compare(answers, with: record, in: MatchContext(today: day)).allMatch
  }
}
