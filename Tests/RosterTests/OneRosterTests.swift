import Foundation
import Records
import Roster
import TestSupport
import Testing

/// What OneRoster files say, whichever way they say it.
@Suite struct OneRosterTests {
  @Test(arguments: [OneRosterTexts(), .version12])
  func `a child, whoever is tied to it, and nobody else`(texts: OneRosterTexts) throws {
    let reading = try texts.reading()
    #expect(reading.messages == [])
    #expect(reading.schools == [School(id: "S1", name: "Roble Park")])
    let name = PersonName(first: "Ana", middle: "Luz", last: "Cruz")
    let student = Student(
      id: "1", name: name, birthDate: Day.day("2012-03-14"), grade: try #require(Grade(level: 8)), schoolID: "S1",
      phones: ["213-555-0101"])
    #expect(reading.students == [student])
    #expect(reading.guardians.map(\.id) == ["G1", "G2", "G3"])
    #expect(reading.guardians.first?.phones == ["310-555-0104", "310-555-0103"])
    #expect(reading.guardians.first?.email == "eva@example.org")
    #expect(reading.ties == ["1 G1 parent", "1 G2 guardian"])
    #expect(reading.guardianships.allSatisfy { !$0.verified && $0.restriction == nil })
    #expect(reading.records.map(\.kind) == reading.records.map(\.kind).sorted())
  }

  @Test func `a tie that both sides name comes once`() throws {
    var texts = OneRosterTexts()
    texts.users[1] = texts.users[1].replacingOccurrences(of: "310-555-0104,,", with: "310-555-0104,1,")
    let reading = try texts.reading()
    #expect(reading.guardianships.count == 2)
    #expect(reading.ties == ["1 G1 parent", "1 G2 guardian"])
  }

  @Test(arguments: [
    "quoted", "a mark at the start", "CR LF", "empty columns at the end", "another order", "no last line end",
    "upper-case columns", "metadata", "no manifest",
  ])
  func `nothing changes with`(writing: String) throws {
    var files = OneRosterTexts().files
    for (name, text) in files {
      let rows = text.split(separator: "\n").map { Self.fields($0) }
      func joined(_ rows: [[String]], _ end: String = "\n") -> String {
        rows.map { $0.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + end }.joined()
      }
      switch writing {
      case "quoted": files[name] = rows.map { $0.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }.joined()
      case "a mark at the start": files[name] = "\u{FEFF}" + text
      case "CR LF": files[name] = joined(rows, "\r\n")
      case "empty columns at the end": files[name] = joined(rows.map { $0 + ["", ""] })
      case "another order": files[name] = joined(rows.map { $0.reversed() })
      case "no last line end": files[name] = String(text.dropLast())
      case "upper-case columns":
        files[name] = joined(rows.prefix(1).map { $0.map { $0.uppercased() } } + rows.dropFirst())
      case "metadata":
        files[name] = joined(rows.prefix(1).map { $0 + ["metadata.mn"] } + rows.dropFirst().map { $0 + ["x"] })
      default: if name == "manifest.csv" { files[name] = nil }
      }
    }
    let reading = try OneRosterTexts.reading(files)
    #expect(reading.messages == [])
    #expect(try reading.records == OneRosterTexts.records())
  }

  private static func fields(_ row: Substring) -> [String] {
    let parts = row.split(separator: "\"", omittingEmptySubsequences: false)
    let whole = parts.enumerated().map { String($0.isMultiple(of: 2) ? $1 : $1.replacing(",", with: ";")) }.joined()
    return whole.split(separator: ",", omittingEmptySubsequences: false).map { String($0.replacing(";", with: ",")) }
  }

  @Test func `of several organizations the first that leads to a school counts`() throws {
    var texts = OneRosterTexts()
    texts.orgs.append("S2,,,Cerro Alto,school,,D1")
    texts.users[0] = texts.users[0].replacingOccurrences(of: "TRUE,S1,", with: "TRUE,\"D1,P1,S2\",")
    #expect(try texts.reading().students.map(\.schoolID) == ["S1"])
  }

