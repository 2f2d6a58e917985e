import Console
import Station
import PracticeConsole
import ArgumentParser
import Practice
import Terminal

/// Who sits where, and how a caller comes across.
struct PracticeSitting: ParsableArguments {
  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions
  @OptionGroup var caller: CallerOptions
  @OptionGroup var classroom: ClassOptions

  /// One sitting of a person: what `body` does at the menu, between the entries that the console was opened and closed.
  func sit(_ body: (PracticeMenu) throws -> ConsoleEnd) throws {
    let manner = try caller.manner()
    let session = try PracticeSession(station)
    let sitting = try Sitting(console, history: session.station.folder.history)
    let list = try classroom.list(at: session.station.folder)
    let course = try classroom.course(of: list, at: session.station.folder)
    guard var staff = try sitting.staff(named: station.operatorName) else { return }
    if let list { staff = try sitting.staff(named: list.name(of: staff.name)) ?? staff }
    let signedIn = try session.station.session(of: staff)
    try signedIn.start()
    // A script's PIN is typed by the script: there is no screen to show one on.
    let display: any SecretDisplay = sitting.script == nil ? sitting.display : UnattendedDisplay(sitting.reader)
    let seat = PracticeRoom.Seat(
      reader: sitting.reader, output: sitting.output, display: display, isPlain: sitting.traits.kind != .full,
      language: sitting.language, script: sitting.script, manner: manner)
    let menu = PracticeMenu(
      try session.room(staff: staff, list: list, course: course), at: seat, person: staff.name,
      library: try ScenarioLibrary.all())
    let end = try body(menu)
    try signedIn.end()
    try sitting.check(end, hungUp: .hungUpPractice)
  }
}
