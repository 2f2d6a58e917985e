import Diagnostics
import Station
import ArgumentParser

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
      .nextImport,
    ]
    for word in told { print(word.in(.operators)) }
  }
}
