import CallScript
package import Practice
package import Terminal

/// Lines that a built-in player types.
package final class PlayerReader: LineReader {
  /// How many lines were typed.
  package private(set) var lineNumber = 0
  /// Their characters and an Enter each.
  package private(set) var keyCount = 0
  /// The call that the player takes.
  package weak var call: PracticeCall?
  private var player: any CallPlayer
  /// So many lines no call takes. A player that goes round in a circle hangs up.
  package static let patience = 2000

  /// Whether a call is on.
  package var isInCall: Bool { call != nil }

  /// A reader of what a player types.
  package init(_ player: any CallPlayer) { self.player = player }

  /// What the player makes of the prompt. `*` is typed as what the caller said.
  package func readLine(_ request: LineRequest) -> LineResult {
    guard let prompt = call?.prompt, lineNumber < Self.patience else { return .endOfInput }
    lineNumber += 1
    let line = player.line(for: prompt)
    let text = line == "*" ? prompt.caller.answer(at: prompt.question) ?? "*" : line
    keyCount += text.count + 1
    return .line(text.isEmpty ? request.initial : text)
  }

  /// The player's line for the PIN: `*` for what the caller reads back.
  func lineForPIN() -> String {
    guard let prompt = call?.prompt else { return "" }
    let asked = PlayerPrompt(
      question: .prompt(.readBackPIN), stage: prompt.stage, waiting: nil, pressure: nil, caller: prompt.caller)
    return player.line(for: asked)
  }

  /// A player has no history.
  package func remember(_ command: String) {}
}
