import Ledger
import Station

/// What the cases' part of an audit came to.
struct CasesFound: Sendable {
  private var cases = 0, openCases = 0, disclosures = 0, corrections = 0, purges = 0
  private var clock = ClockSteps()
  private var values = LogReport.Values.notKept
  /// The first thing that is wrong, up to which they were counted.
  private(set) var fault: LogFault?
  /// The roster that is in use, and how its entry names the file; none where the entry has none.
  private(set) var roster = 0, rosterMark = RosterMark.none
  /// How long it took.
  private(set) var spent = Duration.zero

  /// Audits the cases of a source. Whatever `step` throws ends it.
  init(in source: any AuditSource, _ step: () throws -> Void) throws {
    let start = ContinuousClock.now
    var audit = CaseAudit(origin: source.origin, checkpoints: source.hasCheckpointList ? source : nil)
    do {
      try source.eachRecord(
        { record in
          try step()
          try audit.take(record)
        },
        atEnd: {
          try audit.finish()
          if let standing = try source.standing() { try audit.check(standing) }
        })
    } catch let found as LogFault {
      fault = found
    }
    (cases, openCases, disclosures) = (audit.cases, audit.openCases, audit.disclosures)
    (corrections, purges, clock) = (audit.corrections, audit.purges, audit.clock)
    if let found = audit.values { values = found.sealed > 0 ? .unchecked(found.sealed) : .checked(found.opened) }
    (roster, rosterMark) = (audit.roster, audit.rosterMark)
    spent = ContinuousClock.now - start
  }

  /// Writes into a report what was counted.
  func fill(_ report: inout LogReport) {
    (report.cases, report.openCases, report.disclosures) = (cases, openCases, disclosures)
    (report.corrections, report.purges, report.clock) = (corrections, purges, clock)
    report.values = values
  }
}
