package import Records
import Foundation
package import Roster

/// A small roster, record by record, so that a test can change one: two schools, three children, three guardians. PINs
/// have 10 to 12 digits, so that none is found by chance among other digits.
package struct RosterSmall {
  /// Its schools.
  package var schools = [School(id: "S1", name: "Roble Park"), School(id: "S2", name: "San Telmo")]
  /// Its students; `1` and `3` were born on one day.
  package var students = [
    student("1", "Ana", born: "2012-03-14"), student("2", "Luz", born: "2013-05-02"),
    student("3", "Eva", born: "2012-03-14"),
  ].compactMap(\.self)
  /// Its guardians; `G3` has no number.
  package var guardians = [
    Guardian(id: "G1", name: PersonName(first: "Inés", last: "Ortiz"), phones: ["310-555-0103"]),
    Guardian(
      id: "G2", name: PersonName(first: "Raúl", last: "Cruz"), phones: ["310-555-0104"],
      portalEmail: "raul@example.org"),
    Guardian(id: "G3", name: PersonName(first: "Mai", last: "Tran"), phones: []),
  ]
  /// Who is whose guardian; that of `1` and `G2` is not verified.
  package var guardianships = [
    Guardianship(studentID: "1", guardianID: "G1", relationship: "mother", verified: true),
    Guardianship(studentID: "2", guardianID: "G1", relationship: "mother", verified: true),
    Guardianship(studentID: "1", guardianID: "G2", relationship: "father", verified: false),
    Guardianship(studentID: "3", guardianID: "G3", relationship: "aunt", verified: true),
  ]
  /// Emergency contacts, none of them a guardian.
  package var contacts = [
    contact("C1", of: "1"), contact("C1", of: "2"), contact("C2", of: "3"),
  ]
  /// Student, guardian, PIN.
  package var parentPINs: [(StudentID, GuardianID, String)] = [
    ("1", "G1", "01234567890"), ("2", "G1", "01234567890"), ("3", "G3", "998877665544"),
  ]
  /// Student, PIN.
  package var studentPINs: [(StudentID, String)] = [("1", "1122334455"), ("2", "5544332211"), ("3", "6677889900")]

  /// The roster as it is before a test changes it.
  package init() {}

  /// A seventh-grader with all that the questions need.
  package static func student(_ id: StudentID, _ first: String, born: String) -> Student? {
    guard let date = CivilDate(iso: born), let grade = Grade(level: 7) else { return nil }
    return Student(
      id: id, name: PersonName(first: first, middle: "", last: "Cruz Ortiz", aliases: ["\(first) Cruz"]),
      birthDate: date,
      grade: grade, schoolID: "S1", addresses: [PostalAddress(street: "1205 E 4th St", unit: "Apt 3", zip: "90911")],
      phones: ["213-555-0101"], language: "es")
  }

  /// A contact with a number.
  package static func contact(_ id: String, of student: StudentID) -> EmergencyContact {
    EmergencyContact(
      id: id, studentID: student, name: PersonName(first: "Luz", last: "Vega"), phones: ["818-555-0104"],
      relationship: "aunt")
  }

  /// Every PIN in it, as ASCII digits.
  package var pins: [[UInt8]] { (parentPINs.map(\.2) + studentPINs.map(\.1)).map { Array($0.utf8) } }

  /// All of it, in the order of `RosterKind`.
  package var records: [RosterRecord] {
    schools.map(RosterRecord.school) + students.map(RosterRecord.student) + guardians.map(RosterRecord.guardian)
      + guardianships.map(RosterRecord.guardianship) + contacts.map(RosterRecord.contact)
      + parentPINs.compactMap { pin in
        PINDigits(pin.2.utf8).map { .parentPIN(ParentPIN(studentID: pin.0, guardianID: pin.1, pin: $0)) }
      }
      + studentPINs.compactMap { pin in
        PINDigits(pin.1.utf8).map { .studentPIN(StudentPIN(studentID: pin.0, pin: $0)) }
      }
  }

  /// Writes it as a roster folder with the files of these kinds, and reads that.
  package func reader(
    _ kinds: Set<RosterKind> = Set(RosterKind.allCases), adding rows: [String: String] = [:]
  ) throws -> ScratchRoster {
    let scratch = try ScratchFolder()
    let path = scratch.file("roster")
    let writer = try RosterFolderWriter(path: path, kinds: kinds)
    for record in records where kinds.contains(record.kind) { try writer.write(record) }
    try writer.finish()
    for (file, row) in rows {
      let url = URL(fileURLWithPath: "\(path)/\(file)")
      try (Data(contentsOf: url) + Data("\(row)\n".utf8)).write(to: url)
    }
    return ScratchRoster(folder: try RosterFolder(path: path), scratch: scratch)
  }
}

/// A roster folder that is gone with the value.
package final class ScratchRoster: RosterReader {
  /// The folder's reader.
  package let folder: RosterFolder
  private let scratch: ScratchFolder

  init(folder: RosterFolder, scratch: ScratchFolder) {
    self.folder = folder
    self.scratch = scratch
  }

  package var isFictitious: Bool { true }
  package var lacks: Set<Item> { [] }

  /// The kinds whose files are there.
  package var kinds: Set<RosterKind> { folder.kinds }

  /// Reads the folder.
  package func read(
    _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    try folder.read(each, problem: problem, progress: progress)
  }
}
