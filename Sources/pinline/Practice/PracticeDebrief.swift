import PracticeConsole
import Station
import ArgumentParser
import Practice

/// `pinline practice debrief`.
struct PracticeDebrief: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Go through an attempt again, with what was right and what was not, and why.")

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions

  @Argument(help: "The attempt, as report --csv names it (default: the last one, of --operator if given).")
  var attempt: String?

  func perform() throws {
    let session = try PracticeSession(station)
    let all = try AttemptStore(session.station.folder).all().filter { $0.result != nil }
    let found =
      attempt.map { id in all.last { $0.head.id == id } }
      ?? all.last { station.operatorName == nil || $0.head.person == station.operatorName }
    guard let found else { throw UsageError.noAttempt }
    let staff = Operator(ofAccount: found.head.person)
    let room = try session.room(staff: staff)
    try PracticePrinter(console).show(room.debrief(found), found, passMark: room.passMark)
  }
}
