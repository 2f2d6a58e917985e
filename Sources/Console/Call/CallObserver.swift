package import CallScript
package import Desk
package import Ledger

/// Who listens to a call besides the operator. A live console has none.
package protocol CallObserver: AnyObject {
  func observe(_ event: CallEvent)
  /// Shows what came from the caller's side since the last prompt.
  func present(on talk: Talk) throws(ScriptStop)
}

/// What happens in a call, as it is heard and typed.
package enum CallEvent {
  /// A line was read out.
  case read(ScriptLine)
  /// A question is about to be put.
  case asks(Question)
  /// A line was typed, as it stands.
  case typed(String, at: Question)
  /// An answer is whole, with what was asked after its first line.
  case completed(String, at: Prompt)
  case chose(Chosen)
  /// The operator leaves the console.
  case left
}

/// Where calls come from, if not from anybody who calls: the console takes these and no other.
package protocol CallSource: AnyObject {
  /// Before the main prompt: whether a call comes in. The console ends where none does.
  func ring() throws(DeskError) -> Bool
  /// Whether a case is one of these calls'; no other is gone on with.
  func owns(_ reference: CaseReference) -> Bool
}

/// What can be typed at every prompt of a call beside its own commands, behind a slash and as a whole word.
package struct ExtraCommand {
  package let word: String
  /// What the list of commands says of it.
  package let help: String
  package let run: (Talk) -> Void

  package init(_ word: String, help: String, run: @escaping (Talk) -> Void) {
    self.word = word
    self.help = help
    self.run = run
  }

  func isTyped(as line: String) -> Bool { line.hasPrefix("/") && line.dropFirst().lowercased() == word }
}
