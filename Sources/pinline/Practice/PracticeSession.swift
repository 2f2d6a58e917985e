import ArgumentParser
import Console
import Desk
import Foundation
import Glibc
import Practice
import SQLiteStore
import Terminal
import Verification

/// How a caller comes across.
struct CallerOptions: ParsableArguments {
  @Flag(help: "Show the caller's lines at once instead of at the pace of speech.")
  var fast = false

  @Flag(help: "Speak the caller's lines aloud, where espeak-ng is installed.")
  var voice = false

  @Flag(help: "In class: a partner reads the caller's part from a sheet (practice sheet); no line of it is shown.")
  var live = false

  /// A person speaks some 150 words a minute; what is read goes a little faster.
  private static let pace = 280

  func manner() throws -> PracticeCall.Manner {
    let speaker = voice ? CallerVoice() : nil
    if voice, speaker == nil {
      throw Failure("espeak-ng is not installed\nhint: apt install espeak-ng, or leave out --voice", code: 69)
    }
    return PracticeCall.Manner(
      millisecondsPerWord: fast ? 0 : Self.pace, isSpokenByPartner: live, voice: speaker)
  }
}

/// The practice station, open.
struct PracticeSession {
  let station: OpenStation

  /// Opens the practice station that was named, or the default one, which is made the first time.
  /// - Throws: `StoreError` for a live station, before anything in it is touched.
  init(_ options: StationOptions) throws {
    // Where a live station is, in the environment or handed over by the system, is not even looked at.
    let home = StationFolder.home(
      options.home, named: "practice",
      environment: ProcessInfo.processInfo.environment.filter { $0.key != "PINLINE_HOME" })
    let folder = StationFolder(path: home, keys: options.keys)
    if !folder.exists { try Self.make(folder, keys: options.keys) }
    station = try OpenStation(folder, expecting: .practice, environment: [:])
  }

  /// Makes the station aside and puts it in place whole, so that neither a full disk nor a second console leaves half of one. Where
  /// anything is already, nothing is made.
  private static func make(_ folder: StationFolder, keys: String?) throws {
    let held = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    guard held.isEmpty, keys == nil else {
      throw Failure(
        "\(folder.path) holds no practice station\nhint: name an empty folder with --home, without --keys", code: 2)
    }
    let aside = "\(folder.path).part-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try StationMaker.makePractice(in: StationFolder(path: aside))
      // Takes the place of an empty folder, and of nothing else.
      guard unsafe rename(aside, folder.path) == 0 || folder.exists else {
        throw StationFolderError.cannotWrite(folder.path)
      }
    } catch {
      try? FileManager.default.removeItem(atPath: aside)
      throw error
    }
    try? FileManager.default.removeItem(atPath: aside)
  }

  /// The room of the station for one person.
  func room(staff: Operator) throws -> PracticeRoom {
    try PracticeRoom(
      PracticeRoom.Equipment(
        station: station.identity, desk: { try station.desk(staff: staff, seeing: $0) }, store: station.store,
        safe: station.safe, attempts: AttemptStore(station.folder), clock: station.clock,
        passMark: station.policy.practicePassMark, readyAfter: station.policy.practiceReadyScenarios))
  }

  /// One sitting of a person: what `body` does at the menu, between the entries that the console was opened and closed.
  func sit(
    _ console: ConsoleOptions, _ caller: CallerOptions, operatorName: String?,
    _ body: (PracticeMenu) throws -> ConsoleEnd
  ) throws {
    let manner = try caller.manner()
    let sitting = try Sitting(console, history: station.folder.history)
    guard let staff = try sitting.staff(named: operatorName) else { return }
    let desk = try station.desk(staff: staff)
    try desk.logStart()
    // A script's PIN is typed by the script: there is no screen to show one on.
    let display: any SecretDisplay = sitting.script == nil ? sitting.display : UnattendedDisplay(sitting.reader)
    let seat = PracticeRoom.Seat(
      reader: sitting.reader, output: sitting.output, display: display, isPlain: sitting.traits.kind != .full,
      language: sitting.language, script: sitting.script, manner: manner)
    let menu = PracticeMenu(try room(staff: staff), at: seat, person: staff.name, library: try ScenarioLibrary.all())
    let end = try body(menu)
    try desk.logEnd()
    try sitting.check(end, hint: "the call waits\nhint: pinline practice goes on with it")
  }
}

/// A scenario as the command line names it.
struct NamedScenario {
  let scenario: Scenario
  let text: String

  /// One that comes with Pinline, or a file: a name with a slash or ending in `.yaml`. A file's scenario keeps the ending in its name, so
  /// that it is never taken for one of Pinline's; that people can be found for it is looked at before anybody takes it.
  init(_ name: String) throws {
    let isFile = name.contains("/") || name.hasSuffix(".yaml")
    if isFile, !FileManager.default.fileExists(atPath: name) {
      throw Failure("\(name) is missing\nhint: pinline practice schema says what to write into it", code: 66)
    }
    guard let text = isFile ? try StationFolder.text(of: name, limit: Self.sizeLimit) : ScenarioLibrary.text(of: name)
    else {
      throw Failure(
        "there is no such scenario\nhint: pinline practice list names them; a file's name ends in .yaml", code: 64)
    }
    self.text = text
    let own = isFile ? "\(ScenarioFile.name(of: name)).yaml" : name
    scenario = try ScenarioFile.scenario(in: text, file: isFile ? name : "\(name).yaml", named: own)
    if isFile { _ = try Cast(scenario, seed: 1, today: SystemClock().today) }
  }

  private static let sizeLimit = 65_536
}
