import CallScript
import Diagnostics
import Operations
import Console
import Verification
import Records
import Practice
import Terminal

/// An attempt once more, with what was right and what was not.
enum DebriefView {
  static func lines(_ debrief: Debrief, _ attempt: Attempt, _ scenario: Scenario, in language: Language) -> [StyledText]
  {
    [
      StyledText(
        "\(scenario.title.in(language)) · \(attempt.head.person) · \(DebriefWord.seed(attempt.head.seed).in(language))",
        .bold)
    ]
      + debrief.remarks.compactMap { line($0.at, $0.remark, language) }
      + [StyledText(DebriefWord.lesson(scenario).in(language), .bold)]
  }

  private static func line(_ at: Int64, _ remark: Debrief.Remark, _ language: Language) -> StyledText? {
    let time = "+" + ScoreView.time(at) + "  "
    switch remark {
    case .step(let step, let isRight):
      let mark = isRight.map { $0 ? "✓ " : "✗ " } ?? ""
      let section = StepNumber(step.before.phase).section.rawValue
      return StyledText(
        time + mark + "\(section)  \(LogView.words(for: step.entry, in: language))",
        isRight.map { $0 ? .good : .bad } ?? .dim)
    case .reply(let says, let reply, let worth):
      let style: Style = worth == .good ? .good : .bad
      return marked(time, DebriefWord.reply(worth, reply, to: says).in(language), style)
    case .misheard(let prompt, let typed, let heard):
      return bad(time, DebriefWord.misheard(prompt, typed: typed, heard: heard).in(language))
    case .falsehood(let falsehood): return bad(time, falsehood.in(language))
    case .askedUnseen(let item): return bad(time, DebriefWord.askedUnseen(item).in(language))
    case .offAnswer(let item, let typed, let onRecord, let byCaller):
      let word: DebriefWord =
        byCaller
        ? .offByCaller(item, typed: typed, record: onRecord) : .offByTrainee(item, typed: typed, record: onRecord)
      return bad(time, word.in(language))
    case .ignoredCorrection(let item): return bad(time, DebriefWord.ignoredCorrection(item).in(language))
    case .standing(let standing): return DebriefWord(standing).map { bad(time, $0.in(language)) }
    case .hint(let question):
      return StyledText(time + DebriefWord.hint(Hint(at: question)).in(language), .warning)
    case .calledAgain: return StyledText(time + Scene.ringsAgain.in(language), .dim)
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

extension DebriefWord {
  /// What stood against the one named; nil for nothing.
  fileprivate init?(_ standing: Standing) {
    switch standing {
    // Whoever is invented is left out of nothing.
    case .clear, .leftOut: return nil
    case .notListed: self = .notListed
    case .notVerified: self = .notVerified
    case .restricted: self = .restricted
    }
  }
}
