import Roster
import Operations
import Records
import SampleDistrict
import Station
import Foundation
import Ledger
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("Importing a roster")
struct RosterImportTests {
  @Test func `every record is read back as it was`() throws {
    let station = try StationOnDisk()
    let roster = RosterSmall()
    #expect(try station.rosterReport(roster) == [21, 0, 0, 0])
    let directory = try station.archive.directory()
    for student in roster.students { #expect(try directory.student(student.id) == student) }
    for school in roster.schools { #expect(try directory.school(school.id) == school) }
    #expect(try directory.student("9") == nil)
    let day = try #require(CivilDate(iso: "2012-03-14"))
    #expect(try directory.students(born: day).map(\.id) == ["1", "3"])
    #expect(try directory.guardians(of: "1").map(\.guardian) == [roster.guardians[0], roster.guardians[1]])
    #expect(
      try directory.guardians(of: "1").map(\.guardianship) == [roster.guardianships[0], roster.guardianships[2]])
    #expect(try directory.contacts(of: "2") == [roster.contacts[1]])
  }

  @Test func `a full record keeps every field`() throws {
    var roster = RosterSmall()
    let name = PersonName(
      first: "Ñusta María", middle: "O'Neil", last: "de la Cruz", preferred: "Ñu",
      aliases: ["Maria Cruz", "Ñusta \"Q\" Ríos"])
    roster.students[0] = try Student(
      id: "1", name: name, birthDate: #require(CivilDate(iso: "2008-02-29")), grade: .transitional, schoolID: "S2",
      addresses: [
        PostalAddress(street: "7 Roble Ct", unit: "B", city: "San Telmo", state: "CA", zip: "90912"),
        PostalAddress(street: "1 \\ Main St"),
      ], phones: ["213-555-0101", "(323) 555-0102"], homeroomTeacher: "Ms. Vega", language: "es",
      adultRights: .consent)
    roster.guardians[0] = Guardian(
      id: "G1", name: name, phones: [], email: "eva@example.org", portalEmail: "evi@example.org")
    roster.guardianships[0] = Guardianship(
      studentID: "1", guardianID: "G1", relationship: "mother", verified: true, restriction: "See order, \"sealed\"",
      since: CivilDate(iso: "2020-08-11"))
    roster.contacts[0].guardianID = "G2"
    let station = try StationOnDisk()
    try station.load(roster.reader())
    let directory = try station.archive.directory()
    #expect(try directory.student("1") == roster.students[0])
    #expect(
      try directory.guardians(of: "1").first
        == ListedGuardian(guardian: roster.guardians[0], guardianship: roster.guardianships[0]))
    #expect(try directory.contacts(of: "1") == [roster.contacts[0]])
  }

  @Test func `a sample district is taken in whole`() throws {
    let station = try StationOnDisk()
    let sample = try SampleDistrict(students: 300, seed: 1)
    var records = 0
    try sample.read({ _ in records += 1 }, problem: { _ in }, progress: { _ in })
    let report = try station.load(sample)
    #expect(report.counts == [records, 0, 0] && report.problems.isEmpty)
    #expect(report.roster == 1)
    let directory = try station.archive.directory()
    var checked = 0
    try sample.read(
      { located throws in
        guard case .student(let student) = located.value else { return }
        checked += 1
        let found = try directory.student(student.id)
        #expect(found == student)
      }, problem: { _ in }, progress: { _ in })
    #expect(checked == 300)
    let again = try station.load(sample)
    #expect(again.counts == [0, 0, 0])
    #expect(again.incomplete == report.incomplete)
  }

