import Foundation
import Records
import Roster
import TestSupport
import Testing

/// A file that is written to, cut or exchanged while it is read is noticed, whatever the format.
@Suite struct ChangedFileTests {
  enum Format: String, CaseIterable { case roster, edfi, oneroster, sds, zip, mapped, workbook, pinRoster }

  enum Change: CaseIterable { case grows, shrinks, isExchanged, isWrittenAnew }

  @Test(arguments: Format.allCases, Change.allCases)
  func `noticed`(format: Format, change: Change) throws {
    let folder = try Self.folder(format)
    let name = Self.changed(format)
    let reader = try Self.reader(format, folder)
    var isDone = false
    func read() throws {
      try reader.read(
        { _ in
          if isDone { return }
          isDone = true
          let bytes = try folder.bytes(of: name)
          switch change {
          case .grows: try Self.rewrite(bytes + Data("\n".utf8), name, folder)
          case .shrinks: try Self.rewrite(bytes.dropLast(5), name, folder)
          case .isExchanged:
            try folder.write(bytes, to: "other")
            folder.move("other", to: name)
          case .isWrittenAnew: try Self.rewrite(bytes, name, folder)
          }
        }, problem: { _ in }, progress: { _ in })
    }
    // An archive stays open from the beginning to the end, so that what takes its name is not read.
    if format == .zip && change == .isExchanged {
      try read()
    } else {
      #expect(throws: RosterFileError.changed(name)) { try read() }
    }
    #expect(isDone)
  }

  /// Writes into the file that is there, at a time of its own.
  private static func rewrite(_ bytes: Data, _ name: String, _ folder: ScratchFolder) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.file(name)))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: bytes)
    try file.close()
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 2_000_000_000)], ofItemAtPath: folder.file(name))
  }

  private static func folder(_ format: Format) throws -> ScratchFolder {
    switch format {
    case .roster: return try ScratchFolder(SampleRows.texts)
    case .edfi: return try ScratchFolder(EdFiTexts().files)
    case .oneroster: return try ScratchFolder(OneRosterTexts().files)
    case .sds: return try ScratchFolder(SDSTests.files)
    case .zip:
      let folder = try ScratchFolder()
      try folder.write(ZipFile.bytes(OneRosterTexts().files), to: "export.zip")
      return folder
    case .mapped: return try ScratchFolder(["students.csv": MappedFilesTests.text])
    case .workbook:
      let folder = try ScratchFolder()
      let rows = MappedFilesTests.text.split(separator: "\r\n").map { row in
        row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      try folder.write(TestWorkbook([("All", TestWorkbook.texts(rows))]).bytes, to: "students.xlsx")
      return folder
    case .pinRoster: return try ScratchFolder(["pins.csv": PINRosterTests.text])
    }
  }

  /// The file that is changed when the first record has come.
  private static func changed(_ format: Format) -> String {
    switch format {
    case .roster: "students.csv"
    case .edfi: "StudentParent.xml"
    case .oneroster, .sds: "users.csv"
    case .zip: "export.zip"
    case .mapped: "students.csv"
    case .workbook: "students.xlsx"
    case .pinRoster: "pins.csv"
    }
  }

  private static func reader(_ format: Format, _ folder: ScratchFolder) throws -> any RosterReader {
    switch format {
    case .roster: try RosterFolder(path: folder.path)
    case .edfi: try EdFiFolder(path: folder.path, today: Day.today)
    case .oneroster: try OneRosterFiles(path: folder.path, today: Day.today)
    case .sds: try SDSFiles(path: folder.path, today: Day.today)
    case .zip: try OneRosterFiles(path: folder.file("export.zip"), today: Day.today)
    case .mapped, .workbook:
      try MappedFiles(
        paths: [folder.file(changed(format))],
        mapping: RosterMapping(MappedFilesTests.mapping.replacing("students*.csv", with: "students*"), file: "map.yaml")
      )
    case .pinRoster: try PINRoster(path: folder.file("pins.csv")) { _, _ in .one("G1") }
    }
  }
}
