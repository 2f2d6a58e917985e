package import Yams

/// YAML as Pinline reads it: texts, lists and groups, and nothing that stands for something else.
package enum PlainYAML {
  /// No file is longer, in bytes, unless it is one of many texts.
  package static let sizeLimit = 65_536

  /// What is wrong with a text, and where.
  package struct Problem: Error, Hashable, Sendable {
    package enum Fault: Hashable, Sendable {
      case unreadable(YAMLFault)
      /// The same key twice in one group; the key's text.
      case doubled(String)
    }

    /// Counted from 1.
    package let line: Int, column: Int
    package let fault: Fault

    package init(line: Int, column: Int, fault: Fault) { (self.line, self.column, self.fault) = (line, column, fault) }
  }

  /// What a text of so many bytes at most holds; nil for nothing. A byte-order mark before it is passed over.
  package static func root(of text: String, limit: Int = sizeLimit) throws(Problem) -> Node? {
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    guard text.utf8.count <= limit else { throw Problem(line: 1, column: 1, fault: .unreadable(.tooLarge)) }
    let scan = YAMLScan(text)
    if let place = scan.reference {
      throw Problem(line: place.line, column: place.column, fault: .unreadable(.reference))
    }
    if let place = scan.tooDeep { throw Problem(line: place.line, column: place.column, fault: .unreadable(.tooLarge)) }
    if let place = scan.mark {
      throw Problem(line: place.line, column: place.column, fault: .unreadable(.byteOrderMark))
    }
    // Every value is text here; the resolver that guesses types would compile a dozen regular expressions at each start, and what
    // makes values of tags would look through every conformance in the program for its tables.
    do { return try compose(yaml: text, .basic, Constructor([:], [:], [:])) } catch { throw problem(error, scan) }
  }

  private static func problem(_ error: any Error, _ scan: YAMLScan) -> Problem {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      // The parser stumbles where it can make nothing of what went wrong before.
      let cause = scan.slips.filter { $0.place.line <= mark.line }
        .min { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
      return cause.map { Problem(line: $0.place.line, column: $0.place.column, fault: .unreadable($0.fault)) }
        ?? Problem(line: mark.line, column: mark.column, fault: .unreadable(.notYAML))
    case .duplicatedKeysInMapping(let keys, let context):
      return Problem(line: context.mark.line, column: context.mark.column, fault: .doubled(keys.first ?? ""))
    default:
      let (place, fault) = scan.control.map { ($0, YAMLFault.control) } ?? (.start, .notYAML)
      return Problem(line: place.line, column: place.column, fault: .unreadable(fault))
    }
  }
}
