import Records
import Station
import Practice
import TestSupport

/// Attempts that were not taken but written by hand, in a folder of their own.
final class AttemptFolder {
  let folder: ScratchFolder
  let store: AttemptStore
  private var count: Int64 = 0

  init() throws {
    folder = try ScratchFolder()
    store = AttemptStore(StationFolder(path: folder.path))
  }

  /// A head whose name, and whose minute after ten in the morning, follow from a number.
  static func head(
    _ number: Int64 = 1, person: String = "Ana Ruiz", scenario: String = "draft", isUnattended: Bool = false
  ) -> Attempt.Head {
    Attempt.Head(
      id: name(number), person: person, station: "front-desk", scenario: scenario, scenarioText: Draft.whole, seed: 7,
      language: "en", startedAt: 1_773_162_000_000 + (number - 1) * 60_000, day: .earliest,
      isUnattended: isUnattended, isAnnounced: false)
  }

  /// The name of an attempt.
  static func name(_ number: Int64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Where an attempt is kept, in the folder.
  static func file(_ name: String) -> String { "attempts/\(name).jsonl" }

  /// Begins the next attempt, a minute after the one before.
  func begin(_ person: String, _ scenario: String, isUnattended: Bool = false) throws -> AttemptLog {
    count += 1
    return try store.begin(Self.head(count, person: person, scenario: scenario, isUnattended: isUnattended))
  }

  /// The next attempt, come to this result.
  @discardableResult
  func finish(
    _ person: String, _ scenario: String, _ score: Int, missed: [Clause] = [], isWrong: Bool = false,
    isUnattended: Bool = false
  ) throws -> Attempt {
    let log = try begin(person, scenario, isUnattended: isUnattended)
    try log.finish(Self.result(score, missed: missed, isWrong: isWrong))
    return log.attempt
  }

  /// Begins the next attempt, at a scenario, on a day.
  @discardableResult
  func begin(_ person: String, _ scenario: Scenario, on day: CivilDate, seed: UInt64, isAnnounced: Bool = false)
    throws -> AttemptLog
  {
    count += 1
    return try store.begin(
      Attempt.Head(
        id: Self.name(count), person: person, station: "front-desk", scenario: scenario.name,
        scenarioText: scenario.source, seed: seed, language: "en", startedAt: 1_773_162_000_000 + count * 60_000,
        day: day, isUnattended: false, isAnnounced: isAnnounced))
  }

  /// The next attempt, at a scenario, on a day, come to its end.
  func finish(
    _ person: String, _ scenario: Scenario, on day: CivilDate, seed: UInt64, isPassed: Bool, isWrong: Bool,
    isAnnounced: Bool = false
  ) throws {
    try begin(person, scenario, on: day, seed: seed, isAnnounced: isAnnounced).finish(
      Self.result(isPassed ? 100 : 0, isWrong: isWrong))
  }

  /// A result that is passed from 80 on.
  static func result(
    _ score: Int, missed: [Clause] = [], counted: [Clause] = Clause.allCases, isWrong: Bool = false
  ) -> AttemptResult {
    AttemptResult(
      score: score, isPassed: score >= 80 && !isWrong, isWrongDisclosure: isWrong, isLeft: false,
      lines: counted.map { ScoreLine(clause: $0, points: missed.contains($0) ? 0 : $0.points) }, fault: nil, keys: 230,
      milliseconds: 125_999, hints: 1)
  }
}
