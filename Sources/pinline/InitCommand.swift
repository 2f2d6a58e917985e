import Console
import Diagnostics
import Operations
import Station
import ArgumentParser
import Foundation

/// `pinline init`.
struct Init: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a station: its folder, keys, policy and database.")

  @OptionGroup var station: StationOptions

  @Option(help: "The station's name: lower-case letters, digits, hyphens, dots.")
  var name = "station-1"

  @Flag(help: "A station for real families; its keys lie in a folder of their own (--keys).")
  var live = false

  func perform() throws {
    let folder = station.folder
    guard let identity = StationIdentity(kind: live ? .live : .practice, name: name) else {
      throw UsageError.noStationName
    }
    if live, folder.keys.hasPrefix(folder.path + "/") {
      throw UsageError.liveKeysInside
    }
    try StationMaker.make(identity, in: folder)
    let told: [StationWord] = [
      .made(identity.kind, identity.name), .folder(folder.path), .keys(folder.keys), .policy(folder.policy),
    ]
    for word in told { print(word.in(.operators)) }
    // Before families' data come in.
    let findings = live ? Doctor.findings(SystemFacts(of: folder)).filter { $0.severity > .good } : []
    for finding in findings { print(DoctorText.told(finding, in: .operators)) }
    for word in next(folder) { print(word.in(.operators)) }
  }

  /// What to do now, each command whole: it can be copied into the shell that this one was typed in.
  private func next(_ folder: StationFolder) -> [StationWord] {
    let options = ShellWord.option("--home", station.home) + ShellWord.option("--keys", station.keys)
    let commands: [StationWord] = [.importRoster(options), .open(options)]
    guard live else { return [.next] + commands }
    let policy = URL(fileURLWithPath: folder.policy).path
    return [.nextFillIn(Self.firstSettings), .edit(ShellWord.quoted(policy))] + commands
  }

  /// What a live station cannot have by default: callers are told it, or it is the place's own.
  private static let firstSettings: [PolicyKey] = [
    .district, .meetingNumber, .meetingPasscode, .language, .serves, .timeZone,
  ]
}
