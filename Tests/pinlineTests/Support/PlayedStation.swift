import Foundation
import TestSupport
import Testing

/// A station at which one clean call was taken on the real console, for what is done with its log afterwards.
final class PlayedStation: Sendable {
  let home: ScratchFolder
  /// The parent who called, and the PIN that was shown.
  let caller: PlayedCaller, pin: String

  private init() throws {
    home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    caller = try console.card()
    pin = try console.playCleanCall(caller)
    console.terminal.enter("quit")
    #expect(try console.terminal.end() == 0)
  }

  private init(_ home: ScratchFolder, like other: PlayedStation) throws {
    (self.home, caller, pin) = (home, other.caller, other.pin)
    try FileManager.default.copyItem(atPath: other.file("station"), toPath: file("station"))
  }

  private static let played = Result { try PlayedStation() }

  /// A copy of one that was played for all.
  static func copy() throws -> PlayedStation { try PlayedStation(ScratchFolder(), like: played.get()) }

  func file(_ name: String) -> String { home.path + "/" + name }

  /// Runs the program; what it says must hold neither the PIN nor what the caller said.
  func run(_ words: String..., input: String = "") throws -> (code: Int32, output: String, errors: String) {
    let run = try Program.run(words, home: home.path, input: input)
    for secret in [pin, caller.answers[4], caller.answers[7]] {
      #expect(!(run.output + run.errors).contains(secret), "\(words)")
    }
    return run
  }

  /// Runs the program and keeps what it prints in a file.
  func write(_ name: String, _ words: String...) throws {
    let run = try Program.run(words, home: home.path)
    #expect(run.code == 0, "\(words): \(run.errors)")
    try home.write(run.output.utf8, to: name)
  }

  /// Writes into the database, as anybody may who can reach its file.
  func sql(_ statement: String) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    shell.arguments = [file("station/station.sqlite"), statement]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
  }

  /// The case's reference.
  func reference() throws -> String {
    let json = try run("log", "show", "--kind", "closed", "--json").output
    let found = try #require(json.firstMatch(of: #/"case":"([A-Z]{3}-[0-9]{3}-[0-9]{4})"/#))
    return String(found.1)
  }

  /// The first checkpoint's file below the folder of checkpoints.
  func checkpoint() throws -> String {
    try #require(CheckpointShelves.files(in: file("station/checkpoints")).first).path
  }
}
