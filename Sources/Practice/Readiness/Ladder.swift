import Records

/// How often a person has passed calls of one kind, each at another seed and after longer than before. What is not passed begins anew:
/// a skill is counted by its last proof, not by its best.
struct Ladder {
  /// Passes that count so far.
  private(set) var rung = 0
  private var last: CivilDate?
  private var taken: Set<Call> = []
  private let spacing: [Int]

  /// A call that is the same to whoever took it before.
  private struct Call: Hashable {
    let scenario: String
    let seed: UInt64
  }

  init(spacing: [Int]) { self.spacing = spacing }

  /// The next call of this kind, in the order in which they were taken. One that was interrupted is not passed before it is gone on
  /// with to its end; one whose kind was told before counts only against whoever fails it.
  mutating func take(_ attempt: Attempt) {
    guard attempt.result?.isPassed == true else {
      rung = 0
      last = nil
      return
    }
    if attempt.head.isAnnounced { return }
    let isNew = taken.insert(Call(scenario: attempt.head.scenario, seed: attempt.head.seed)).inserted
    if let due, attempt.head.day < due { return }
    guard isNew else { return }
    rung += 1
    last = attempt.head.day
  }

  /// From which day on the next call of this kind counts; nil for at once.
  var due: CivilDate? {
    guard let last, let days = spacing.indices.contains(rung - 1) ? spacing[rung - 1] : spacing.last else { return nil }
    return last.adding(days: days)
  }
}
