import ArgumentParser

/// `pinline pin`.
struct PINCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: "Create PINs for verified guardians who have none, or replace one. None is shown.",
    subcommands: [PINCreate.self, PINReplace.self])
}
