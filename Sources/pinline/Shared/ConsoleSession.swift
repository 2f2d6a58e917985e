import Console
import Station
import Ledger
import Terminal

/// One sitting at the console, from the operator's name to the last entry in the log.
struct ConsoleSession {
  let station: OpenStation
  let options: ConsoleOptions
  let operatorName: String?

  /// Takes lines from the terminal, or from standard input as a script if that is none.
  func run() throws {
    try station.checkForCalls()
    try run(Sitting(options, history: station.folder.history))
  }

  /// Takes lines from a file.
  func run(file: String) throws {
    try station.checkForCalls()
    try run(Sitting(options, file: file))
  }

  private func run(_ sitting: Sitting) throws {
    guard let staff = try sitting.staff(named: operatorName) else { return }
    let session = try station.session(of: staff)
    let desk = try station.desk(session)
    try session.start()
    let end = Console(
      Console.Equipment(
        desk: desk, reader: sitting.reader, output: sitting.output, display: sitting.display,
        isPlain: sitting.traits.kind != .full, language: sitting.language, script: sitting.script,
        monotonic: { [clock = station.clock] in clock.now().monotonic }, guide: station.guide,
        paper: station.paper)
    ).run()
    try session.end()
    try sitting.check(end, hungUp: .hungUp)
  }
}
