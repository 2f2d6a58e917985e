import Ledger
import Verification
import Wording

/// What can be typed at the main prompt.
enum MainCommand: Hashable {
  case call(CallRequest)
  case resume(CaseReference?, takeOver: Bool)
  case cases
  case card
  case policy
  case log(CaseReference?)
  case help
  case quit

  /// Every command's word, in the order of the help.
  static let words = ["call", "resume", "cases", "card", "policy", "log", "help", "quit"]

  /// What a line means; nil for an empty one. A word may be shortened as long as it stays one.
  init?(_ line: some StringProtocol) throws(UnknownCommand) {
    let parts = line.split(separator: " ").map { $0.lowercased() }
    guard let typed = parts.first else { return nil }
    let matching = Self.words.filter { $0.hasPrefix(typed) }
    // `c` is the call, forty times a day.
    let short = typed == "c" ? "call" : matching.count == 1 ? matching.first : nil
    guard let word = Self.words.first(where: { $0 == typed }) ?? short else { throw UnknownCommand() }
    let rest = Array(parts.dropFirst())
    switch word {
    case "call": self = .call(try CallRequest(rest))
    case "resume":
      let reference = rest.first.flatMap(CaseReference.init)
      let takeOver = rest.contains { "take-over".hasPrefix($0) && $0.count > 1 }
      guard rest.isEmpty || reference != nil || takeOver else { throw UnknownCommand() }
      self = .resume(reference, takeOver: takeOver)
    case "cases": self = .cases
    case "card": self = .card
    case "policy": self = .policy
    case "log":
      let named = rest.first == "show" ? rest.dropFirst().first : rest.first
      let reference = named.flatMap(CaseReference.init)
      guard named == nil || reference != nil else { throw UnknownCommand() }
      self = .log(reference)
    case "quit": self = .quit
    default: self = .help
    }
  }
}

/// What is said of a call when it is taken. What is missing is asked.
struct CallRequest: Hashable {
  var channel: Channel?
  var language: String?
  var reason: RemoteReason?
  var interpreter: Interpreter = .none

  /// Words in any order after the channel, each as short as it stays one: `call v es w`.
  init(_ words: [String]) throws(UnknownCommand) {
    for word in words {
      if channel == nil, let match: Channel = Self.match(word) {
        channel = match
      } else if Languages.tags.contains(word) {
        language = word
      } else if reason == nil, let match: RemoteReason = Self.match(word) {
        reason = match
      } else if interpreter == .none, let match: Interpreter = Self.match(word) {
        interpreter = match
      } else {
        throw UnknownCommand()
      }
    }
  }

  /// The one value that begins so, or nil.
  static func match<Value: CaseIterable & RawRepresentable<String>>(_ typed: some StringProtocol) -> Value? {
    let lowered = typed.lowercased()
    guard !lowered.isEmpty else { return nil }
    let all = Value.allCases.filter { $0.rawValue.lowercased().hasPrefix(lowered) }
    return all.first { $0.rawValue.lowercased() == lowered } ?? (all.count == 1 ? all.first : nil)
  }
}
