import Foundation

/// How much of a proof is done: the share that every run of the tests does, always the same; or, where `scripts/prove` says so in
/// `PINLINE_PROVE` (`SECONDS SEED [CASE]`), as much as there is time for, or one case again.
package struct ProofShare {
  private let name: String
  private let seed: UInt64
  private let cases: Range<Int>
  private let end: ContinuousClock.Instant?

  /// Whether as much is done as there is time for.
  package var isLong: Bool { end != nil }

  /// Says its seed, so that a failing run can be repeated.
  package init(_ name: String, cases: Int, seed: UInt64) {
    self.name = name
    let told = (ProcessInfo.processInfo.environment["PINLINE_PROVE"] ?? "").split(separator: " ").compactMap { Int($0) }
    guard told.count > 1 else {
      (self.seed, self.cases, end) = (seed, 0..<cases, nil)
      return
    }
    self.seed = UInt64(told[1])
    self.cases = told.count > 2 ? told[2]..<told[2] + 1 : 0..<Int.max
    end = .now + .seconds(told[0])
    print("\(name): seed \(told[1])")
  }

  /// Does one case after the other, each with a generator of its own. `body` is told what names the case where it fails.
  /// Returns how many there were.
  @discardableResult
  package func each(_ body: (_ number: Int, _ generator: inout SeededGenerator, _ name: String) throws -> Void) rethrows
    -> Int
  {
    var done = 0
    for number in cases {
      if let end, done > 0, ContinuousClock.now >= end { break }
      var generator = SeededGenerator(seed: seed &+ UInt64(number) &* 0xD134_2543_DE82_EF95)
      try body(number, &generator, "scripts/prove \(name) --seed \(seed) --case \(number)")
      done += 1
    }
    print("\(name): \(done) cases")
    return done
  }
}
