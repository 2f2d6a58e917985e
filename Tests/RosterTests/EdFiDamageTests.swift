import Matching
import Records
import Roster
import TestSupport
import Testing

/// Files that are cut off or have other bytes in them: whatever comes, nothing crashes, and nobody is there who was not before.
@Suite struct EdFiDamageTests {

  private func read(_ folder: ScratchFolder) throws -> ReadRoster? {
    do { return try ReadRoster(EdFiFolder(path: folder.path, today: EdFiTexts.today)) } catch is RosterFileError {
      return nil
    }
  }

  private func folders() throws -> [[String: String]] {
    var family = EdFiFamily()
    family.replace("\"legalGuardian\":true", with: "\"legalGuardian\":false", in: "associations")
    return try EdFiFamily.Form.allCases.map(family.files) + [EdFiTexts().files]
  }

  @Test func `a file that is cut off anywhere yields only what was there`() throws {
    var generator = SeededGenerator(seed: CutInputTests.seed, for: "cut Ed-Fi files")
    for files in try folders() {
      let folder = try ScratchFolder(files)
      let before = try #require(try read(folder))
      for (name, text) in files.sorted(by: { $0.key < $1.key }) {
        for _ in 0..<12 {
          try folder.write(text.utf8.prefix(Int.random(in: 0..<text.utf8.count, using: &generator)), to: name)
          let after = try read(folder)
          #expect(Set(before.records.map(\.key)).isSuperset(of: after?.records.map(\.key) ?? []))
          let isWhole = after?.problems.contains { $0.effect != .field } == false
          #expect(!isWhole || name.hasSuffix(".json") || after?.records == before.records)
        }
        try folder.write(text.utf8, to: name)
      }
    }
  }

  @Test func `a changed byte makes no crash, no further record and nobody verified`() throws {
    var generator = SeededGenerator(seed: CutInputTests.seed, for: "changed Ed-Fi files")
    for files in try folders() {
      let folder = try ScratchFolder(files)
      let before = try #require(try read(folder))
      for (name, text) in files.sorted(by: { $0.key < $1.key }) {
        for _ in 0..<25 {
          var bytes = Array(text.utf8)
          bytes[Int.random(in: bytes.indices, using: &generator)] = .random(in: 0...255, using: &generator)
          try folder.write(bytes, to: name)
          let after = try read(folder)
          #expect((after?.records.count ?? 0) <= before.records.count)
          #expect(after?.guardianships.contains { $0.verified } != true)
        }
        try folder.write(text.utf8, to: name)
      }
    }
  }
}
