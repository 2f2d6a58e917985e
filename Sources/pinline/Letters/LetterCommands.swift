import ArgumentParser

/// `pinline letter`: letters without a PIN. One with a PIN comes out of a case at the console alone.
struct LetterCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Write a specimen of the PIN letter or the counter slip, to look at.",
    discussion:
      "A letter with a PIN is made in a call at the counter, once everything is verified: /letter FILE and /slip.",
    subcommands: [LetterSample.self])
}
