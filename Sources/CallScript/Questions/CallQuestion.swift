package import Records

/// What the console asks the operator at one moment of a call.
package enum CallQuestion: Hashable, Sendable {
  /// The main prompt: a command.
  case main
  case prompt(Prompt)
  case choice(ChoiceList)
  /// What to reply to the caller.
  case reply

  package static func item(_ item: Item) -> CallQuestion { .prompt(.item(item)) }

  /// The item that is asked, or nil.
  package var item: Item? { if case .prompt(let prompt) = self { prompt.item } else { nil } }
}

extension CallQuestion: CaseIterable {
  package static let allCases: [CallQuestion] =
    [.main, .reply] + Prompt.allCases.map(CallQuestion.prompt) + ChoiceList.allCases.map(CallQuestion.choice)

  /// A name that stays the same in whatever language, for what is kept.
  package var name: String {
    switch self {
    case .main: "main"
    case .reply: "reply"
    case .prompt(let prompt): prompt.name
    case .choice(let list): "choice.\(list.rawValue)"
    }
  }

  /// The question of that name; nil where there is none.
  package init?(named name: String) {
    guard let question = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = question
  }
}
