import Foundation
import Records
import Roster
import TestSupport
import Testing

/// Any cut and any changed byte: nothing crashes, and nobody comes in who was not there.
@Suite struct CutInputTests {
  static let seed: UInt64 = 20_261_130

  @Test func `an archive with any byte changed or any end cut off gives what was there, or says what it is`() throws {
    let archive = try ZipFile.bytes(OneRosterTexts().files)
    let expected = try OneRosterTexts.records()
    let share = ProofShare("archives", cases: 300, seed: Self.seed)
    var refused = 0
    try share.each { _, generator, name in
      var changed = archive
      if Bool.random(using: &generator) {
        changed.removeLast(Int.random(in: 1...archive.count, using: &generator))
      } else {
        let place = Int.random(in: 0..<archive.count, using: &generator)
        changed[place] ^= UInt8.random(in: 1...255, using: &generator)
      }
      do {
        let reading = try RosterPackTests.read(changed)
        // Names of files are no content: a file that is called otherwise is not there.
        #expect(Set(reading.records).isSubset(of: expected), "\(name)")
      } catch is RosterFileError {
        refused += 1
      }
    }
    #expect(share.isLong || refused > 100)
  }

  /// In the columns' usual order no field that counts is a row's last, so that a cut shows.
  @Test(arguments: ["oneroster", "sds"])
  func `files that are cut off anywhere give nothing that was not there`(format: String) throws {
    let files = format == "sds" ? SDSTests.files : OneRosterTexts.version12.files
    func read(_ files: [String: String]) throws -> ReadRoster {
      try format == "sds" ? SDSTests.reading(files) : OneRosterTexts.reading(files)
    }
    let whole = try Set(read(files).records.map(Identity.init))
    try ProofShare("\(format), cut off", cases: 300, seed: Self.seed).each { _, generator, name in
      var cut = files
      guard let (file, text) = files.sorted(by: { $0.key < $1.key }).randomElement(using: &generator) else { return }
      let kept = String(text.prefix(Int.random(in: 0..<text.count, using: &generator)))
      cut[file] = kept
      let reading = try read(cut)
      for record in reading.records { #expect(whole.contains(Identity(record)), "\(name)") }
      #expect(reading.problems.allSatisfy { $0.place.line > 0 && $0.place.column > 0 })
      Self.check(reading.problems, ofCut: file, kept, of: text, "\(name)")
    }
  }

  /// What was cut in a row is told there once, and refuses the source; what was cut between two, or in a row's last field, is not.
  private static func check(
    _ problems: [RosterProblem], ofCut file: String, _ kept: String, of text: String, _ name: Comment
  ) {
    let told = problems.filter { $0.effect == .source && $0.place.file == file }
    let lines = kept.split(separator: "\n", omittingEmptySubsequences: false)
    if let line = lines.last, lines.count > 1 {
      let isCut = !line.isEmpty && fields(line) < fields(lines[0])
      let isQuoted = line.count { $0 == "\"" } == 1
      let expected: [RosterFault] = isQuoted ? [.row(.unclosedQuote)] : isCut ? [.row(.cutOff)] : []
      // A manifest's word that was cut in its last field is told as what it is by then.
      let rows = told.filter { $0.fault != .field(.notATransfer) }
      #expect(rows.map(\.fault) == expected && (rows.count == told.count || file == "manifest.csv"), name)
      #expect(told.allSatisfy { $0.place.line == lines.count }, name)
    } else {
      // Of a manifest nothing is told that names nothing.
      let isHeader = file == "manifest.csv" && text.hasPrefix(kept + "\n")
      let isEmpty = problems.contains { $0.place.file == file && $0.fault == .noRows }
      #expect(!told.isEmpty || isEmpty || isHeader, name)
    }
  }

  private static func fields(_ line: Substring) -> Int {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .reduce(1) { sum, part in sum + (part.offset.isMultiple(of: 2) ? part.element.count { $0 == "," } : 0) }
  }

  @Test(arguments: ["oneroster", "sds"])
  func `files with any bytes changed never crash, and every record that comes is one of a row`(format: String) throws {
    let files = format == "sds" ? SDSTests.files : OneRosterTexts().files
    let count = try (format == "sds" ? SDSTests.reading(files) : OneRosterTexts.reading(files)).records.count
    try ProofShare("\(format), changed", cases: 300, seed: Self.seed).each { _, generator, name in
      guard let (file, text) = files.sorted(by: { $0.key < $1.key }).randomElement(using: &generator) else { return }
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      let folder = try ScratchFolder(files)
      try folder.write(bytes, to: file)
      do {
        let reading =
          try format == "sds"
          ? ReadRoster(SDSFiles(path: folder.path, today: Day.today))
          : ReadRoster(OneRosterFiles(path: folder.path, today: Day.today))
        // A line end or a comma that a byte becomes may part a row, and no more.
        #expect(reading.records.count <= count + 3, "\(name)")
      } catch is RosterFileError {}
    }
  }

  /// What makes a record the one that it is, whatever else of it a cut took.
  private struct Identity: Hashable {
    let key: RosterKey, name: PersonName?, born: CivilDate?, school: SchoolID?

    init(_ record: RosterRecord) {
      key = record.key
      switch record {
      case .student(let student): (name, born, school) = (student.name, student.birthDate, student.schoolID)
      case .guardian(let guardian): (name, born, school) = (guardian.name, nil, nil)
      default: (name, born, school) = (nil, nil, nil)
      }
    }
  }
}
