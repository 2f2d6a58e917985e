/// The numbers that the files' own identifiers (`id`, `ref`) stand for. Two files may use one identifier for two people.
struct EdFiReferences {
  private struct Place: Hashable { let identifier: String, file: Int }
  private var first: [String: (file: Int, number: String)] = [:]
  /// Those that stand for something else elsewhere.
  private var others: [Place: String] = [:]
  private var ambiguous: Set<String> = []

  mutating func note(_ identifier: String?, _ number: String, in file: Int) {
    guard let identifier, !number.isEmpty else { return }
    guard let known = first[identifier] else {
      first[identifier] = (file, number)
      return
    }
    guard known.number != number else { return }
    ambiguous.insert(identifier)
    // Twice in one file it stands for neither.
    let place = Place(identifier: identifier, file: file)
    let isSecond = known.file == file || others[place].map { $0 != number } ?? false
    others[place] = isSecond ? "" : number
  }

  /// What it stands for in that file, or, where that says nothing, in the only way in which the others use it.
  func number(_ identifier: String, in file: Int) -> String? {
    if let other = others[Place(identifier: identifier, file: file)] { return other.isEmpty ? nil : other }
    guard let known = first[identifier], known.file == file || !ambiguous.contains(identifier) else { return nil }
    return known.number
  }
}
