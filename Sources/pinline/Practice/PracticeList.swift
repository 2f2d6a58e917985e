import PracticeConsole
import ArgumentParser
import Practice

/// `pinline practice list`.
struct PracticeList: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the scenarios that come with Pinline, by topic and level.")

  @OptionGroup var console: ConsoleOptions

  @Argument(help: "Only this topic.")
  var topic: String?

  func perform() throws {
    let topic = try topic.map { name in
      guard let topic = Scenario.Topic(rawValue: name) else {
        let all = Scenario.Topic.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError.noTopic(known: all)
      }
      return topic
    }
    try PracticePrinter(console).show(ScenarioLibrary.all().filter { topic == nil || $0.topic == topic })
  }
}
