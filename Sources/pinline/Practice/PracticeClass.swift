import ArgumentParser
import Practice
import PracticeConsole
import Station

/// `pinline practice class`.
struct PracticeClass: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "class",
    abstract: "Show who is in the class and what of a trainer's course each has passed; both files are checked.",
    discussion: "practice schema class and practice schema course say how to write them.")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions
  @OptionGroup var classroom: ClassOptions

  @Argument(help: "Folders of other practice stations, to be put together with this one.")
  var folders: [String] = []

  func perform() throws {
    let session = try PracticeSession(station)
    let folder = session.station.folder
    guard let list = try classroom.list(at: folder) else { throw UsageError.noClassList }
    let course = try classroom.course(of: list, at: folder)
    let report = try MergedStations(session, and: folders).report(for: list, at: session.station)
    try PracticePrinter(console).show(list, course, report)
  }
}