  @Test func `the import is one entry with its counts behind that of its beginning`() throws {
    let station = try StationOnDisk()
    let report = try station.load(RosterSmall().reader())
    let entries = try station.store.entries(from: 0, limit: .max).map { try Entry(stored: $0) }
    #expect(entries.map(\.kind) == ["importBegun", "rosterImported"])
    let mark = try station.archive.inUse().mark
    #expect(try mark.digest == DatabaseFile.digest(station.scratch.file("roster-1.sqlite")) && mark.build.count == 16)
    #expect(
      try StationFact(kind: entries[1].kind, fields: entries[1].fact)
        == .rosterImported(
          source: "main", roster: 1, added: 21, changed: 0, removed: 0, mark: mark, figures: report.figures))
  }

  @Test func `a rehearsal tells the same and changes nothing`() throws {
    let station = try StationOnDisk()
    let reader = try RosterSmall().reader()
    let rehearsal = try RosterImport(reader, source: "main", at: station.importPlace)
      .rehearse(journal: station.journal, author: StationOnDisk.author, policy: StationOnDisk.policy) { _ in }
    #expect(rehearsal.counts == [21, 0, 0])
    #expect(rehearsal.roster == nil)
    #expect(try station.rosterFiles.isEmpty && station.roster == 0)
    #expect(
      try station.store.entries(from: 0, limit: 9).map { try Entry(stored: $0).kind } == [
        "importBegun", "importRehearsed",
      ])
  }

  @Test func `edits are counted as added changed and removed`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    try station.load(roster.reader())
    roster.students[0].grade = .kindergarten
    roster.students[1].homeroomTeacher = "Ms. Vega"
    roster.guardianships[2].verified = true
    roster.contacts[1].phones.append("818-555-0105")
    roster.parentPINs[2].2 = "998877665533"
    roster.studentPINs[1].1 = "5544332200"
    roster.schools.append(School(id: "S3", name: "Alta"))
    roster.contacts.append(RosterSmall.contact("C9", of: "1"))
    roster.guardianships.remove(at: 1)
    roster.parentPINs.remove(at: 1)
    #expect(try station.rosterReport(roster) == [2, 4, 2, 0])
    #expect(try station.rosterReport(roster) == [0, 0, 0, 0])
    #expect(try station.roster == 3)
    #expect(try station.rosterFiles == ["roster-2.sqlite", "roster-3.sqlite"], "the one before is kept")
  }

  @Test func `rows that moved in their file are the same rows`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    try station.load(roster.reader())
    roster.students.reverse()
    roster.contacts.reverse()
    #expect(try station.rosterReport(roster) == [0, 0, 0, 0])
  }

  @Test func `only its own source's rows of the kinds given are replaced`() throws {
    let station = try StationOnDisk()
    let roster = RosterSmall()
    try station.load(roster.reader())
    var overlay = RosterSmall()
    overlay.guardianships = [Guardianship(studentID: "2", guardianID: "G2", verified: true)]
    try station.load(overlay.reader([.guardianships]), source: "overlay")
    let directory = try station.archive.directory()
    #expect(try directory.guardians(of: "2").map(\.guardian.id) == ["G1", "G2"])
    overlay.guardianships = [Guardianship(studentID: "3", guardianID: "G2", verified: true)]
    let report = try station.load(overlay.reader([.guardianships]), source: "overlay")
    #expect(report.counts == [1, 0, 1])
    #expect(try directory.guardians(of: "2").map(\.guardian.id) == ["G1"])
    #expect(try directory.guardians(of: "3").map(\.guardian.id) == ["G2", "G3"])
    var fewer = roster
    fewer.contacts.removeLast()
    let contacts = try station.load(fewer.reader([.contacts]))
    #expect(contacts.counts == [0, 0, 1])
    #expect(try directory.student("1") == roster.students[0])
    #expect(try directory.guardians(of: "3").map(\.guardian.id) == ["G2", "G3"])
  }

  @Test func `what several sources say of one guardian is taken together`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.guardianships[0] = Guardianship(studentID: "1", guardianID: "G1")
    try station.load(roster.reader())
    let directory = try station.archive.directory()
    func standing() throws -> [String] {
      try directory.guardians(of: "1").filter { $0.guardian.id == "G1" }.map {
        "\($0.guardianship.verified) \($0.guardianship.restriction ?? "-") \($0.guardianship.relationship)"
      }
    }
    #expect(try standing() == ["false - "])
    var overlay = RosterSmall()
    overlay.guardianships = [Guardianship(studentID: "1", guardianID: "G1", relationship: "mother", verified: true)]
    try station.load(overlay.reader([.guardianships]), source: "courts")
    #expect(try standing() == ["true - mother"])
    overlay.guardianships = [Guardianship(studentID: "1", guardianID: "G1", restriction: "order")]
    try station.load(overlay.reader([.guardianships]), source: "zzz")
    #expect(try standing() == ["true order mother"])
    try station.load(overlay.reader([.guardianships]), source: "courts")
    #expect(try standing() == ["false order "])
  }

  /// - Guide: III.2.a, III.2.f
  @Test func `an overlay says basis and end of rights and what was filed at eighteen`() throws {
    let station = try StationOnDisk()
    let roster = RosterSmall()
    try station.load(roster.reader())
    var overlay = RosterSmall()
    let end = CivilDate(iso: "2027-06-30")
    overlay.guardianships = [
      Guardianship(
        studentID: "1", guardianID: "G2", verified: true, basis: .fosterCaregiver, until: end, adultRights: .consent)
    ]
    try station.load(overlay.reader([.guardianships]), source: "courts")
    let listed = try station.archive.directory().guardians(of: "1").map(\.guardianship)
    let tie = try #require(listed.first { $0.guardianID == "G2" })
    #expect(tie.verified && tie.basis == .fosterCaregiver && tie.until == end && tie.relationship == "father")
    #expect(roster.students[0].withRights(filedAt: listed).adultRights == .consent)
    overlay.guardianships[0].adultRights = nil
    #expect(try station.load(overlay.reader([.guardianships]), source: "courts").counts == [0, 1, 0])
  }

  /// - Guide: III.5.a
  @Test func `a directory that is open follows to the next roster`() throws {
    let station = try StationOnDisk()
    let directory = try station.archive.directory()
    #expect(try directory.student("1") == nil)
    var roster = RosterSmall()
    try station.load(roster.reader())
    #expect(try directory.student("1")?.grade.level == 7)
    let other = try station.open()
    roster.students[0].grade = .kindergarten
    let journal = try Journal(store: SQLiteCaseStore(other), station: "test", clock: station.clock, signer: .test())
    _ = try RosterImport(
      roster.reader(), source: "main",
      at: RosterImport.Place(
        kind: .practice, archive: SQLiteRosterArchive(other, folder: station.scratch.path),
        safe: station.safe,
        log: SealedLog(SQLiteCaseStore(other), signer: .test()), clock: station.clock)
    ).run(journal: journal, author: StationOnDisk.author, policy: .initial) { _ in }
    #expect(try directory.student("1")?.grade == .kindergarten)
  }

  @Test func `children whose record lacks what the questions need are counted`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    #expect(try station.rosterReport(roster)[3] == 0)
    roster.students[0].addresses = []
    #expect(try station.rosterReport(roster)[3] == 1)
    roster.students[1].phones = []
    #expect(try station.rosterReport(roster)[3] == 1, "the guardian has a number")
    roster.students[2].phones = []
    #expect(try station.rosterReport(roster)[3] == 2, "no number at all")
    roster.students[2].phones = ["213-555-0101"]
    roster.contacts[2].phones = []
    #expect(try station.rosterReport(roster)[3] == 2, "a contact without a number")
    roster.contacts[1].guardianID = "G1"
    #expect(try station.rosterReport(roster)[3] == 3, "the only contact is the only guardian")
    roster.contacts[1].phones = ["555-0104"]
    let report = try station.load(roster.reader())
    #expect(report.incomplete == 3, "a number without its area code")
    #expect(report.firstIncomplete == ["students.csv:2:1", "students.csv:3:1", "students.csv:4:1"])
    let district = try StationOnDisk().load(SampleDistrict(students: 300, seed: 1))
    #expect((1...100).contains(district.incomplete))
    #expect(district.firstIncomplete.count == min(district.incomplete, ImportReport.incompleteLimit))
  }
}
