/// What a caller answered, as typed. It lives in memory and nowhere else, and no dump of it shows a value.
public struct Answers: Sendable {
  private var texts: [Item: String] = [:]

  /// No answers.
  public init() {}

  /// The answer to an item, or nil.
  public subscript(item: Item) -> String? {
    get { texts[item] }
    set { texts[item] = newValue }
  }

  /// Whether all eight items have an answer.
  public var areComplete: Bool { Item.allCases.allSatisfy { texts[$0] != nil } }
}

extension Answers: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Which items have an answer; never what.
  public var description: String {
    "(answers to \(texts.keys.sorted().map { String($0.rawValue) }.joined(separator: ", ")))"
  }
  /// Which items have an answer; never what.
  public var debugDescription: String { description }
  /// Nothing.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
