import Ledger
import Practice
import Terminal
import Verification
import Wording

/// The scenarios under their topics, with how one person did at each. No table: its names, which have to be typed, would be cut in a
/// narrow window.
enum ScenarioListView {
  static func lines(_ scenarios: [Scenario], _ rows: [ClassReport.Row], _ texts: Texts) -> [StyledText] {
    let width = scenarios.map(\.name.count).max() ?? 0
    return Scenario.Topic.allCases.flatMap { topic -> [StyledText] in
      let own = scenarios.filter { $0.topic == topic }
      if own.isEmpty { return [] }
      return [StyledText(texts("topic.\(topic.rawValue)"), .bold)]
        + own.map { scenario in
          let row = rows.first { $0.scenario == scenario.name }
          var line = StyledText(
            "  " + scenario.name + String(repeating: " ", count: width - scenario.name.count + 2), .label)
          line.append(texts("practice.list.level", ["level": String(scenario.level)]) + "  ", .dim)
          line.append(scenario.title(in: texts.tag))
          if let row {
            line.append(
              "  " + texts("practice.list.score", ["best": String(row.best), "last": String(row.last)]),
              row.isPassed ? .good : .dim)
          }
          return line
        }
    }
  }
}

/// What came of an attempt.
enum ScoreView {
  static func lines(_ attempt: Attempt, _ scenario: Scenario, passMark: Int, _ texts: Texts) -> [StyledText] {
    guard let result = attempt.result else { return [] }
    let values = ["score": String(result.score), "mark": String(passMark)] as KeyValuePairs
    let head =
      result.isWrongDisclosure
      ? StyledText(texts("score.wrong"), .bad)
      : result.isPassed
        ? StyledText(texts("score.passed", values), .good) : StyledText(texts("score.failed", values), .bad)
    let missed = result.missed.map { clause in
      line("✗ " + (clause.section ?? scenario.expectation.section).rawValue, texts("clause.\(clause.rawValue)"))
    }
    let pace = texts(
      "score.pace",
      [
        "keys": String(result.keys), "targetKeys": String(scenario.target.keys),
        "time": time(result.milliseconds), "targetTime": "\(scenario.target.minutes):00", "hints": String(result.hints),
      ])
    return [head] + missed + [StyledText("  " + pace, .dim)]
  }

  static func line(_ section: String, _ text: String) -> StyledText {
    var line = StyledText("  " + section + String(repeating: " ", count: max(1, 8 - section.count)), .label)
    line.append(text)
    return line
  }

  static func time(_ milliseconds: Int64) -> String {
    let seconds = max(0, milliseconds) / 1000
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}

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

/// How a class does. Names stand last, where a narrow window breaks them rather than cuts.
enum ReportView {
  static func lines(_ report: ClassReport, _ texts: Texts, isPlain: Bool) -> [StyledText] {
    if report.attempts.isEmpty { return [StyledText(texts("report.empty"), .dim)] }
    var people = Table(headers: texts.list("report.people.head"))
    for person in report.people {
      people.add([
        "\(person.passed)/\(person.tried)", texts(person.isReady ? "report.ready" : "report.notYet"),
        String(person.wrongDisclosures), progress(person.scores, isPlain), person.name,
      ])
    }
    var rows = Table(headers: texts.list("report.rows.head"))
    for row in report.rows {
      rows.add([
        String(row.scores.count), number(row.best), "\(number(row.last))\(row.isPassed ? " ✓" : "")",
        isPlain ? "" : bar(row.last), "\(row.person): \(row.scenario)",
      ])
    }
    var hard = Table(headers: texts.list("report.hard.head"))
    for clause in report.hardest.prefix(5) {
      hard.add([
        "\(clause.missed)/\(clause.of)", isPlain ? "" : bar(clause.missed * 100 / max(1, clause.of)),
        clause.clause.section?.rawValue ?? "", texts("clause.\(clause.clause.rawValue)"),
      ])
    }
    return people.lines + [StyledText("")] + rows.lines + (report.hardest.isEmpty ? [] : [StyledText("")] + hard.lines)
  }

  /// The last eight scores as steps of a bar, or as numbers for who hears the screen.
  private static func progress(_ scores: [Int], _ isPlain: Bool) -> String {
    let last = scores.suffix(8)
    if isPlain { return last.map { String($0) }.joined(separator: " ") }
    let steps = Array("▁▂▃▄▅▆▇█")
    return String(last.map { steps[min(steps.count - 1, max(0, $0) * steps.count / 101)] })
  }

  private static func bar(_ percent: Int) -> String {
    let filled = min(10, max(0, (percent + 5) / 10))
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 10 - filled)
  }

  private static func number(_ value: Int) -> String {
    String(repeating: " ", count: max(0, 3 - String(value).count)) + String(value)
  }
}

/// The caller's part, for a partner to read out.
enum SheetView {
  static func lines(
    _ sheet: CallerSheet, _ scenario: Scenario, seed: UInt64, _ languages: Languages, _ texts: Texts, columns: Int,
    isPlain: Bool
  ) -> [StyledText] {
    let spoken = languages[scenario.call.language]
    let head = [
      StyledText(texts("sheet.head", ["title": scenario.title(in: texts.tag), "seed": String(seed)]), .bold),
      StyledText(texts("sheet.you", ["name": sheet.caller])),
    ]
    return head
      + sheet.lines.flatMap { line -> [StyledText] in
        switch line {
        case .when(let key):
          [StyledText(""), StyledText("» " + spoken(key, ["reference": "…", "number": "…", "passcode": "…"]), .dim)]
        case .say(let text): [StyledText("« " + text, .heard)]
        case .act(let key): [StyledText("  (\(texts(key)))")]
        case .show(let card): IDCardView.lines(card, texts, columns: columns, isPlain: isPlain)
        }
      }
  }
}
