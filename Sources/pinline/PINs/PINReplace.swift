import ArgumentParser
import Diagnostics
import Operations
import Records
import SQLiteStore
import Station

/// `pinline pin replace STUDENT GUARDIAN --reason TEXT`.
struct PINReplace: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "replace",
    abstract:
      "Put a new PIN in the place of one that somebody else may know. The old one does not come back with the roster.")

  @OptionGroup var station: StationOptions

  @Argument(help: "The student's number.")
  var student: String

  @Argument(help: "The guardian's number.")
  var guardian: String

  @Option(help: "Why, in one line. No child's name.")
  var reason: String

  func perform() throws {
    let open = try OpenStation(station.folder)
    let session = try open.session(for: station)
    let generation = try PINCreation(
      session, try open.archive.directory(), try open.archive.pins(), safe: open.safe
    ).replace(for: GuardianID(guardian), of: StudentID(student), reason: reason)
    print(PINWord.replaced(generation: generation).in(operatorLanguage))
  }
}
