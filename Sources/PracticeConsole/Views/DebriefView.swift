import CallScript
import Diagnostics
import Operations
import Console
import Verification
import Records
import Practice
import Terminal

/// An attempt once more, with what was right and what was not.
struct DebriefView {
  let language: Language
  let columns: Int
  /// Nil where faces are described.
  let pictures: DrawnPicture?
  let passMark: Int

  /// Ends with the score and what trainers noted, which so stay on the screen.
  func lines(
    _ debrief: Debrief, _ attempt: Attempt, _ scenario: Scenario, notes: [TrainerNote] = []
  ) -> [StyledText] {
    let title = [
      scenario.title.in(language), attempt.head.person, DebriefWord.seed(attempt.head.seed).in(language),
    ]
    var lines = [StyledText(title.joined(separator: " · "), .bold)]
    for next in debrief.remarks { lines += self.lines(next.at, next.remark) }
    lines.append(StyledText(DebriefWord.lesson(scenario).in(language), .bold))
    if let words = attempt.reflection { lines.append(StyledText(DebriefWord.reflected(words).in(language))) }
    if let result = attempt.result {
      lines += ScoreView.headline(result, scenario, passMark: passMark, in: language)
    }
    return lines + notes.filter { $0.attempt == attempt.head.id }.map { StyledText(ClassWord.marked($0).in(language)) }
  }

  private func lines(_ at: Int64, _ remark: Debrief.Remark) -> [StyledText] {
    if case .card(let card) = remark {
      return IDCardView(language: language, columns: columns, pictures: pictures).lines(card)
    }
    return line("+" + ScoreView.time(at) + "  ", remark).map { [$0] } ?? []
  }

  private func line(_ time: String, _ remark: Debrief.Remark) -> StyledText? {
    switch remark {
    case .step(let step, let isRight):
      let mark = isRight.map { $0 ? "✓ " : "✗ " } ?? ""
      let section = StepNumber(step.before.phase).section.rawValue
      return StyledText(
        time + mark + "\(section)  \(words(for: step))", isRight.map { $0 ? .good : .bad } ?? .dim)
    case .card: return nil
    case .right(let right): return marked(time, DebriefWord.right(right).in(language), .good)
    case .lost(let name): return bad(time, DebriefWord.lost(child: name.full).in(language))
    case .reply(let says, let reply):
      let style: Style = reply.worth == .good ? .good : .bad
      return marked(time, DebriefWord.reply(reply.worth, reply.text, to: says).in(language), style)
    case .misheard(let prompt, let typed, let heard):
      return bad(time, DebriefWord.misheard(prompt, typed: typed, heard: heard).in(language))
    case .falsehood(let falsehood): return bad(time, falsehood.in(language))
    case .toldApart(let features): return marked(time, DebriefWord.toldApart(features).in(language), .good)
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

  /// As the log has it; here, and only here, with the item that was answered.
  private func words(for step: ReplayedStep) -> String {
    if case .answered(let item, _) = step.fact { return DebriefWord.answered(item).in(language) }
    return LogView.words(for: step.entry, in: language)
  }

  private func bad(_ time: String, _ text: String) -> StyledText { marked(time, "✗ " + text, .bad) }

  /// What was typed and what is on record stand in no transcript.
  private func marked(_ time: String, _ text: String, _ style: Style) -> StyledText {
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
