package import Diagnostics
package import Ledger
package import Station
package import Verification

/// A case store over another, whose n-th append fails, once, before or after it persisted, and whose look-ups may fail.
package final class FaultyCaseStore: ForwardingCaseStore {
  /// When an append fails.
  package enum Fault: Hashable, Sendable, CaseIterable {
    /// Nothing was written.
    case beforePersisting
    /// The entry is in the log, but the writer does not learn so.
    case afterPersisting
  }

  /// What is to fail from now on.
  package final class Plan {
    fileprivate var appends = 0
    fileprivate var failingAppend: (number: Int, fault: Fault)?
    fileprivate var failingLookUps = 0
    fileprivate var rewritingFails = false
    fileprivate var readingFails = false
    fileprivate var failingReading: Int?

    fileprivate func check(_ call: CaseStoreRequirement) throws {
      switch call {
      case .origin, .origins, .append: return
      case .sequence:
        guard failingLookUps > 0 else { return }
        failingLookUps -= 1
      case .rewrite: guard rewritingFails else { return }
      case .entriesOfCase, .head, .keepCheckpoint, .entriesFrom, .entriesOfKind, .entriesOfKindFrom, .count,
        .entriesMatching, .openCases,
        .exists, .casesCommitting, .openingsOfCase, .openingsOfEntry, .endedCases, .checkpointsFrom,
        .checkpointBefore, .subtree:
        let isNext = failingReading == 1
        failingReading = failingReading.flatMap { $0 > 1 ? $0 - 1 : nil }
        guard readingFails || isNext else { return }
      }
      throw FaultyStoreFailure()
    }
  }

  private let plan = Plan()
  /// How many appends there were, failed ones included.
  package var appends: Int { plan.appends }
  /// How many looks at what became of a failed append will fail too.
  package var failingLookUps: Int {
    get { plan.failingLookUps }
    set { plan.failingLookUps = newValue }
  }
  /// Whether rewriting the file fails.
  package var rewritingFails: Bool {
    get { plan.rewritingFails }
    set { plan.rewritingFails = newValue }
  }
  /// Whether reading fails.
  package var readingFails: Bool {
    get { plan.readingFails }
    set { plan.readingFails = newValue }
  }

  /// What has to be there as long as the store is.
  private let kept: AnyObject?

  /// A store that works until told otherwise. It keeps what its files go with.
  package init(_ base: any CaseStore, keeping kept: AnyObject? = nil) {
    self.kept = kept
    super.init(base) { [plan] in try plan.check($0) }
  }

  /// Makes one reading to come fail: 1 is the next. Whether it came yet.
  package func fail(reading number: Int) { plan.failingReading = number }
  package var hasReadingToFail: Bool { plan.failingReading != nil }

  /// Makes one append to come fail: 1 is the next.
  package func fail(append number: Int, _ fault: Fault) { plan.failingAppend = (plan.appends + number, fault) }

  /// Appends, unless it is this one's turn to fail.
  package override func append(state: Stage?, label: String, seal: (LogHead) throws -> SealedEntry) throws {
    plan.appends += 1
    guard let failing = plan.failingAppend, failing.number == plan.appends else {
      return try super.append(state: state, label: label, seal: seal)
    }
    plan.failingAppend = nil
    switch failing.fault {
    case .beforePersisting: _ = try seal(try super.head())
    case .afterPersisting: try super.append(state: state, label: label, seal: seal)
    }
    throw FaultyStoreFailure()
  }
}

/// The failure of a faulty store.
package struct FaultyStoreFailure: StorageFailure {
  /// As a real store would say it.
  package let reason = Reason.diskFull

  /// A failure.
  package init() {}
}
