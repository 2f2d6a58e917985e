import Records

extension Item {
  /// The item of a question's key, such as `item3`.
  package init?(questionKey key: String) {
    guard key.hasPrefix("item"), let number = Int(key.dropFirst(4)) else { return nil }
    self.init(rawValue: number)
  }

  /// The item whose rules say whether a line was understood: a question's own, or the one most like it.
  init(like question: String) {
    switch question {
    case "ask.childBirth": self = .birthDate
    case "ask.child": self = .firstName
    case "ask.childLast": self = .lastName
    default: self = Item(questionKey: question) ?? .contactName
    }
  }
}