  @Test(arguments: [
    ("08", 8), ("\"07,08\"", 8), ("KG", 0), ("TK", -1), ("\"PK,01\"", 1), ("12", 12), ("3", 3),
  ])
  func `a grade as the format writes it`(code: String, level: Int) throws {
    var texts = OneRosterTexts()
    texts.users[0] = texts.users[0].replacingOccurrences(of: ",08,", with: ",\(code),")
    #expect(try texts.reading().students.map(\.grade.level) == [level])
  }

  @Test(arguments: [
    // Where somebody is now counts before where they will be, and that before where they were.
    (["2024-08-13,2025-06-10,S2", "2026-08-13,2027-06-10,S1"], "S1"),
    (["2026-08-13,2027-06-10,S1", "2024-08-13,2025-06-10,S2"], "S1"),
    (["2027-08-13,2028-06-10,S2", "2026-08-13,2027-06-10,S1"], "S1"),
    (["2027-08-13,2028-06-10,S2", "2025-08-13,2026-06-10,S1"], "S2"), (["2025-08-13,2026-11-29,S1"], nil),
    (["2025-08-13,2026-11-30,S1"], "S1"), ([",,S1"], "S1"),
  ])
  func `roles that have ended or are to come`(roles: [String], school: String?) throws {
    var texts = OneRosterTexts.version12
    texts.orgs.append("S2,,,Cerro Alto,school,,D1")
    let others = texts.roles?.dropFirst() ?? []
    texts.roles = roles.enumerated().map { "R1\($0),,,1,secondary,student,\($1)," } + others
    let reading = try texts.reading()
    #expect(reading.students.map(\.schoolID.text) == [school].compactMap(\.self))
    let told =
      "users.csv:2:1: sourcedId: goes to no school any more\nhint: nothing if that is so; else mend the end date"
    #expect(reading.messages == (school == nil ? [told] : []))
    #expect(reading.problems.allSatisfy { $0.record == .student("1") && $0.effect == .row })
    #expect(reading.guardianships.isEmpty == (school == nil))
  }

  @Test func `the homeroom's teacher is the one who teaches it now`() throws {
    var texts = OneRosterTexts()
    texts.classes = ["C1,,,Math,scheduled", "C2,,,Room 8,homeroom"]
    texts.enrollments = [
      "E1,,,C1,S1,G3,teacher,,,", "E2,,,C2,S1,T1,teacher,,2026-08-13,", "E3,,,C2,S1,G3,teacher,,2025-08-13,2026-06-10",
      "E4,,,C1,S1,1,student,,,", "E5,,,C2,S1,1,student,,,",
    ]
    #expect(try texts.reading().students.map(\.homeroomTeacher) == ["Tom Rey"])
  }

  @Test func `a preferred name is kept beside the name on record`() throws {
    var files = OneRosterTexts.version12.files
    let lines = try #require(files["users.csv"]).split(separator: "\n")
    let names = [",preferredGivenName,preferredFamilyName", ",Ani,Ortiz"] + Array(repeating: ",,", count: lines.count)
    files["users.csv"] = zip(lines, names).map { "\($0)\($1)\n" }.joined()
    let name = try #require(OneRosterTexts.reading(files).students.first?.name)
    #expect(name.preferred == "Ani")
    #expect(name.aliases == ["Ani Ortiz"])
    #expect(name.last == "Cruz")
  }

  @Test func `it says what it has no room for, and is fictitious only by the mark`() throws {
    let folder = try ScratchFolder(OneRosterTexts().files)
    let reader = try OneRosterFiles(path: folder.path, today: Day.today)
    #expect(reader.lacks == [.address, .contactName, .contactPhone])
    #expect(reader.kinds == [.schools, .students, .guardians, .guardianships])
    #expect(reader.deltas.isEmpty && !reader.isFictitious && !reader.isSigned)
    try folder.write("Everybody in this folder is fictitious.\n".utf8, to: "fictitious.txt")
    #expect(try OneRosterFiles(path: folder.path, today: Day.today).isFictitious)
  }
}
