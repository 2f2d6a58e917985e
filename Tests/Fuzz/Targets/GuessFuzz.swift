import TestSupport

@testable import Roster

/// What is made of a file that nobody described.
enum GuessFuzz {
  private static let names = ["a.csv", "students.tsv", "Padres.txt", "contacts.csv"]

  /// An input's first line names the file, the rest is in it. A draft that has records is a mapping, with which the file can be read.
  static func draft(_ input: [UInt8]) throws {
    let (name, content) = RosterFuzz.parts(input)
    let scratch = try ScratchFolder()
    let file = names.contains(name) ? name : names[0]
    try scratch.write(content.prefix(8192), to: file)
    do {
      let draft = try MappingDraft(path: scratch.file(file)).text { _ in "note" }
      precondition(draft.utf8.allSatisfy { $0 == 0x0A || $0 >= 0x20 && $0 != 0x7F })
      guard draft.contains("- kind:") else { return }
      let mapping = try RosterMapping(draft, file: "draft.yaml")
      try MappedFiles(paths: [scratch.file(file)], mapping: mapping).read(
        { _ in }, problem: { precondition($0.place.line > 0 && $0.place.column > 0) },
        progress: { precondition($0.done <= $0.total) })
    } catch is RosterFileError {}
  }
}
