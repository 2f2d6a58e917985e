import Diagnostics
import ArgumentParser
import Console
import Practice
import PracticeConsole
import Station
import Terminal

/// `pinline practice debrief`.
struct PracticeDebrief: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Go through an attempt again, with what was right and what was not, and why.",
    discussion: """
      At a terminal, whoever took it is asked first what they would do differently, unless they said so already. Of another station's \
      attempt the steps are in that station's log: name its whole folder.
      """)

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions
  @OptionGroup var classroom: ClassOptions

  @Argument(help: "The attempt, as report --by attempt names it (default: the last one, of --operator if given).")
  var attempt: String?

  @Argument(help: "Folders of other practice stations, whose attempts are looked through, too.")
  var folders: [String] = []

  func perform() throws {
    let session = try PracticeSession(station)
    let list = try classroom.list(at: session.station.folder)
    let stations = try MergedStations(session, and: folders)
    let wanted = station.operatorName.map { list?.person(called: $0)?.name ?? $0 }
    func name(_ attempt: Attempt) -> String { list?.named([attempt]).first?.head.person ?? attempt.head.person }
    let found =
      attempt.map { id in stations.attempt(id).flatMap { $0.result == nil ? nil : $0 } }
      ?? stations.attempts.last { $0.result != nil && (wanted == nil || name($0) == wanted) }
    guard let found else { throw UsageError.noAttempt }
    let room = try session.room(staff: Operator(ofAccount: found.head.person))
    let isTheirs = wanted == nil || wanted == name(found)
    let isHere = found.head.station == session.station.identity.name && !found.head.isUnattended
    guard isHere, isTheirs, found.reflection == nil, TerminalTraits.detect(plain: console.plain).kind != .pipe else {
      return try show(found, in: stations, by: PracticePrinter(console), passMark: room.passMark)
    }
    let sitting = try Sitting(console, history: session.station.folder.history)
    let told = try room.reflect(
      on: found, reader: sitting.reader, output: sitting.output, isPlain: sitting.traits.kind == .plain,
      in: sitting.language)
    try show(
      told, in: stations, by: PracticePrinter(on: sitting.output, language: sitting.language), passMark: room.passMark)
  }

  private func show(
    _ attempt: Attempt, in stations: MergedStations, by printer: PracticePrinter, passMark: Int
  ) throws {
    let store = stations.store(of: attempt)
    if store == nil { Printing.onError(PracticeWord.noLog(attempt.head.station).in(operatorLanguage)) }
    try printer.show(Debrief(attempt, in: store), attempt, notes: stations.notes, passMark: passMark)
  }
}
