import ArgumentParser
import Practice
import PracticeConsole

/// `pinline practice faces`.
struct PracticeFaces: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "faces",
    abstract: "Look at forty pairs of faces in ten minutes: match, or no match.",
    discussion: """
      Half of the pairs are of one person, with other glasses, another hairstyle or ten years between; half are of two who look alike. \
      Each answer is kept as it is given, and counts in the report.
      """)

  @OptionGroup var sitting: PracticeSitting

  @Option(help: "So many pairs, 2 to 400.")
  var pairs = FaceDrill.usual

  @Option(help: "What the faces are drawn from, so that a class has the same ones (default: others each time).")
  var seed: UInt64?

  var console: ConsoleOptions { sitting.console }

  func validate() throws {
    guard FaceDrill.range.contains(pairs) else { throw ValidationError("2 to 400 pairs") }
  }

  func perform() throws { try sitting.sit { try $0.runFaces(pairs: pairs, seed: seed) } }
}
