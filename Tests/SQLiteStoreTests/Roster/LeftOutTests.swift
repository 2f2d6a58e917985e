import Console
import Diagnostics
import Ledger
import Operations
import Records
import Roster
import Station
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("Bad rows stay out and the rest comes in")
struct LeftOutTests {
  private static let policy = Policy(number: 0, texts: ["verified-sources": "main"])

  /// A school of so many children, each with a guardian, a contact and a PIN.
  static func school(_ count: Int) -> RosterSmall {
    var roster = RosterSmall()
    roster.students = (0..<count).compactMap {
      RosterSmall.student(StudentID("9\($0 + 100)"), "Ana", born: "2012-0\(1 + $0 % 9)-1\($0 % 10)")
    }
    roster.guardians = (0..<count).map {
      Guardian(
        id: GuardianID("G\($0)"), name: PersonName(first: "Inés", last: "Ortiz"), phones: ["310-555-\(1000 + $0)"])
    }
    roster.guardianships = roster.students.enumerated().map {
      Guardianship(studentID: $1.id, guardianID: GuardianID("G\($0)"), relationship: "mother", verified: true)
    }
    roster.contacts = roster.students.map { RosterSmall.contact("C1", of: $0.id) }
    roster.parentPINs = roster.students.enumerated().map { ($1.id, GuardianID("G\($0)"), String(7_000_000_000 + $0)) }
    roster.studentPINs = []
    return roster
  }

