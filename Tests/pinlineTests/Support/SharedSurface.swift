/// What other targets can use of each type of a target: its members that are declared `package`, extensions counted in. The
/// formatter keeps a type's own members at two spaces for each level, which is all that is read here.
struct SharedSurface {
  /// Members by type, a nested one under its own path.
  private(set) var members: [String: Int] = [:]

  private static let types: Set<Substring> = ["struct", "class", "enum", "protocol", "actor", "extension"]
  private static let kinds: Set<Substring> = ["func", "var", "let", "init", "subscript"]

  init(_ texts: [String]) { for text in texts { read(text) } }

  private mutating func read(_ text: String) {
    var path: [String] = []
    for line in text.split(separator: "\n") {
      let level = line.prefix { $0 == " " }.count / 2
      let words = line.split { " (:<{?!".contains($0) }
      if level < path.count, !line.drop(while: { $0 == " " }).hasPrefix("//") { path.removeLast(path.count - level) }
      guard level == path.count else { continue }
      if let place = words.firstIndex(where: Self.types.contains), place + 1 < words.count, line.hasSuffix("{") {
        path.append(String(words[place + 1]))
      } else if words.first == "package", words.contains(where: Self.kinds.contains) {
        members[path.joined(separator: "."), default: 0] += 1
      }
    }
  }
}
