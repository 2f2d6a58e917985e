package import Records

/// What a caller answered, as typed. It lives in memory and nowhere else, and no dump of it shows a value.
package struct Answers: Sendable {
  private var texts: [Item: String] = [:]

  package init() {}

  /// The answer to an item, or nil.
  package subscript(item: Item) -> String? {
    get { texts[item] }
    set { texts[item] = newValue }
  }

  /// Whether all eight items have an answer.
  package var areComplete: Bool { Item.allCases.allSatisfy { texts[$0] != nil } }
}

extension Answers: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Which items have an answer; never what.
  package var description: String {
    "(answers to \(texts.keys.sorted().map { String($0.rawValue) }.joined(separator: ", ")))"
  }
  /// Which items have an answer; never what.
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
