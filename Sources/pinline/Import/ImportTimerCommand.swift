import ArgumentParser
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
      came in, 10 when rows were left out and the rest is in, 11 when the policy allows no such change, and anything else where nothing \
      was changed either.
      """)

  @OptionGroup var station: StationOptions

  @OptionGroup var roster: RosterArguments

  @Option(help: "When, as HH:MM of the computer's clock.")
  var at = "02:30"

  @Option(help: "The folder to write the units to.")
  var to = "."

  func perform() throws {
    let source = try roster.sourceName()
    guard let name = station.operatorName else { throw UsageError.noOperatorName }
    let open = try OpenStation(station.folder)
    let folders = [open.folder.path, open.folder.keys, open.folder.resolve(open.policy.checkpoints)].map(Self.absolute)
    guard
      let timer = ImportTimer(
        command(source, of: name, open.folder), source: source, account: NSUserName(),
        writes: Array(Set(folders)).sorted(), at: at)
    else { throw UsageError.noTime }
    let folder = try Folder(to)
    for (ending, text) in [("service", timer.service), ("timer", timer.timer)] {
      try folder.create("\(timer.name).\(ending)", Array(text.utf8), mode: 0o644, isDurable: true)
    }
    print(ImportWord.timer(timer.name, in: to).in(.operators))
  }

  private func command(_ source: String, of name: String, _ folder: StationFolder) -> [String] {
    let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "pinline"
    let mapping = roster.mapping.map { ["--map", Self.absolute($0)] } ?? []
    return [program, "import", roster.format.rawValue] + roster.paths.map(Self.absolute) + mapping + [
      "--source", source, "--sync", "--home", Self.absolute(folder.path), "--keys", Self.absolute(folder.keys),
      "--operator", name,
    ]
  }

  private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
}
