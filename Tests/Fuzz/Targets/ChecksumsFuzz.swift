import TestSupport

@testable import Roster

/// The list that a signature is over.
enum ChecksumsFuzz {
  /// A list that is taken names what it was written for, and nothing else.
  static func read(_ input: [UInt8]) throws {
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
