import Terminal
import Operations
import Records
import Ledger
import Practice
import PracticeConsole
import TestSupport
import Testing
import Verification

// One after another: side by side they would starve the tests that wait for a terminal.
@Suite("Practice: the built-in players take every scenario", .serialized)
struct PlayerTests {
  /// And in plain mode, in which nothing is ever painted over.
  @Test func `the perfect operator passes all without a slip`() throws {
    try PlayerWalk(.perfect, seeds: 3).each { scenario, seed, station in
      let screen = try KeptScreen(.plain)
      let attempt = try station.play(scenario, by: .perfect, seed: seed, on: screen.output)
      let result = try #require(attempt.result)
      #expect(result.isPassed && result.missed.isEmpty && result.score == 100, "\(scenario.name) \(seed): \(result)")
      #expect(try !screen.text().contains("\u{1B}"), "\(scenario.name) \(seed)")
    }
  }

  @Test(arguments: [PlayerKind.rushed, .trusting])
  func `a careless operator fails exactly what is made to catch them`(_ kind: PlayerKind) throws {
    var caught = 0
    try PlayerWalk(kind, seeds: 3).each { scenario, seed, station in
      let result = try #require(try station.play(scenario, by: kind, seed: seed).result)
      result.checkMeaning("\(scenario.name) \(seed)")
      #expect(result.isPassed == !scenario.catches.contains(kind), "\(scenario.name) \(seed): \(result)")
      if result.isWrongDisclosure { caught += 1 }
    }
    #expect(caught > 0)
  }

  /// Who goes by the length of the replies, or by what stands before the call, comes no further than who simply believes.
  @Test(arguments: [PlayerKind.longestReply, .titleReader])
  func `who goes by looks fails as often as who believes`(_ kind: PlayerKind) throws {
    var (failed, believed) = (0, 0)
    try PlayerWalk(kind, seeds: 1).each { scenario, seed, station in
      let result = try #require(try station.play(scenario, by: kind, seed: seed).result)
      if !result.isPassed { failed += 1 }
      if scenario.catches.contains(.trusting) { believed += 1 }
    }
    print("players: \(kind.rawValue) failed \(failed), trusting \(believed)")
    #expect(failed >= believed)
  }

  @Test func `whoever goes round in a circle hangs up`() throws {
    let station = try PracticeStation()
    let reader = PlayerReader(StubbornPlayer())
    _ = try station.begin(station.scenario("another-face"), by: reader, seed: 1)
    #expect(reader.lineNumber == PlayerReader.patience)
  }

  /// Calls in which anything is typed.
  @Test func `a random operator never gets a PIN without all its facts`() throws {
    var authorized = 0
    let calls = try PlayerWalk(.random, seeds: 6).each { scenario, seed, station in
      let attempt = try station.play(scenario, by: .random, seed: seed)
      let cases = try PlayedCase.cases(of: attempt, in: station.store)
      authorized += cases.reduce(0) { $0 + $1.steps.count { $0.fact.isAuthorization } }
      let result = try #require(attempt.result)
      result.checkMeaning("\(scenario.name) \(seed)")
      // Who passes has done nothing that the scenario is made to catch.
      if result.isPassed { #expect(!result.isWrongDisclosure) }
    }
    #expect(authorized * 20 > calls, "the random player has to get far enough for this to mean anything")
  }
}

/// Types the same whatever is asked.
private struct StubbornPlayer: CallPlayer {
  mutating func line(for prompt: PlayerPrompt) -> String { "never mind" }
}

extension Fact {
  fileprivate var isAuthorization: Bool { if case .disclosureAuthorized = self { true } else { false } }
}

extension AttemptResult {
  /// Whether a required clause that was missed keeps it below the pass mark, however much else was done well.
  fileprivate func checkMeaning(_ call: String) {
    #expect(isPassed == (score >= 80), "\(call): \(self)")
    if missed.contains(where: \.isRequired) { #expect(score < 80 && fault != nil, "\(call): \(self)") }
  }
}

extension PracticeStation {
  /// Looks at every authorization in the log with eyes of its own: whether each thing that the guide asks for stands before it, in that
  /// very case (III, IV).
  func checkNoPINWithoutItsFacts() throws {
    var facts: [String: [Fact]] = [:]
    for entry in try station.entries() {
      guard let reference = entry.case else { continue }
      let fact = try Fact(kind: entry.kind, fields: entry.fact)
      if fact.isAuthorization {
        let before = facts[reference.description] ?? []
        #expect(Self.lacks(before) == [], "\(reference) at \(entry.sequence)")
      }
      facts[reference.description, default: []].append(fact)
    }
  }

  private static func lacks(_ facts: [Fact]) -> [String] {
    let needed: [(String, (Fact) -> Bool)] = [
      ("opened", { if case .opened = $0 { true } else { false } }),
      ("named", { if case .named = $0 { true } else { false } }),
      ("standing", { $0 == .standingChecked }),
      ("presence", { if case .presenceConfirmed = $0 { true } else { false } }), ("read back", { $0 == .readBack }),
      ("verdict", { if case .judged(passed: true, _) = $0 { true } else { false } }),
      (
        "document",
        { fact in
          switch fact {
          case .idChecked(_, _, passed: true), .idCarried: true
          default: false
          }
        }
      ), ("recheck", { $0 == .cleared }),
    ]
    let items = Item.allCases.filter { item in
      !facts.contains { if case .answered(item, _) = $0 { true } else { false } }
    }
    let barred = facts.contains { fact in
      switch fact {
      case .flagged, .refused, .closed, .abandoned: true
      default: false
      }
    }
    return needed.filter { !facts.contains(where: $0.1) }.map(\.0) + items.map { "item \($0.rawValue)" }
      + (barred ? ["it was barred"] : [])
  }
}
