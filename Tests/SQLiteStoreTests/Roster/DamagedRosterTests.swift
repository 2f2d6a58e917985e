import Foundation
import Operations
import Records
import Roster
import Station
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("A roster's files cut off or changed anywhere")
struct DamagedRosterTests {
  private static let policy = Policy(number: 0, texts: ["verified-sources": "main"])
  /// Bytes that end a field, a row, a quote or text.
  private static let marks: [UInt8] = [0x2C, 0x22, 0x0A, 0x0D, 0x00, 0xFF]
  private static let seed: UInt64 = 20_261_130

  /// The files of a whole roster folder.
  private static func files() throws -> [String: Data] {
    let scratch = try ScratchFolder()
    let writer = try RosterFolderWriter(path: scratch.file("roster"))
    for record in RosterSmall().records { try writer.write(record) }
    try writer.finish()
    return try RosterKind.allCases.reduce(into: [:]) { files, kind in
      files[kind.fileName] = try Data(contentsOf: URL(fileURLWithPath: "\(scratch.file("roster"))/\(kind.fileName)"))
    }
  }

  @Test func `leave the old roster byte for byte or bring a whole new one`() throws {
    print("seed: \(Self.seed)")
    var random = SeededGenerator(seed: Self.seed, for: "damaged_rosters")
    let files = try Self.files()
    let names = files.keys.sorted()
    let station = try StationOnDisk()
    try station.load(RosterSmall().reader())
    var (taken, refused) = (0, 0)
    for _ in 0..<150 {
      let name = names[Int.random(in: names.indices, using: &random)]
      var bytes = try #require(files[name])
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes = bytes.prefix(place)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.remove(at: place)
      default: bytes.insert(Self.marks[Int.random(in: Self.marks.indices, using: &random)], at: place)
      }
      let folder = try ScratchFolder()
      for (other, content) in files { try folder.write(other == name ? bytes : content, to: other) }
      try folder.write(FictitiousMark.text.utf8, to: FictitiousMark.fileName)
      let number = try station.roster
      let before = try station.scratch.bytes(of: "roster-\(number).sqlite")
      do {
        let report = try station.load(RosterFolder(path: folder.path), policy: Self.policy)
        taken += 1
        #expect(try station.roster == number + 1 && Set(station.rosterFiles) == Self.files(upTo: number + 1))
        try checkWhole(station, report)
      } catch let error as ImportError {
        refused += 1
        #expect(error.isAboutProblems, "\(name) at \(place)")
        #expect(try station.roster == number && Set(station.rosterFiles) == Self.files(upTo: number))
        #expect(try station.scratch.bytes(of: "roster-\(number).sqlite") == before, "\(name) at \(place)")
      } catch is RosterFileError {
        refused += 1
        #expect(try station.scratch.bytes(of: "roster-\(number).sqlite") == before)
      }
    }
    #expect(taken > 10 && refused > 10)
  }

  /// The roster in use, and the one before.
  private static func files(upTo number: Int) -> Set<String> {
    Set([number - 1, number].filter { $0 > 0 }.map { "roster-\($0).sqlite" })
  }

  /// Nothing in the roster names what is not there.
  private func checkWhole(_ station: StationOnDisk, _ report: ImportReport) throws {
    let directory = try station.archive.directory()
    for student in try directory.students(after: nil, limit: 100) {
      #expect(try directory.school(student.schoolID) != nil)
      #expect(try !directory.isLeftOut(student.id))
    }
    #expect(report.figures[.children] == (try directory.students(after: nil, limit: 100).count))
  }
}
