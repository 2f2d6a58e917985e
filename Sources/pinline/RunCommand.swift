import ArgumentParser

/// `pinline run FILE`.
struct Run: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Take the console's lines from a file; stop at the first error. Lines that begin with # are comments.")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions

  @Argument(help: "The script.")
  var file: String

  func perform() throws {
    try ConsoleSession(
      station: OpenStation(station.folder), options: console, operatorName: station.operatorName
    ).run(file: file)
  }
}
