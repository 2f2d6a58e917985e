import Operations
import Console
import Verification
import Records
import Desk
import Practice
import Terminal
import Wording

/// An attempt once more, with what was right and what was not.
enum DebriefView {
  static func lines(_ debrief: Debrief, _ attempt: Attempt, _ scenario: Scenario, _ texts: Texts) -> [StyledText] {
    [
      StyledText(
        "\(scenario.title(in: texts.tag)) · \(attempt.head.person) · \(texts("debrief.seed", ["seed": String(attempt.head.seed)]))",
        .bold)
    ]
      + debrief.remarks.map { line($0.at, $0.remark, texts) }
      + [StyledText(texts("debrief.lesson", ["lesson": scenario.lesson(in: texts.tag)]), .bold)]
  }

  private static func line(_ at: Int64, _ remark: Debrief.Remark, _ texts: Texts) -> StyledText {
    let time = "+" + ScoreView.time(at) + "  "
    switch remark {
    case .step(let step, let isRight):
      let mark = isRight.map { $0 ? "✓ " : "✗ " } ?? ""
      let section = StepNumber(step.before.phase).section.rawValue
      return StyledText(
        time + mark + "\(section)  \(LogView.words(for: step.entry, texts))",
        isRight.map { $0 ? .good : .bad } ?? .dim)
    case .reply(let says, let reply, let worth):
      let style: Style = worth == .good ? .good : .bad
      return marked(time, texts("debrief.reply.\(worth.rawValue)", ["says": says, "reply": reply]), style)
    case .misheard(let question, let typed, let heard):
      return bad(time, texts("debrief.misheard", ["item": texts(question), "typed": typed, "heard": heard]))
    case .falsehood(let falsehood): return bad(time, texts("debrief.false.\(falsehood.rawValue)"))
    case .askedUnseen(let question): return bad(time, texts("debrief.unseen", ["item": texts(question)]))
    case .offAnswer(let item, let typed, let onRecord, let byCaller):
      return bad(
        time,
        texts(
          byCaller ? "debrief.off.caller" : "debrief.off.trainee",
          ["item": texts("item\(item.rawValue)"), "typed": typed, "record": onRecord]))
    case .ignoredCorrection(let item):
      return bad(time, texts("debrief.ignored", ["item": texts("item\(item.rawValue)")]))
    case .standing(let standing): return bad(time, texts("debrief.standing.\(standing.rawValue)"))
    case .hint(let question):
      return StyledText(time + texts("debrief.hint", ["hint": texts(Hints.key(for: question))]), .warning)
    case .calledAgain: return StyledText(time + texts("scene.ringsAgain"), .dim)
    }
  }

  private static func bad(_ time: String, _ text: String) -> StyledText { marked(time, "✗ " + text, .bad) }

  /// What was typed and what is on record stand in no transcript.
  private static func marked(_ time: String, _ text: String, _ style: Style) -> StyledText {
    var line = StyledText(time)
    line.append(private: text, style)
    return line
  }
}
