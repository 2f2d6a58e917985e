package import Records

/// A student's number as a guardian typed it into the portal (V).
/// - Guide: V.1, V.1.a
package enum LinkedNumber {
  /// What is wrong with it beside the child's; of a nil child only whether it has the form of a number.
  package static func finding(of typed: String, for child: StudentID?) -> LinkFinding {
    let said = normal(typed)
    guard !said.isEmpty, said.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return .idForm }
    guard let child else { return said.contains(where: lookalikes.keys.contains) ? .idLetter : .idWellFormed }
    let right = normal(child.text)
    if said == right { return .idRight }
    if digits(for: said) == digits(for: right) { return .idLetter }
    if swaps(said, right) { return .idSwapped }
    if lacksOne(said, of: right) { return .idShort }
    if lacksOne(right, of: said) { return .idLong }
    let differing = zip(said, right).count { $0 != $1 }
    return said.count == right.count && differing == 1 ? .idOneOff : .idOther
  }

  /// Letters that are taken for digits, and the digits.
  private static let lookalikes: [Character: Character] = ["O": "0", "I": "1", "L": "1"]

  private static func digits(for text: [Character]) -> [Character] { text.map { lookalikes[$0] ?? $0 } }

  private static func normal(_ text: String) -> [Character] {
    text.uppercased().filter { !$0.isWhitespace && $0 != "-" }.map(\.self)
  }

  private static func swaps(_ said: [Character], _ right: [Character]) -> Bool {
    guard said.count == right.count else { return false }
    let places = said.indices.filter { said[$0] != right[$0] }
    guard places.count == 2, let first = places.first, let last = places.last, last == first + 1 else { return false }
    return said[first] == right[last] && said[last] == right[first]
  }

  /// Whether the one is the other without one of its characters.
  private static func lacksOne(_ text: [Character], of whole: [Character]) -> Bool {
    guard text.count + 1 == whole.count else { return false }
    var rest = whole[...]
    return text.allSatisfy { letter in
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }
}
