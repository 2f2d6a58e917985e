import ArgumentParser
import Roster

/// `pinline import`.
struct ImportCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take a roster in, draft a mapping for one, undo an import, or have it done every night.",
    discussion: RosterFolder.format + """


      pinline import from --help: other formats, and --sync, --strict, --left-out, --map.
      """,
    subcommands: [Import.self, ImportGuess.self, ImportUndo.self, ImportTimerCommand.self],
    defaultSubcommand: Import.self)
}
