import Ledger
import ArgumentParser
import Console
import Diagnostics
import Files
import Foundation
import Operations
import Station

/// `pinline import timer`.
struct ImportTimerCommand: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "timer",
    abstract: "Write the two units by which systemd takes a roster in every night.",
    discussion: """
      The import that they run asks nobody: take the source in by hand once, so that the log knows it. It ends with 0 when everything \
      came in, 10 when rows were left out and the rest is in, 12 when it is in and the list of what was left out could not be written, 11 \
      when the policy allows no such change, and anything else where nothing was changed either. To change anything run it again.
      """)

  @OptionGroup var station: StationOptions

  @OptionGroup var roster: RosterArguments

  @Option(help: "When, as HH:MM of the computer's clock.")
  var at = "02:30"

  @Flag(help: "Refuse the whole if anything in it would be left out.")
  var strict = false

  @Option(help: "A folder outside of the station's for lists of what was left out, a file each night.")
  var leftOutFolder: String?

  @Option(help: "The folder to write the units to.")
  var to = "."

  func perform() throws {
    let source = try roster.sourceName()
    guard let name = station.operatorName, OperatorPrompt.accepts(name) else { throw UsageError.noOperatorName }
    let open = try OpenStation(station.folder)
    // Whether lists can be written there is found out now.
    if let leftOutFolder {
      let now = open.policy.zone.time(of: open.clock.now().wall)
      _ = try LeftOutFile(of: source, at: now, in: leftOutFolder, outside: open.folder, told: .operators)
    }
    let folders = [open.folder.path, open.folder.keys, open.folder.resolve(open.policy.checkpoints)] + lists
    guard
      let timer = ImportTimer(
        try command(source, of: name, open.folder), source: source, account: NSUserName(),
        writes: folders.map(Self.absolute), at: at)
    else { throw UsageError.noTime }
    let folder = try Folder(to)
    for (ending, text) in [("service", timer.service), ("timer", timer.timer)] {
      try folder.replace("\(timer.name).\(ending)", with: Array(text.utf8), mode: 0o644)
    }
    print(ImportWord.timer(timer.name, in: to).in(.operators))
  }

  private var lists: [String] { leftOutFolder.map { [$0] } ?? [] }

  private func command(_ source: String, of name: String, _ folder: StationFolder) throws -> [String] {
    guard let program = ProgramPath.own else { throw FileFault.missing("/proc/self/exe") }
    let mapping = roster.mapping.map { ["--map", Self.absolute($0)] } ?? []
    let list = lists.flatMap { ["--left-out-folder", Self.absolute($0)] }
    return [program, "import", roster.format.rawValue] + roster.paths.map(Self.absolute) + mapping + [
      "--source", source, "--sync",
    ] + (strict ? ["--strict"] : []) + list + [
      "--home", Self.absolute(folder.path), "--keys", Self.absolute(folder.keys),
      "--operator", name,
    ]
  }

  private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
}
