import Glibc
import Records
import Roster
import Synchronization
import TestSupport
import Testing

@testable import Operations

@Suite("A roster that is read ahead of whoever takes it in")
struct ReadAheadTests {
  enum Failed: Error, Hashable { case disk, full }

  private enum Event: Hashable { case record(StudentID), problem(Int), progress(Int64) }

  /// Yields so many children, of which every third has a problem, and then an error if there is one.
  private final class Reader: RosterReader {
    let count: Int
    let failure: Failed?
    /// How many readings are going on.
    let going = Atomic(0)
    /// How much was told so far, of whatever.
    let told = Atomic(0)
    let kinds: Set<RosterKind> = [.students], lacks: Set<Item> = [], isFictitious = true

    init(_ count: Int, failure: Failed? = nil) { (self.count, self.failure) = (count, failure) }

    func read(
      _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
      progress: (RosterProgress) -> Void
    ) throws {
      going.add(1, ordering: .sequentiallyConsistent)
      defer { going.subtract(1, ordering: .sequentiallyConsistent) }
      for line in 0..<count {
        let place = SourcePlace(file: "students.csv", line: line, column: 1)
        let more = [line.isMultiple(of: 3), line.isMultiple(of: 100), true].count { $0 }
        told.add(more, ordering: .sequentiallyConsistent)
        if line % 3 == 0 { problem(RosterProblem(at: place, .emptyFile, effect: .nothing)) }
        if line % 100 == 0 { progress(RosterProgress(done: Int64(line), total: Int64(count))) }
        try each(Located(.removal(.student(StudentID("\(line)"))), at: place))
      }
      if let failure { throw failure }
    }
  }

  private func events(_ reader: Reader, isAhead: Bool) -> (events: [Event], error: Failed?) {
    var events: [Event] = []
    func each(_ record: Located<RosterRecord>) { events.append(.record(record.value.key.student ?? "")) }
    func problem(_ found: RosterProblem) { events.append(.problem(found.place.line)) }
    func progress(_ progress: RosterProgress) { events.append(.progress(progress.done)) }
    do {
      if isAhead {
        try ReadAhead.read(reader, each, problem: problem, progress: progress)
      } else {
        try reader.read(each, problem: problem, progress: progress)
      }
      return (events, nil)
    } catch {
      return (events, error as? Failed)
    }
  }

  @Test(arguments: [0, 1, 95, 96, 97, 3000], [nil, Failed.disk])
  func `everything comes in the order of the source, an error behind all that was read before`(
    _ count: Int, _ failure: Failed?
  ) {
    let reader = Reader(count, failure: failure)
    let (ahead, plain) = (events(reader, isAhead: true), events(reader, isAhead: false))
    #expect(ahead.events == plain.events && ahead.error == failure && plain.error == failure)
  }

  @Test(arguments: [0, 100, 2999]) func `nothing reads on where what was read cannot be taken`(_ last: Int) {
    let reader = Reader(3000)
    var taken = 0
    #expect(throws: Failed.full) {
      try ReadAhead.read(
        reader,
        { _ in
          if taken == last { throw Failed.full }
          taken += 1
        }, problem: { _ in }, progress: { _ in })
    }
    #expect(taken == last && reader.going.load(ordering: .sequentiallyConsistent) == 0)
  }

  @Test func `no more is read ahead than a few batches hold`() throws {
    let reader = Reader(20_000)
    var (taken, most) = (0, 0)
    func take() {
      // Whoever is slow lets the other go as far ahead as it may.
      for _ in 0..<(taken == 0 ? 20_000 : 1) { sched_yield() }
      taken += 1
      most = max(most, reader.told.load(ordering: .sequentiallyConsistent) - taken)
    }
    try ReadAhead.read(reader, { _ in take() }, problem: { _ in take() }, progress: { _ in take() })
    // What is taken, what waits, and what is being put; and what one line tells at once.
    #expect(most <= 6 * 128 + 2, "\(most)")
  }

  /// A reader can be stopped at a record; until it comes to one it tells of whatever else it finds.
  @Test func `what nobody wants any more is not kept`() {
    final class Found: Sendable {}
    let handover = Handover<Found>()
    weak var last: Found?
    func put() -> Bool {
      let found = Found()
      last = found
      return handover.put(found)
    }
    #expect(put() && last != nil)
    handover.refuse()
    for _ in 0..<1000 { #expect(!put() && last == nil) }
  }
}
