import Station
import ArgumentParser
import Diagnostics
import Operations
import Records

/// `pinline emergency delta FILE`.
struct EmergencyDeltaCommand: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "delta",
    abstract: "Write what was changed since the last time as CSV for the student information system.",
    discussion: """
      Columns: student, guardian, field (home, work, cell, preference, texts), value, changed_at (UTC), case. Of each guardian and field only \
      the newest value. The file must not exist, and lies outside of the station's folder; only you can read it.
      """)

  @OptionGroup var station: StationOptions

  @Argument(help: "The file to write.")
  var file: String

  @Option(help: "All changes of this day and later ones (YYYY-MM-DD, in the station's time zone), gone out or not.")
  var since: String?

  @Flag(help: "The last file once more, to the byte.")
  var again = false

  func validate() throws {
    if again, since != nil { throw ValidationError("--again and --since are two different files") }
  }

  func perform() throws {
    let day = try since.map { try CivilDate(argument: $0) }
    let open = try OpenStation(station.folder)
    let session = try open.session(for: station)
    let wanted: CardDeltaFile.Wanted = again ? .again : day.map { .since($0) } ?? .new
    let written = try CardDeltaFile(of: session, in: open.folder).write(wanted, to: file)
    let word = written.map { CardDeltaWord.written(file, number: $0.number, changes: $0.changes) } ?? .nothingNew
    print(word.in(.operators))
  }
}
