import CallScript
import Verification

extension NextStep {
  /// The next step of a refusal, among those of two others.
  static func replies(after refusal: Refusal) -> [Scenario.Reply] {
    let all = Refusal.all
    let place = all.firstIndex(of: refusal) ?? 0
    return (0..<3).map { step in
      let text = NextStep.after(all[(place + step * 3) % all.count])
      return Scenario.Reply(
        text: LocalText(text.english, spanish: text.spanish), worth: step == 0 ? .good : .poor, tells: nil)
    }
  }
}

extension ScriptLine {
  /// The refusal that is read out, or nil.
  var refusal: Refusal? { if case .refused(let refusal, _) = self { refusal } else { nil } }
}
