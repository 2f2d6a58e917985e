import Practice
import Terminal
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
