/// How long something took, over many cases.
package struct Durations: Hashable, Sendable {
  /// The times in milliseconds, the shortest first.
  private let sorted: [Int64]

  package init(_ times: [Int64]) { sorted = times.sorted() }

  /// In how many cases it happened.
  package var count: Int { sorted.count }
  /// The time that half of the cases did not exceed.
  package var median: Int64? { percentile(50) }
  /// The time that nine of ten cases did not exceed.
  package var ninetieth: Int64? { percentile(90) }

  /// The shortest time that at least so many of a hundred cases did not exceed (nearest rank); nil without a case.
  func percentile(_ percent: Int) -> Int64? {
    guard !sorted.isEmpty else { return nil }
    let rank = max(1, (percent * sorted.count + 99) / 100)
    return sorted[min(rank, sorted.count) - 1]
  }
}

/// The times on calls that ended.
package struct CallTimes: Hashable, Sendable {
  /// The whole call without what it waited.
  package let whole: Durations
  private let steps: [CallStep: Durations]

  init(_ times: [CaseTimes]) {
    whole = Durations(times.map(\.whole))
    steps = Dictionary(
      uniqueKeysWithValues: CallStep.allCases.map { step in
        (step, Durations(times.compactMap { $0.time(of: step) }))
      })
  }

  /// The times of a part, over the cases that came to it.
  package subscript(step: CallStep) -> Durations { steps[step] ?? Durations([]) }
}
