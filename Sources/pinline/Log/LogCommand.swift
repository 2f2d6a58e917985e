import ArgumentParser

/// `pinline log`.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Look at the log, prove it, hand it on.",
    subcommands: [
      Show.self, Replay.self, Disclosures.self, Verify.self, Key.self, Checkpoint.self, Export.self, Prove.self,
      Correct.self, Purge.self, Quarantine.self,
    ],
    defaultSubcommand: Show.self)
}
