import ArgumentParser
import Practice

/// Which call a paper is about, for those around a trainee who takes it.
struct PaperOptions: ParsableArguments {
  @Argument(help: "A scenario's name, or a file.")
  var scenario: String

  @Option(help: "The seed with which the trainee takes the call.")
  var seed: UInt64

  /// - Throws: what is wrong with the scenario's name or file.
  func named() throws -> Scenario { try .named(scenario) }
}
