import Matching
import Ledger
import TestSupport
import Testing

@testable import Verification

@Suite("What failed lately, as a fold of facts (IV)")
struct LocksTests {
  private let child = LockHolder([1]), other = LockHolder([2])
  private let limits = LockLimits {
    switch $0 {
    case .student: LockLimit(count: 3, hours: 24)
    case .line: LockLimit(count: 2, hours: 48)
    default: $0.loosest
    }
  }
  private let failed = Fact.judged(passed: false, round: 1)

  private func moment(_ milliseconds: Int64, boot: String = "boot-1") -> Moment {
    Moment(wall: 1_790_000_000_000 + milliseconds, boot: boot, monotonic: 1_000_000 + milliseconds)
  }

  /// Facts about a child, so many milliseconds after the first.
  private func locks(_ facts: [(Fact, at: Int64)], whom: Locks.Whom? = nil) -> Locks {
    var locks = Locks()
    for (fact, at) in facts { locks.take(fact, at: moment(at)) { _ in whom ?? .holder(child) } }
    return locks
  }

  private func isClosed(_ locks: Locks, _ scope: LockScope = .student, _ holder: LockHolder? = nil, at: Int64) -> Bool {
    locks.isClosed(scope, for: holder ?? child, at: moment(at), limits)
  }

  @Test func `closes at its count, for whom it is counted and for nobody else`() {
    let two = locks([(failed, 0), (failed, 1)])
    let three = locks([(failed, 0), (failed, 1), (failed, 2)])
    #expect(!isClosed(two, at: 3) && isClosed(three, at: 3))
    #expect(!isClosed(three, .student, other, at: 3))
    #expect(isClosed(two, .line, at: 3) && !isClosed(two, .guardian, at: 3))
  }

  @Test func `opens again to the millisecond, each scope after its own time`() {
    let day: Int64 = 86_400_000
    let locks = locks([(failed, 0), (failed, 0), (failed, 10)])
    #expect(isClosed(locks, at: day - 1) && !isClosed(locks, at: day))
    #expect(isClosed(locks, .line, at: 2 * day - 1) && !isClosed(locks, .line, at: 2 * day))
    var pruned = locks
    pruned.prune(at: moment(day), limits)
    #expect(!isClosed(pruned, at: day) && isClosed(pruned, .line, at: 2 * day - 1))
    pruned.prune(at: moment(2 * day + 10), limits)
    #expect(!isClosed(pruned, .line, at: 0))
  }

  /// Whoever sets the clock back or starts the computer anew gets nothing from it.
  @Test func `a clock that was set back makes nothing older`() {
    let locks = locks([(failed, 5000), (failed, 5000), (failed, 5000)])
    #expect(isClosed(locks, at: 0) && isClosed(locks, at: -3_600_000))
    #expect(locks.isClosed(.student, for: child, at: moment(0, boot: "boot-2"), limits))
  }

  @Test func `what nobody knows the holder of counts for everybody, and what has none for nobody`() {
    let unknown = locks([(failed, 0), (failed, 0), (failed, 0)], whom: .unknown)
    #expect(isClosed(unknown, at: 1) && isClosed(unknown, .student, other, at: 1))
    #expect(!isClosed(locks([(failed, 0), (failed, 0), (failed, 0)], whom: .nobody), at: 1))
  }

  @Test func `a fact is taken whole or not at all`() {
    struct Unreadable: Error {}
    var locks = Locks()
    for _ in 0..<3 {
      try? locks.take(failed, at: moment(0)) { scope in
        if scope == .staff { throw Unreadable() }
        return .holder(child)
      }
    }
    #expect(!isClosed(locks, at: 1))
  }

  @Test(arguments: LockScope.allCases) func `each counts what it is for`(_ scope: LockScope) {
    let isSearch = [.lineSearches, .staffSearches].contains(scope)
    let isWho = [.line, .staff].contains(scope)
    let weights: [(Fact, Int)] = [
      (.judged(passed: false, round: 1), isSearch ? 0 : 1), (.judged(passed: true, round: 1), 0),
      (.idChecked(.passport, .remote, passed: false), isSearch ? 0 : 2), (.searched(.none), isSearch || isWho ? 1 : 0),
      (.searched(.one), isSearch ? 1 : 0), (.refused(.open(.incompleteRecord)), isSearch ? 0 : 1),
      (.refused(.open(.noVideo)), 0), (.flagged, isSearch ? 0 : scope == .staff ? 1 : scope.counts.upperBound),
      (.closed(.disclosed), 0),
    ]
    for (fact, weight) in weights { #expect(scope.weight(of: fact) == weight, "\(fact)") }
    // Nobody's policy may be looser.
    #expect(scope.loosest.count == scope.counts.upperBound && scope.loosest.hours == 24)
  }
}
