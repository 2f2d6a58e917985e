/// Labels of the fields of a name: `LN MARTINEZ FN ROSA` of a license, `first name Irma last name Cárdenas`, `nombre José
/// apellido López`.
enum NameLabels {
  /// The words without labels.
  static func removed(from words: [String]) -> [String] {
    let rest = parts(words).flatMap(\.words)
    return rest.isEmpty ? words : rest
  }

  /// Given and family names, where a label tells the family name.
  static func fields(_ words: [String]) -> (given: [String], family: [String])? {
    guard words.contains(where: hints.contains) else { return nil }
    let parts = parts(words)
    let family = parts.filter { $0.field == .family && !$0.words.isEmpty }
    let given = parts.filter { $0.field != .family }.flatMap(\.words)
    guard family.count == 1, let last = family.first, !given.isEmpty else { return nil }
    return (NameWords.bare(given), NameWords.bare(last.words))
  }

  private enum Field { case given, family, none }

  private struct Part {
    var field: Field?
    var words: [String] = []
  }

  /// The words between labels; what stands before the first has none.
  private static func parts(_ words: [String]) -> [Part] {
    var parts = [Part()]
    guard words.contains(where: hints.contains) else { return [Part(words: words)] }
    var rest = words[...]
    while let word = rest.first {
      if let label = labels.first(where: { rest.starts(with: $0.words) }) {
        // `and the last name is`, `y el apellido es`.
        if var part = parts.popLast() {
          while let last = part.words.last, ties.contains(last) { part.words.removeLast() }
          parts.append(part)
        }
        if label.field != .none { parts.append(Part(field: label.field)) }
        rest = rest.dropFirst(label.words.count)
      } else {
        parts[parts.count - 1].words.append(word)
        rest.removeFirst()
      }
    }
    return parts
  }

  private struct Label {
    let words: [String]
    let field: Field
  }

  /// The longest first.
  private static let labels: [Label] = {
    let texts: [(Field, String)] = [
      (.given, "first name is, given name is, first name, given name, nombre es, nombre, fn, mn"),
      (
        .family,
        "last name is, family name is, surname is, last name, family name, surname, apellidos, apellido es, apellido, ln"
      ),
      (.none, "nmn, nmi"),
    ]
    let labels = texts.flatMap { field, text in
      text.split(separator: ",").map { Label(words: $0.split(separator: " ").map(String.init), field: field) }
    }
    return labels.sorted { $0.words.count > $1.words.count }
  }()

  /// A word of each label: most names have none.
  static let hints: Set<String> = [
    "ln", "fn", "mn", "nmn", "nmi", "name", "surname", "nombre", "apellidos", "apellido",
  ]

  /// What ties a label to what stands before it.
  private static let ties: Set<String> = [
    "and", "the", "her", "his", "their", "my", "with", "y", "el", "su", "mi", "con", "de",
  ]
}
