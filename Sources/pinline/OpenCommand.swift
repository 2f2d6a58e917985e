import ArgumentParser

/// `pinline open`, which is also `pinline` alone.
struct Open: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the console. Lines that are piped in are taken as a script.")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions

  func perform() throws {
    try ConsoleSession(
      station: OpenStation(station.folder), options: console, operatorName: station.operatorName
    ).run()
  }
}
