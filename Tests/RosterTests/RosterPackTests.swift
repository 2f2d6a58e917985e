import Foundation
import Records
import TestSupport
import Testing

@testable import Roster

/// Archives and folders as desktops and exports make them, and those that are not to be trusted.
@Suite struct RosterPackTests {
  static func read(_ archive: [UInt8], limit: Int64 = 1 << 20) throws -> ReadRoster {
    let folder = try ScratchFolder()
    try folder.write(archive, to: "export.zip")
    return try ReadRoster(
      OneRosterFiles(path: folder.file("export.zip"), today: Day.today, unpackedLimit: limit))
  }

  static func inside(_ path: String, upper: Bool = false) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: OneRosterTexts().files.map { (path + (upper ? $0.key.uppercased() : $0.key), $0.value) })
  }

  @Test func `an archive is read as the folder is`() throws {
    let folder = try ScratchFolder()
    let expected = try OneRosterTexts.records()
    let litter = [
      "__MACOSX/export/._users.csv": "\0\0", "export/._users.csv": "\0", "export/~$users.csv": "x",
      "export/.hidden.csv": "x",
      "export/readme.txt": "x",
    ]
    for files in [Self.inside(""), Self.inside("export/"), Self.inside("a/b/").merging(litter) { one, _ in one }] {
      let reading = try Self.read(ZipFile.bytes(files))
      #expect(reading.messages == [])
      #expect(reading.records == expected)
    }
    for (name, text) in Self.inside("", upper: true) { try folder.write(text.utf8, to: name) }
    try folder.write([0], to: "._users.csv")
    let upper = try ReadRoster(OneRosterFiles(path: folder.path, today: Day.today))
    #expect(upper.records == expected)
    #expect(upper.located.first?.place.file == "ORGS.CSV")
    // Beside the files themselves, and not packed with them, it says that one is being worked on.
    try folder.write([0], to: "~$users.csv")
    #expect(throws: RosterFileError.openElsewhere("users.csv")) {
      try OneRosterFiles(path: folder.path, today: Day.today)
    }
  }

  @Test func `progress counts what is unpacked and ends with all of it`() throws {
    let reading = try Self.read(ZipFile.bytes(Self.inside("")))
    #expect(reading.progress.allSatisfy { $0.done <= $0.total })
    #expect(reading.progress.last.map { $0.done == $0.total } == true)
  }

  @Test func `an archive that is encrypted, too large, doubled or none says so`() throws {
    let good = try ZipFile.bytes(Self.inside(""))
    func fails(_ archive: [UInt8], _ error: RosterFileError, limit: Int64 = 1 << 20) {
      #expect(throws: error) { try Self.read(archive, limit: limit) }
    }
    fails(ZipFile.encrypted(good), .archive("export.zip", .encrypted))
    fails(Array("sourcedId,status\n".utf8), .archive("export.zip", .notAnArchive))
    fails([], .archive("export.zip", .notAnArchive))
    fails(try ZipFile.bytes(Self.inside("").merging(["old/users.csv": "x"]) { one, _ in one }), .twice("users.csv"))
    var bomb = Self.inside("")
    bomb["users.csv"] = String(repeating: "0", count: 3 << 20)
    let packed = try ZipFile.bytes(bomb)
    #expect(packed.count < 10_000)
    fails(packed, .archive("export.zip", .tooLarge))
    fails(good, .archive("export.zip", .tooLarge), limit: 100)
  }

  @Test func `an archive that says less than it holds is damaged`() throws {
    var bomb = Self.inside("")
    bomb["users.csv"]? += String(repeating: "A\n", count: 1 << 18)
    var archive = try ZipFile.bytes(bomb)
    // The size in the central directory, where the archive's table of contents is read from.
    let mark: [UInt8] = [0x50, 0x4B, 1, 2]
    for start in archive.indices.dropLast(46) where archive[start...].starts(with: mark) {
      archive.replaceSubrange(start + 24..<start + 28, with: [16, 0, 0, 0])
    }
    #expect(throws: RosterFileError.archive("export.zip", .damaged)) { try Self.read(archive) }
  }

  @Test func `a path that leads nowhere, and a pipe, are told as that`() throws {
    let folder = try ScratchFolder()
    folder.makePipe("pipe.zip")
    for name in ["none.zip", "pipe.zip"] {
      #expect(throws: RosterFileError.unreadable(name)) {
        try OneRosterFiles(path: folder.file(name), today: Day.today)
      }
    }
  }

  @Test func `a signed archive is held to its sum, and a signed folder to those of its files`() throws {
    let folder = try ScratchFolder()
    try folder.write(ZipFile.bytes(Self.inside("")), to: "export.zip")
    let sum = try #require(RosterChecksums("\(try Self.sum("export.zip", in: folder))\n"))
    let reader = try OneRosterFiles(path: folder.file("export.zip"), today: Day.today, checksums: sum)
    #expect(reader.isSigned)
    #expect(try ReadRoster(reader).records == OneRosterTexts.records())
    try folder.write(ZipFile.bytes(Self.inside("x/")), to: "export.zip")
    #expect(throws: RosterFileError.checksumDiffers("export.zip")) {
      try OneRosterFiles(path: folder.file("export.zip"), today: Day.today, checksums: sum)
    }
    try folder.write([1], to: "other.zip")
    #expect(throws: RosterFileError.notSignedFor("other.zip")) {
      try OneRosterFiles(path: folder.file("other.zip"), today: Day.today, checksums: sum)
    }
    let files = try ScratchFolder(OneRosterTexts().files)
    let sums = try #require(
      RosterChecksums(try files.names().map { try Self.sum($0, in: files) }.joined(separator: "\n")))
    #expect(
      try ReadRoster(OneRosterFiles(path: files.path, today: Day.today, checksums: sums)).records
        == OneRosterTexts.records())
    try files.write("sourcedId,birthDate\n1,2012-03-15\n".utf8, to: "demographics.csv")
    #expect(throws: RosterFileError.checksumDiffers("demographics.csv")) {
      try ReadRoster(OneRosterFiles(path: files.path, today: Day.today, checksums: sums))
    }
  }

  private static func sums(of folder: ScratchFolder) throws -> RosterChecksums {
    let lines = try folder.names().map { try sum($0, in: folder) }
    return try #require(RosterChecksums(lines.joined(separator: "\n")))
  }

  @Test func `of a signed folder no file can be taken away whatever the case of its name`() throws {
    let files = try ScratchFolder(Self.inside("", upper: true))
    let sums = try Self.sums(of: files)
    #expect(try ReadRoster(OneRosterFiles(path: files.path, today: Day.today, checksums: sums)).students.count == 1)
    for name in ["MANIFEST.CSV", "DEMOGRAPHICS.CSV", "USERS.CSV"] {
      let bytes = try files.bytes(of: name)
      try FileManager.default.removeItem(atPath: files.file(name))
      #expect(throws: RosterFileError.missingFile(name)) {
        try OneRosterFiles(path: files.path, today: Day.today, checksums: sums)
      }
      // Under another name it is another file.
      try files.write(bytes, to: name.lowercased())
      #expect(throws: RosterFileError.notSignedFor(name.lowercased())) {
        try OneRosterFiles(path: files.path, today: Day.today, checksums: sums)
      }
      try FileManager.default.removeItem(atPath: files.file(name.lowercased()))
      try files.write(bytes, to: name)
    }
    let all = try ScratchFolder(SampleRows.texts.merging(["GuardianShips.CSV": "x"]) { $1 })
    let signed = try Self.sums(of: all)
    try FileManager.default.removeItem(atPath: all.file("GuardianShips.CSV"))
    #expect(throws: RosterFileError.missingFile("GuardianShips.CSV")) {
      try RosterFolder(path: all.path, checksums: signed)
    }
  }

  @Test func `of signed tables none that the mapping means can be taken away or put there`() throws {
    let map = """
      files:
        - name: "school*"
          records:
            - kind: school
              fields: {id: "id", name: "name", local_district: "local_district", phone: "phone"}
      """
    let mapping = try RosterMapping(map, file: "map.yaml")
    let text = SampleRows.text("schools.csv")
    let other = text.replacing("S1", with: "S2")
    let folder = try ScratchFolder(["schools1.csv": text, "SCHOOLS2.TSV": other, "map.yaml": map, "readme.md": "x"])
    let sums = try Self.sums(of: folder)
    func read(_ paths: String...) throws -> ReadRoster {
      try ReadRoster(MappedFiles(paths: paths, mapping: mapping, checksums: sums))
    }
    #expect(try read(folder.path).schools.map(\.id) == ["S2", "S1"])
    // Whoever names one file wants that one.
    #expect(try read(folder.file("schools1.csv")).schools.map(\.id) == ["S1"])
    try FileManager.default.removeItem(atPath: folder.file("readme.md"))
    #expect(try read(folder.path).schools.count == 2)
    try folder.write(text.utf8, to: "schools3.csv")
    #expect(throws: RosterFileError.notSignedFor("schools3.csv")) { try read(folder.path) }
    try FileManager.default.removeItem(atPath: folder.file("schools3.csv"))
    try FileManager.default.removeItem(atPath: folder.file("SCHOOLS2.TSV"))
    #expect(throws: RosterFileError.missingFile("SCHOOLS2.TSV")) { try read(folder.path) }
  }

  private static func sum(_ name: String, in folder: ScratchFolder) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    process.arguments = [name]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
