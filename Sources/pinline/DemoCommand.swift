import Station
import ArgumentParser

/// `pinline demo`.
struct Demo: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open a practice station that holds a fictitious district; it is made the first time.")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions

  func perform() throws {
    let folder = station.folder(named: "demo")
    if !folder.exists { try StationMaker.makeSample(in: folder) }
    try ConsoleSession(
      station: OpenStation(folder, expecting: .practice), options: console, operatorName: station.operatorName
    ).run()
  }
}
