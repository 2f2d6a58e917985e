import CallScript
import Diagnostics
import Terminal

/// What is looked at though no call is on, and stays on no screen.
extension Talk {
  /// Somebody's data were looked at though no call is on: they stay on the screen until Enter. False if the input is gone.
  func wipeWhenRead() throws(ScriptStop) -> Bool {
    guard case .gone = try chooseOfSight(Choices(of: DoneChoice.self, in: language)) else {
      wipe()
      return true
    }
    return wipeAsGone()
  }

  /// Asks what is to be done with what is looked at; if nobody answers, it is over.
  func chooseOfSight<Value>(_ choices: Choices<Value>) throws(ScriptStop) -> Reply<Value> {
    var question = Question("")
    question.isBeside = true
    question.isTimed = true
    do { return try choose(question, among: choices) } catch {
      wipe()
      throw error
    }
  }

  /// Nobody answers: it goes from the screen. True where nobody is there just now, false if the input is gone.
  func wipeAsGone() -> Bool {
    defer { wipe() }
    return isIdle
  }
}
