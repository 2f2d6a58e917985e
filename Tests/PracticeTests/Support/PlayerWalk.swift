import TestSupport
import Foundation
import Practice

/// Every scenario at a few seeds of the first fifty, others for each, always the same ones and printed; or, where `scripts/players` says so
/// in `PINLINE_SEEDS`, at all up to that many.
struct PlayerWalk {
  private let kind: PlayerKind
  private let share: Int
  private static let most = 50
  private static let all = ProcessInfo.processInfo.environment["PINLINE_SEEDS"].flatMap { Int($0) }

  /// A walk of one player, with so many seeds for each scenario.
  init(_ kind: PlayerKind, seeds: Int) { (self.kind, share) = (kind, seeds) }

  /// Returns how many calls there were. The log of each station is looked at in the end: no PIN is authorized in it without its facts.
  @discardableResult
  func each(_ play: (_ scenario: Scenario, _ seed: UInt64, _ station: PracticeStation) throws -> Void) throws -> Int {
    var told: [String] = []
    var (station, taken, calls) = (try PracticeStation(), 0, 0)
    for (place, scenario) in try ScenarioLibrary.all().enumerated() {
      let seeds = Self.all.map { Array(1...UInt64($0)) } ?? sample(place)
      // Each call reads what was logged before it: many short logs are read sooner than a long one.
      if taken > 0, taken + seeds.count > Self.most {
        try look(at: station)
        (station, taken) = (try PracticeStation(seed: UInt64(place) + 1), 0)
      }
      for seed in seeds { try play(scenario, seed, station) }
      taken += seeds.count
      calls += seeds.count
      told.append("\(scenario.name) \(Self.all.map { "1-\($0)" } ?? seeds.map(String.init).joined(separator: ","))")
    }
    try look(at: station)
    print("players: \(kind.rawValue): \(calls) calls, at seeds: \(told.joined(separator: "; "))")
    return calls
  }

  private func look(at station: PracticeStation) throws {
    try station.checkNoPINWithoutItsFacts()
    if kind == .random { try station.station.checkLog() }
  }

  /// Seeds as far apart as they can be, others for each scenario and player.
  private func sample(_ place: Int) -> [UInt64] {
    let start = place * 7 + (PlayerKind.allCases.firstIndex(of: kind) ?? 0) * 3
    return (0..<share).map { UInt64((start + $0 * Self.most / share) % Self.most + 1) }.sorted()
  }
}
