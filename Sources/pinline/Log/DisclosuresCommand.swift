import Console
import Operations
import Records
import SQLiteStore
import ArgumentParser
import Terminal

extension Log {
  /// `pinline log disclosures`.
  struct Disclosures: StationCommand {
    static let configuration = CommandConfiguration(
      commandName: "disclosures",
      abstract: "List the disclosures about a student, as a parent or a school may ask for.")

    @OptionGroup var station: StationOptions

    @Argument(help: "The student's number.")
    var student: String

    func perform() throws {
      let log = try OpenLog(station.folder)
      let list = try DisclosureList(log.store, directory: log.archive().directory()).about(StudentID(student))
      try LogPrinter(on: Output(.detect()), language: ConsoleLanguage.detect(), zone: log.zone()).show(list)
    }
  }
}
