import ArgumentParser
import Console
import Guide
import Terminal

/// What is to be seen of the table of the guide's clauses.
struct TraceOptions: ParsableArguments {
  @Argument(help: "A section (IV), a clause (IV.2), or words in either language (default: all).")
  var words: [String] = []

  @Flag(help: "Print one JSON object a line, whole.")
  var json = false
}

/// `pinline guide trace [WORD]`.
struct GuideTrace: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Show each clause of the guide, the code that carries it out and the test that proves it.")

  @OptionGroup var options: TraceOptions

  func perform() throws {
    let found = try TraceTable().find(options.words.joined(separator: " "))
    guard !found.isEmpty else { throw UsageError.noClause }
    if options.json { return print(found.map(\.json).joined(separator: "\n")) }
    TracePrinter(on: Output(.detect()), language: .operators).show(found)
  }
}

/// What `pinline guide` does with no subcommand: it checks the file, or with `--trace` shows the table.
struct GuideDefault: StationCommand {
  static let configuration = CommandConfiguration(commandName: "default", shouldDisplay: false)

  @OptionGroup var station: StationOptions
  @OptionGroup var options: TraceOptions

  @Flag(help: "Show each clause of the guide, its code and its test.")
  var trace = false

  func perform() throws {
    if trace || options.json {
      var command = GuideTrace()
      command.options = options
      return try command.perform()
    }
    guard options.words.count < 2 else { throw UsageError.checkWhat }
    var command = GuideCheck()
    (command.station, command.file) = (station, options.words.first)
    try command.perform()
  }
}
