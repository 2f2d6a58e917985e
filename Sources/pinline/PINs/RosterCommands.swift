import ArgumentParser

/// `pinline roster`.
struct RosterCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster", abstract: "A school's Student/Parent PIN roster (IX).",
    subcommands: [RosterExportCommand.self])
}
