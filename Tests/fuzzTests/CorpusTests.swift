import TestSupport
import Testing

@testable import fuzz

/// A crash of a reader ends the whole run of tests, so each says first what it reads. `scripts/prove fuzz` reads more.
@Suite("What reads bytes from outside")
struct CorpusTests {
  @Test(arguments: FuzzTarget.allCases)
  func `reads its corpus and two hundred changes of it`(_ target: FuzzTarget) throws {
    let corpus = try target.corpus()
    #expect(corpus.count >= 3)
    let cases = FuzzCases(corpus, seed: 20_261_129)
    for number in 0..<UInt64(corpus.count + 200) { try target.read(cases[number]) }
  }

  @Test func `can be given a case again by its number`() throws {
    let corpus = try FuzzTarget.facts.corpus()
    let (one, two, other) = (
      FuzzCases(corpus, seed: 1), FuzzCases(corpus, seed: 1), FuzzCases(corpus, seed: 2)
    )
    #expect((0..<100).allSatisfy { one[$0] == two[$0] })
    #expect((0..<100).contains { one[$0] != other[$0] })
    #expect(Set((0..<100).map { one[$0] }).count > 90)
  }
}
