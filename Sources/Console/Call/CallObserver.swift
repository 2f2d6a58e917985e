package import Desk
package import Ledger

/// Who listens to a call besides the operator: the practice room, which plays the caller. A live console has none.
package protocol CallObserver: AnyObject {
  /// What can be typed at any prompt of the call beside its own commands, without the slash.
  var words: [String] { get }
  /// Carries out one of the words. False if the line is none.
  func carryOut(_ line: String, on talk: Talk) -> Bool
  /// Whether a case is one of this call's; no other is gone on with in it.
  func owns(_ reference: CaseReference) -> Bool
  /// Before the main prompt: whether a call comes in.
  func ring() throws(DeskError) -> Bool
  /// The operator leaves the console.
  func leave()
  /// Something was read out.
  func hear(_ key: String)
  /// Shows what came from the caller's side since the last prompt.
  func present(on talk: Talk) throws(ScriptStop)
  /// A question is about to be put.
  func willAsk(_ question: Question)
  /// A line was typed; what it stands for comes back.
  func took(_ line: String, at question: Question, isScripted: Bool) -> String
  /// An answer is whole, with what was asked after its first line.
  func completed(_ text: String, at question: String)
  /// A choice was made.
  func chose(_ id: String, at key: String)
}
