import Operations
import Records
import Station

/// Goes through heaps, a few at once on several cores, and writes what they come to in their order.
final class HeapWriting {
  let rows: RosterRows
  let writer: RosterWriter
  /// What was decided of all rows.
  let judge: RowJudge
  private let problems: ProblemList
  private let found: FoundList, pins: PINList
  private var names = BlockWriter(.names), loose = BlockWriter(.loose)
  private(set) var childCount = 0, leftOutCount = 0
  /// By what birth dates are found: there are far fewer than children.
  private(set) var dates: [CivilDate: UInt64] = [:]

  /// More at once would take more memory, and a computer of two cores no less time.
  private static let count = 2

  init(_ rows: RosterRows, _ problems: ProblemList, _ found: FoundList, _ pins: PINList, _ writer: RosterWriter) {
    (self.rows, self.problems, self.writer) = (rows, problems, writer)
    (self.found, self.pins) = (found, pins)
    judge = RowJudge(rows)
  }

  /// - Parameters:
  ///   - take: what is in a heap, which is asked for on this thread.
  ///   - go: goes through it, on any thread: nothing that it changes may be another heap's too.
  func run<Heap>(
    _ take: (Int) throws -> Heap, _ go: @Sendable (Heap, HeapOutcome) throws -> Void
  ) throws {
    let rows = OnAnyThread(rows)
    for first in stride(from: 0, to: Buckets.count, by: Self.count) {
      let heaps = try (first..<min(first + Self.count, Buckets.count)).map { OnAnyThread(try take($0)) }
      let outcomes = try heaps.mapOnCores { heap in
        let outcome = HeapOutcome(rows.value)
        try go(heap.value, outcome)
        return OnAnyThread(outcome)
      }
      for outcome in outcomes { try write(outcome.value) }
    }
  }

  func finish() throws {
    try names.finish(to: writer)
    try loose.finish(to: writer)
  }

  func write(_ judged: RowJudge) throws { try judge.add(judged, telling: problems) }

  private func write(_ outcome: HeapOutcome) throws {
    try write(outcome.judge)
    try outcome.names.forEach { try names.add($1, to: writer) }
    try outcome.loose.forEach { try loose.add($1, to: writer) }
    try outcome.copies.forEach { try rows.children.add($1, to: Buckets.bucket(of: outcome.copied[$0], bits: 48)) }
    for family in outcome.families { try writer.add(family.bytes, as: family.key, to: .family) }
    for (child, key) in outcome.found { try found.add(child, under: key) }
    for pin in outcome.pins { try pins.add(pin.fingerprint, of: pin.holder, pin.use) }
    childCount += outcome.childCount
    leftOutCount += outcome.leftOutCount
    dates.merge(outcome.dates) { known, _ in known }
  }
}
