import CallScript
import Diagnostics
import Terminal

extension Talk {
  /// Somebody's data were looked at though no call is on: they stay on the screen until Enter. False if the input is gone.
  func wipeWhenRead() throws(ScriptStop) -> Bool {
    defer { wipe() }
    var question = Question("")
    question.isBeside = true
    question.isTimed = true
    guard case .gone = try choose(question, among: Choices(of: DoneChoice.self, in: language)) else { return true }
    return isIdle
  }
}