  @Test func `a row that cannot be taken is left out with what hangs on it`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.students[0].name.last = "PeÃ±a"
    let report = try station.load(roster.reader(), policy: Self.policy)
    // The child, two guardianships, a contact, two PINs.
    #expect(report.problems.rows == 6 && report.counts == [21 - 6, 0, 0])
    let first = try #require(report.problems.first.first)
    #expect(first.place == SourcePlace(file: "students.csv", line: 2, column: 8) && first.record == .student("1"))
    let directory = try station.archive.directory()
    #expect(try directory.student("1") == nil && directory.student("2") == roster.students[1])
    #expect(try directory.isLeftOut("1") && !directory.isLeftOut("2") && !directory.isLeftOut("7"))
    #expect(try directory.hasLeftOut())
    #expect(try directory.contacts(of: "1").isEmpty && directory.guardians(of: "1").isEmpty)
    roster.students[0].name.last = "Peña"
    try station.load(roster.reader(), policy: Self.policy)
    #expect(try !directory.isLeftOut("1") && directory.student("1") != nil && !directory.hasLeftOut())
  }

  @Test func `a child whose school is missing is known as left out too`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.students[2].schoolID = "S9"
    try station.load(roster.reader(), policy: Self.policy)
    #expect(try station.archive.directory().isLeftOut("3"))
    // Another source's import knows it still.
    try station.load(RosterSmall().reader([.studentPINs]), source: "zzz")
    #expect(try station.archive.directory().isLeftOut("3"))
  }

  @Test func `strict takes all or nothing and tells the same`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.guardians[0].name.first = "O&#39;Neil"
    #expect(throws: ImportError.self) { try station.load(roster.reader(), policy: Self.policy, isStrict: true) }
    #expect(try station.roster == 0)
    #expect(try station.load(roster.reader(), policy: Self.policy).problems.total > 0)
    #expect(try station.roster == 1)
  }

  @Test func `a source that is cut off or empty is refused whole`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader(), policy: Self.policy)
    for row in ["9,\"Uno", String(repeating: ",", count: 600)] {
      do {
        try station.load(RosterSmall().reader(adding: ["schools.csv": row]), policy: Self.policy)
        Issue.record("it came in")
      } catch ImportError.problems(let problems) { #expect(problems.refusesSource) }
    }
    #expect(try station.roster == 1)
  }

  @Test func `the same row twice counts once and differing rows count for nobody`() throws {
    let station = try StationOnDisk()
    let same = "S1,Roble Park,,"
    let report = try station.load(RosterSmall().reader(adding: ["schools.csv": same]), policy: Self.policy)
    #expect(report.counts == [21, 0, 0] && report.problems.isEmpty)
    let other = "G3,Mai,,Tranh,,,,,"
    let differing = try station.load(
      RosterSmall().reader(adding: ["guardians.csv": "\(other)\n\(other)"]), policy: Self.policy)
    let directory = try station.archive.directory()
    #expect(try directory.guardians(of: "3").isEmpty, "nobody knows which of the two is right")
    // Three rows of one key, the guardianship and the PIN.
    #expect(differing.problems.rows == 5 && differing.removed == 0)
    #expect(differing.problems.counts.values.sorted() == [1, 1, 3])
  }

  @Test func `PINs that came for several people stay out and all others come in`() throws {
    let station = try StationOnDisk()
    let wide = Policy(number: 0, texts: ["verified-sources": "main", "import-left-out": "100"])
    var roster = RosterSmall()
    roster.parentPINs[2].2 = roster.parentPINs[0].2
    roster.studentPINs[1].1 = "90807060504"
    roster.parentPINs.append(("1", "G2", "90807060504"))
    // Two students may have the same.
    roster.studentPINs[2].1 = roster.studentPINs[0].1
    let report = try station.load(roster.reader(), policy: wide)
    let shared = [
      "parent-pins.csv:2", "parent-pins.csv:3", "parent-pins.csv:4", "parent-pins.csv:5", "student-pins.csv:3",
    ]
    #expect(report.problems.first.map { "\($0.place) \($0.fault)" } == shared.map { "\($0):1 sharedPIN" })
    #expect(report.problems.collisions == 0)
    #expect(report.problems.rows == 5 && report.counts == [22 - 5, 0, 0] && report.pins == 2)
    let pins = try station.archive.pins()
    for (student, guardian, _) in roster.parentPINs {
      #expect(try pins.pins(of: PINOwner(student: student, guardian: guardian)).isEmpty)
    }
    #expect(throws: ImportError.self) { try station.load(roster.reader(), policy: wide, isStrict: true) }
    // What was mended comes in, and nothing is told.
    roster.parentPINs[2].2 = "998877665544"
    roster.parentPINs[3].2 = "70605040302"
    let mended = try station.load(roster.reader(), policy: wide)
    #expect(mended.problems.isEmpty && mended.pins == 7)
  }

  @Test func `a PIN of another source refuses the whole though another is left out by itself`() throws {
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader(), policy: Self.policy)
    var roster = RosterSmall()
    roster.guardianships = []
    roster.parentPINs = [("1", "G2", "998877665544"), ("2", "G2", "70605040302"), ("3", "G1", "70605040302")]
    do {
      try station.load(roster.reader([.parentPINs]), source: "other", policy: Self.policy)
      Issue.record("it came in")
    } catch ImportError.problems(let problems) {
      #expect(problems.collisions == 1 && problems.first.map(\.fault) == [.sharedPIN, .sharedPIN])
      #expect(problems.first.map(\.place.line) == [3, 4])
    }
    #expect(try station.roster == 1)
  }

  @Test func `a PIN shorter than the others of its file is left out`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.parentPINs = [("1", "G1", "4172"), ("2", "G1", "318805"), ("3", "G3", "550291")]
    let report = try station.load(roster.reader(), policy: Self.policy)
    #expect(report.problems.first.map(\.fault) == [.field(.shortPIN)])
    #expect(report.problems.first.map(\.place) == [SourcePlace(file: "parent-pins.csv", line: 2, column: 1)])
    #expect(report.pins == 5)
    #expect(try station.archive.pins().pins(of: PINOwner(student: "1", guardian: "G1")).isEmpty)
    #expect(try station.archive.pins().pins(of: PINOwner(student: "2", guardian: "G1")).count == 1)
    roster.parentPINs = [("1", "G1", "41726"), ("2", "G1", "3188"), ("3", "G3", "550291")]
    #expect(try station.load(roster.reader(), policy: Self.policy).problems.isEmpty, "all of different lengths")
  }

  @Test(arguments: ["0014-05-03", "2114-05-03", "1900-01-01", "1393-02-13", "2024-09-30", "2002-01-01"])
  func `a birth date that no pupil has is left out`(date: String) throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.students[1].birthDate = try #require(CivilDate(iso: date))
    let report = try station.load(roster.reader(), policy: Self.policy)
    #expect(report.problems.first.first?.fault == .field(.impossibleAge))
    #expect(try station.archive.directory().isLeftOut("2"))
  }

  @Test(arguments: ["2023-09-01", "2003-01-01"])
  func `a birth date of the youngest and of the oldest comes in`(date: String) throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.students[1].birthDate = try #require(CivilDate(iso: date))
    #expect(try station.load(roster.reader(), policy: Self.policy).problems.isEmpty)
  }

  @Test func `a column of one birth date refuses the source`() throws {
    let station = try StationOnDisk()
    var roster = Self.school(30)
    for place in roster.students.indices {
      roster.students[place].birthDate = try #require(CivilDate(iso: "2012-01-01"))
    }
    do {
      try station.load(roster.reader())
      Issue.record("it came in")
    } catch ImportError.problems(let problems) {
      #expect(problems.first.map(\.fault) == [.noRows, .field(.sameForAll)] && problems.refusesSource)
    }
  }

  @Test func `the totals stand in the log beside those of the import before`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    let first = try station.load(roster.reader(), policy: Self.policy)
    #expect(first.figuresBefore == nil && first.figures[.children] == 3 && first.figures[.restrictions] == 0)
    #expect(first.figures[.withoutPIN] == 0 && first.figures[.incomplete] == 0)
    roster.guardianships[0].restriction = "order"
    roster.guardianships[1].restriction = "N"
    roster.parentPINs.removeLast()
    roster.students[1].phones = ["000-000-0000"]
    roster.contacts[2].phones = []
    let second = try station.load(roster.reader(), policy: Self.policy)
    #expect(second.figuresBefore == first.figures && second.figures[.restrictions] == 1)
    #expect(second.figures[.withoutPIN] == 1 && second.figures[.incomplete] == 1 && second.figures[.lacksContact] == 1)
    let entries = try station.store.entries(from: 0, limit: .max).map { try Entry(stored: $0) }
    let imports = try entries.filter { $0.kind == "rosterImported" }.map {
      try StationFact(kind: $0.kind, fields: $0.fact)
    }
    guard case .rosterImported("main", 2, 0, second.changed, 1, _, let figures)? = imports.last else {
      Issue.record("another entry")
      return
    }
    #expect(figures == second.figures)
  }

  @Test func `each problem is handed over as it is found and names nobody`() throws {
    let station = try StationOnDisk()
    var roster = RosterSmall()
    roster.students[0].name.last = "Zq7Ã±a"
    var told: [RosterProblem] = []
    let report = try RosterImport(roster.reader(), source: "main", at: station.importPlace) { told.append($0) }
      .run(journal: station.journal, author: StationOnDisk.author, policy: Self.policy, second: "Second Person") { _ in
      }
    #expect(told.count == report.problems.total && Array(told.prefix(20)) == report.problems.first)
    for language in Language.allCases {
      let text = report.problems.text(in: language)
      #expect(text.contains(" × ") && !text.contains("Zq7"))
    }
  }
}
