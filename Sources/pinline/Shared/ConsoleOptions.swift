import Console
import ArgumentParser
import Terminal
import CallScript
import Diagnostics

/// How the console shows itself.
struct ConsoleOptions: ParsableArguments {
  @Flag(help: "Add lines only, number the choices, repaint nothing (also: ACCESSIBLE, TERM=dumb).")
  var plain = false

  @Option(help: "Write a transcript without answers to a new file.")
  var record: String?

  @Option(help: "Your own language, en or es (default: from LANG). The caller's is chosen with the call.")
  var language: String?

  /// The transcript, if one is wanted.
  func transcript() throws -> Transcript? { try record.map { try Transcript(path: $0) } }

  func spoken() throws -> Language {
    guard let language else { return ConsoleLanguage.detect() }
    guard let spoken = Language(rawValue: language) else {
      throw UsageError.noLanguage(known: Language.allCases.map(\.rawValue))
    }
    return spoken
  }
}
