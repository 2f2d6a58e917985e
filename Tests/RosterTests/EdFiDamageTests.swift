import Foundation
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
          let kept = String(
            decoding: text.utf8.prefix(Int.random(in: 0..<text.utf8.count, using: &generator)), as: UTF8.self)
          try folder.write(kept.utf8, to: name)
          let after = try read(folder)
          #expect(Set(before.records.map(\.key)).isSuperset(of: after?.records.map(\.key) ?? []))
          if name.hasSuffix(".json") { continue }
          // One problem at the cut file refuses the source, and no child comes.
          let reading = try #require(after, "\(name)")
          if kept.trimmingCharacters(in: .newlines) == text.trimmingCharacters(in: .newlines) {
            #expect(reading.records == before.records && reading.problems == before.problems)
          } else {
            let told = reading.problems.filter { $0.effect == .source }
            #expect(
              told.map(\.fault) == [.xml(.notWellFormed)] && told.map(\.place.file) == [name], "\(kept.suffix(40))")
            #expect(reading.students.isEmpty, "\(name)")
          }
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
