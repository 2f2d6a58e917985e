import CallScript
import Diagnostics
import Practice
import Terminal

/// The scenarios under their topics, with how one person did at each. No table: its names, which have to be typed, would be cut in a
/// narrow window.
enum ScenarioListView {
  static func lines(_ scenarios: [Scenario], _ rows: [ClassReport.Row], in language: Language) -> [StyledText] {
    let width = scenarios.map(\.name.count).max() ?? 0
    return Scenario.Topic.allCases.flatMap { topic -> [StyledText] in
      let own = scenarios.filter { $0.topic == topic }
      if own.isEmpty { return [] }
      return [StyledText(topic.in(language), .bold)]
        + own.map { scenario in
          let row = rows.first { $0.scenario == scenario.name }
          var line = StyledText(
            "  " + scenario.name + String(repeating: " ", count: width - scenario.name.count + 2), .label)
          line.append(MenuNotice.level(scenario.level).in(language) + "  ", .dim)
          line.append(scenario.title.in(language))
          if let row {
            line.append(
              "  " + MenuNotice.scores(best: row.best, last: row.last).in(language),
              row.isPassed ? .good : .dim)
          }
          return line
        }
    }
  }
}
