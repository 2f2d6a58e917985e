/// How the words of two names are compared: as they were heard, or as they are written.
enum WordComparison: Sendable {
  /// Spoken: what sounds alike is the same.
  case heard
  /// Read from a document, or of two records: letter by letter.
  case written

  func same(_ said: String, _ recorded: String) -> Bool {
    switch self {
    case .heard: Heard.same(said, recorded)
    case .written: said == recorded
    }
  }

  /// The same words, however they are parted: `Mc Carthy` is `McCarthy`, `Mary Ann` is `Maryann`.
  func same(_ said: [String], _ recorded: [String]) -> Bool {
    guard !said.isEmpty, !recorded.isEmpty else { return false }
    if said.count == recorded.count, zip(said, recorded).allSatisfy({ same($0, $1) }) { return true }
    // Words parted alike have been compared one by one; a letter alone (a direction, an initial) is never part of a sound.
    if said.count == recorded.count || (said + recorded).contains(where: { $0.utf8.count == 1 }) {
      return said.joined() == recorded.joined()
    }
    return same(said.joined(), recorded.joined())
  }
}
