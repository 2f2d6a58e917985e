package import Ledger
import Records
import Station
import Verification

/// Folds the entries of a log, each once and in its order, into a report. Kept is one row for each case that is not ended, for each
/// guardianship with a disclosure and for each refusal that none followed; nothing is kept of entries.
package struct ReportFold {
  private let span: ReportSpan
  private var open: [CaseReference: CaseInReport] = [:]
  private var report: SupervisorReport
  private var times: [CaseTimes] = []
  private var links = LinkFold()
  private var referrals = ReferralFold()
  /// Cases that commit to a child whose number is not kept, until a purge says why.
  private var withoutValues: Set<CaseReference> = []

  package init(_ span: ReportSpan) {
    self.span = span
    report = SupervisorReport(span)
  }

  /// An entry that the station did not write, or that is none.
  package mutating func takeStrange(_ sequence: Int64) {
    report.doubts.strange += 1
    report.doubts.firstStrange = report.doubts.firstStrange ?? sequence
  }

  /// The next entry, with what is kept of what it commits to.
  package mutating func take(_ entry: Entry, _ values: CaseValues? = nil) {
    report.staff[entry.author.staff] = entry.author.name
    guard let reference = entry.case else { return takeStation(entry) }
    guard let fact = try? Fact(kind: entry.kind, fields: entry.fact) else {
      report.doubts.outOfOrder += 1
      return
    }
    if open[reference] == nil, let opened = CaseInReport(entry, fact) {
      open[reference] = opened
      return
    }
    // Taken out of the dictionary for as long as it is changed, so that nothing is copied.
    guard var one = open.removeValue(forKey: reference) else {
      report.doubts.outOfOrder += 1
      return
    }
    guard one.take(entry, fact, values) else {
      report.doubts.outOfOrder += 1
      open[reference] = one
      return
    }
    switch fact {
    case .named: if values?.student == nil { withoutValues.insert(reference) }
    case .disclosureAuthorized: disclose(one, at: entry.moment.wall)
    default: break
    }
    if let outcome = CaseOutcome(fact) { end(one, outcome, fact, entry, values) } else { open[reference] = one }
  }

  private mutating func takeStation(_ entry: Entry) {
    switch try? StationFact(kind: entry.kind, fields: entry.fact) {
    case .served(.linkRecorded(let outcome), let about): links.record(outcome, about: about, at: entry.moment.wall)
    case .purged(_, let cases, _): withoutValues.subtract(cases)
    default: break
    }
  }

  private mutating func disclose(_ one: CaseInReport, at wall: Int64) {
    links.disclose(
      in: one.reference, one.guardianship, school: one.school, language: one.opening.language, at: wall)
    guard let guardianship = one.guardianship else { return }
    referrals.disclose(guardianship, at: wall, atCounter: one.opening.channel == .counter)
  }

  private mutating func end(
    _ one: CaseInReport, _ outcome: CaseOutcome, _ fact: Fact, _ entry: Entry, _ values: CaseValues?
  ) {
    let counts = span.contains(one.openedAt)
    if case .refused(let refusal) = fact {
      let (code, refers): (RefusalCode, Bool) =
        switch refusal {
        case .open(let reason): (.told(reason), reason.refersToSchool)
        case .closed: (.closed(values?.cause), true)
        }
      if counts { report.codes[code, default: 0] += 1 }
      if let key = one.referral { referrals.refuse(key, at: entry.moment.wall, counts: counts, refers: refers) }
    }
    guard counts else { return }
    report.cases.count(one, outcome, in: span)
    times.append(one.times)
    if outcome == .unconfirmed {
      report.unread.append(
        UnreadCase(reference: one.reference, day: span.place(of: one.openedAt).day, staff: one.staff))
    }
  }

  /// The report as of now.
  package func finished() -> SupervisorReport {
    var report = report
    for one in open.values where span.contains(one.openedAt) { report.cases.count(one, .open, in: span) }
    report.times = CallTimes(times)
    report.links = links.figures(span)
    report.laterPassed = referrals.laterPassed(at: span.now)
    report.referrals = referrals.open(at: span.now)
    report.doubts.withoutValues = withoutValues.count
    return report
  }

  /// Everybody of whom the log says that a child of theirs is linked. It is no part of a report.
  var linkedGuardians: Set<GuardianID> { links.linkedGuardians }
}

extension CaseCounts {
  fileprivate mutating func count(_ one: CaseInReport, _ outcome: CaseOutcome, in span: ReportSpan) {
    let (day, hour) = span.place(of: one.openedAt)
    total += 1
    byDay[day, default: 0] += 1
    byHour[hour, default: 0] += 1
    byChannel[one.opening.channel, default: 0] += 1
    byLanguage[one.opening.language, default: 0] += 1
    byOutcome[outcome, default: 0] += 1
    bySchool[one.school, default: 0] += 1
    byOperator[one.staff, default: 0] += 1
  }
}
