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
  private static let seeds: ClosedRange<UInt64> = 1...4

  @Test func `the perfect operator passes all without a slip`() throws {
    let station = try PracticeStation()
    for scenario in try ScenarioLibrary.all() {
      for seed in Self.seeds {
        let attempt = try station.play(scenario, by: .perfect, seed: seed)
        let result = try #require(attempt.result)
        #expect(result.isPassed && result.missed.isEmpty && result.score == 100, "\(scenario.name) \(seed): \(result)")
      }
    }
    try station.checkNoPINWithoutItsFacts()
  }

  @Test(arguments: [PlayerKind.rushed, .trusting])
  func `a careless operator fails exactly what is made to catch them`(_ kind: PlayerKind) throws {
    let station = try PracticeStation()
    var caught = 0
    for scenario in try ScenarioLibrary.all() {
      for seed in Self.seeds {
        let attempt = try station.play(scenario, by: kind, seed: seed)
        let result = try #require(attempt.result)
        #expect(result.isPassed == !scenario.catches.contains(kind), "\(scenario.name) \(seed): \(result)")
        if result.isWrongDisclosure { caught += 1 }
      }
    }
    #expect(caught > 0)
    try station.checkNoPINWithoutItsFacts()
  }

  @Test func `whoever goes round in a circle hangs up`() throws {
    let station = try PracticeStation()
    let reader = PlayerReader(StubbornPlayer())
    _ = try station.begin(station.scenario("another-face"), by: reader, seed: 1)
    #expect(reader.lineNumber == PlayerReader.patience)
  }

  /// 2,400 calls in which anything is typed.
  @Test(arguments: 0..<4) func `a random operator never gets a PIN without all its facts`(_ quarter: UInt64) throws {
    let station = try PracticeStation(seed: quarter + 10)
    var authorized = 0
    for scenario in try ScenarioLibrary.all() {
      for seed in (quarter * 20 + 1)...(quarter * 20 + 20) {
        let attempt = try station.play(scenario, by: .random, seed: seed)
        let cases = try PlayedCase.cases(of: attempt, in: station.store)
        authorized += cases.reduce(0) { $0 + $1.steps.count { $0.fact.isAuthorization } }
        // Who passes has done nothing that the scenario is made to catch.
        if attempt.result?.isPassed == true { #expect(attempt.result?.isWrongDisclosure == false) }
      }
    }
    #expect(authorized > 20, "the random player has to get far enough for this to mean anything")
    try station.checkNoPINWithoutItsFacts()
    try station.station.checkLog()
  }
}

/// Types the same whatever is asked.
private struct StubbornPlayer: CallPlayer {
  mutating func line(for prompt: PlayerPrompt) -> String { "never mind" }
}

extension Fact {
  fileprivate var isAuthorization: Bool { if case .disclosureAuthorized = self { true } else { false } }
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
