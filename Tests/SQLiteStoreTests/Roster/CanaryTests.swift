import Foundation
import Glibc
import Records
import Roster
import Station
import TestSupport
import Testing

@testable import SQLiteStore

/// A thousand values of families, none of which is found by chance.
private struct Canaries {
  private(set) var values: [String] = []
  private(set) var records: [RosterRecord] = []

  /// Long enough that the rows do not all wait in memory.
  init(_ count: Int = 100, padding: Int = 0) throws {
    var number = 0
    let rest = String(repeating: "x", count: padding)
    func value(_ kind: String) -> String {
      number += 1
      let value = "kanarie\(kind)\(number)"
      if padding == 0 || number % 50 == 0 { values.append(value) }
      return value + rest
    }
    let school = School(id: SchoolID(value("s")), name: value("n"), localDistrict: value("d"), phone: value("p"))
    records.append(.school(school))
    for place in 0..<count {
      let born = try CivilDate(year: 2010, month: 1 + place % 12, day: 1 + place / 12 % 28).orThrow("a day")
      let student = Student(
        id: StudentID(value("s")), name: PersonName(first: value("f"), last: value("l"), aliases: [value("a")]),
        birthDate: born, grade: .kindergarten, schoolID: school.id,
        addresses: [PostalAddress(street: value("street"), city: value("c"))], phones: [value("p")],
        homeroomTeacher: value("t"))
      let guardian = Guardian(
        id: GuardianID(value("g")), name: PersonName(first: value("f"), last: value("l")), phones: [value("p")],
        email: value("e") + "@example.org", portalEmail: value("e") + "@example.org")
      let contact = EmergencyContact(
        id: value("c"), studentID: student.id, name: PersonName(first: value("f"), last: value("l")),
        phones: [value("p")], relationship: value("r"))
      let tie = Guardianship(
        studentID: student.id, guardianID: guardian.id, relationship: value("r"), restriction: value("order"))
      let pin = String(7_000_000_000 + place * 37)
      values.append(pin)
      records += [.student(student), .guardian(guardian), .guardianship(tie), .contact(contact)]
      records.append(
        .parentPIN(
          ParentPIN(
            studentID: student.id, guardianID: guardian.id, pin: try PINDigits(pin.utf8).orThrow("a PIN"))))
    }
  }

  /// Those of them that stand in the bytes.
  func found(in bytes: Data) -> [String] {
    // What all begin with is looked for first: searching for each takes long.
    let hasAny = bytes.range(of: Data("kanarie".utf8)) != nil
    return values.filter { ($0.first == "7" || hasAny) && bytes.range(of: Data($0.utf8)) != nil }
  }
}

@Suite("Nothing about a family is in clear in any file")
struct CanaryTests {
  /// A source of records that looks into the folder when all of them have been read.
  private struct Reader: RosterReader {
    let lacks: Set<Item> = []
    let records: [RosterRecord]
    var atEnd: () throws -> Void = {}
    var kinds: Set<RosterKind> { Set(RosterKind.allCases) }
    var isFictitious: Bool { true }

    func read(
      _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
      progress: (RosterProgress) -> Void
    ) throws {
      for kind in RosterKind.allCases {
        for (place, record) in records.enumerated() where record.kind == kind {
          try each(Located(record, at: SourcePlace(file: "f", line: place + 1, column: 1)))
        }
      }
      try atEnd()
    }
  }

  /// What any file that this process has open holds, those without a name too.
  private static func open(_ folder: String) throws -> [Data] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { descriptor in
      let link = "/proc/self/fd/\(descriptor)"
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: link), target.hasPrefix(folder)
      else { return nil }
      return try? Data(contentsOf: URL(fileURLWithPath: link))
    }
  }

  @Test func `after an import and while one is going on`() throws {
    let station = try StationOnDisk()
    let canaries = try Canaries()
    #expect(canaries.values.count > 1000)
    var looked = 0
    func look() throws {
      let files = try station.scratch.contents()
      for (name, bytes) in files {
        looked += 1
        #expect(canaries.found(in: bytes) == [], "in \(name)")
      }
      for bytes in try Self.open(station.scratch.path) { #expect(canaries.found(in: bytes) == []) }
    }
    try station.load(Reader(records: canaries.records, atEnd: look))
    try look()
    try station.load(Reader(records: canaries.records, atEnd: look))
    try look()
    #expect(looked >= 4)
    #expect(canaries.found(in: Data("x kanaries1 7000000000".utf8)).count == 2, "the search finds what is there")
    #expect(try station.archive.directory().students(after: nil, limit: 1000).count == 100)
  }

  @Test func `at any point at which one may be killed, and nothing stays of it`() throws {
    let station = try StationOnDisk()
    let canaries = try Canaries()
    var looked = 0
    func look() throws {
      for bytes in try station.scratch.contents().values + Self.open(station.scratch.path) {
        looked += 1
        #expect(canaries.found(in: bytes) == [])
      }
    }
    let build = try station.archive.begin(source: "main", kinds: Set(RosterKind.allCases), deltas: [])
    try look()
    for record in canaries.records {
      let kept: KeptRecord
      if case .parentPIN(let pin) = record {
        let owner = PINOwner(student: pin.studentID, guardian: pin.guardianID)
        kept = .parentPIN(owner, try station.safe.seal(pin.pin, generation: 1, of: owner))
      } else {
        kept = .record(record)
      }
      try build.add(Located(kept, at: SourcePlace(file: "f", line: 1, column: 1)))
    }
    try look()
    try build.settle { _ in Issue.record("a good record is a problem") }
    try look()
    #expect(throws: ScriptError.self) {
      try build.commit { _ in
        try look()
        throw ScriptError("the log is full")
      }
    }
    #expect(looked >= 4)
    build.discard()
    #expect(try station.rosterFiles == [] && station.archive.directory().isEmpty())
  }

  @Test func `in rows that wait in a file, and none of it has a name`() throws {
    let station = try StationOnDisk()
    let canaries = try Canaries(300, padding: 3000)
    var waiting = 0
    let look = {
      #expect(try station.rosterFiles.count == 1, "rows that wait have no name")
      for bytes in try Self.open(station.scratch.path) {
        waiting = max(waiting, bytes.count)
        #expect(canaries.found(in: bytes) == [])
      }
    }
    try station.load(Reader(records: canaries.records, atEnd: look))
    #expect(waiting > 1 << 20, "they wait in a file")
    #expect(try station.rosterFiles == ["roster-1.sqlite"])
    #expect(try canaries.found(in: station.scratch.bytes(of: "roster-1.sqlite")) == [])
  }
}
