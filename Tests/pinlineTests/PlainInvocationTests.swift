import ArgumentParser
import Testing

@testable import pinline

@Suite("Plain invocations")
struct PlainInvocationTests {
  private static let words = [
    "open", "demo", "run", "help", "--home", "--keys", "--operator", "--record", "--language", "--plain", "--help",
    "-h",
    "--version", "--home=x", "--", "-", "", "x", "--experimental-dump-help",
  ]

  @Test func `what is read here is what ArgumentParser reads`() throws {
    var count = 0
    for words in Self.sentences(ofAtMost: 4) {
      guard let own = PlainInvocation.command(words) else { continue }
      count += 1
      #expect(try told(own) == told(Pinline.parseAsRoot(words)), "\(words)")
    }
    #expect(count > 300)
  }

  @Test(arguments: [
    [], ["open"], ["demo"], ["demo", "--operator", "Ana Ruiz"], ["--plain", "--home", "h", "--keys", "k"],
    ["open", "--language", "es", "--record", "r"],
  ]) func `the common ones are read here`(words: [String]) {
    #expect(PlainInvocation.command(words) != nil)
  }

  @Test(arguments: [
    ["--help"], ["demo", "--help"], ["--version"], ["run", "x"], ["demo", "x"], ["demo", "open"], ["--home"],
    ["--home", "-x"], ["--home", "x", "--home", "y"], ["--plain", "--plain"], ["--home=x"], ["--home", ""],
  ]) func `the others are left to ArgumentParser`(words: [String]) {
    #expect(PlainInvocation.command(words) == nil)
  }

  /// Every order of words, up to so many.
  private static func sentences(ofAtMost length: Int) -> [[String]] {
    var (all, longest): ([[String]], [[String]]) = ([[]], [[]])
    for _ in 0..<length {
      longest = longest.flatMap { sentence in words.map { sentence + [$0] } }
      all += longest
    }
    return all
  }

  /// A command and the values of all its options.
  private func told(_ command: any ParsableCommand) throws -> String {
    let (station, console): (StationOptions, ConsoleOptions) =
      switch command {
      case let demo as Demo: (demo.station, demo.console)
      case let open as Open: (open.station, open.console)
      default: throw Other()
      }
    let values = [station.home, station.keys, station.operatorName, console.record, console.language]
    return "\(type(of: command)) \(values) \(console.plain)"
  }

  private struct Other: Error {}
}
