import TestSupport

@testable import Roster

/// What is made of a file that nobody described, and the list that a signature is over.
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

  /// A list that is taken names what it was written for, and nothing else.
  static func checksums(_ input: [UInt8]) throws {
    let text = String(decoding: input.prefix(4096), as: UTF8.self)
    guard let sums = RosterChecksums(text) else { return }
    let names = text.split(separator: "\n").map { String($0.dropFirst(66)) }
    precondition(Set(names).count == names.count)
    for name in names {
      precondition((try? sums.check(names)) != nil && !sums.fit([], of: name))
      let other = "\(name)\u{0}"
      precondition(names.contains(other) || !isTaken(sums, names + [other]))
      precondition(names.count == 1 || !isTaken(sums, names.filter { $0 != name }))
    }
  }

  private static func isTaken(_ sums: RosterChecksums, _ present: [String]) -> Bool {
    (try? sums.check(present) { _ in true }) != nil
  }
}
