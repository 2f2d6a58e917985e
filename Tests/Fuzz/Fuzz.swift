import Foundation
import TestSupport

/// `fuzz TARGET [--seconds N] [--seed S]` reads changed inputs for so long; `--count N` so many. `--case C` repeats one of a seed,
/// `--input FILE` reads one file, `fuzz list` names the targets.
@main
struct Fuzz {
  private static let usage = """
    usage: fuzz TARGET [--seconds N | --count N] [--seed S]
           fuzz TARGET --seed S --case C
           fuzz TARGET --input FILE
           fuzz list
    """

  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    if words == ["list"] { return FuzzTarget.allCases.forEach { print($0.rawValue) } }
    guard let target = words.first.flatMap(FuzzTarget.init), let options = options(words.dropFirst()) else {
      print(usage)
      exit(64)
    }
    let seed = options["--seed"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64(UInt32.max))
    if let file = options["--input"] { return try target.read([UInt8](Data(contentsOf: URL(fileURLWithPath: file)))) }
    let cases = FuzzCases(try target.corpus(), seed: seed)
    if let number = options["--case"].flatMap({ UInt64($0) }) { return try target.read(cases[number]) }
    let count = options["--count"].flatMap { UInt64($0) }
    let seconds = options["--seconds"].flatMap { Int($0) } ?? 10
    try run(target, cases, until: .now + .seconds(seconds), atMost: count)
  }

  private static func options(_ words: ArraySlice<String>) -> [String: String]? {
    var (rest, found) = (words, [String: String]())
    while let name = rest.popFirst() {
      guard ["--seconds", "--seed", "--count", "--case", "--input"].contains(name), let value = rest.popFirst()
      else { return nil }
      found[name] = value
    }
    return found
  }

  private static func run(
    _ target: FuzzTarget, _ cases: FuzzCases, until end: ContinuousClock.Instant, atMost count: UInt64?
  ) throws {
    let kept = try KeptInput(named: "\(target.rawValue)-\(cases.seed)")
    print("\(target.rawValue): seed \(cases.seed); an input that ends the run stays in \(kept.path)")
    print("  to read it again: swift run fuzz \(target.rawValue) --input \(kept.path)")
    // What is printed has to be out before anything ends the process.
    fflush(nil)
    var number: UInt64 = 0
    while number < count ?? .max {
      if count == nil, number.isMultiple(of: 32), ContinuousClock.now >= end { break }
      let input = cases[number]
      try kept.keep(input)
      // An input that takes so long ends the run as one that crashes does.
      alarm(20)
      try target.read(input)
      number += 1
    }
    alarm(0)
    kept.drop()
    print("  \(number) inputs read")
  }
}
