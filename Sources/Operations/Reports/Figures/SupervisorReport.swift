package import Ledger
package import Records
package import Verification

/// What supervisors see of the cases of some days: a pure fold of the log. No child's or parent's name or number is in it, and closed
/// refusals are counted in totals only.
///
/// A case belongs to the day on which it was opened, at the station. What comes after these days counts where it tells what became of
/// one: that the child was linked, or that whoever was refused passed later.
package struct SupervisorReport: Hashable, Sendable {
  package let span: ReportSpan
  /// The headline.
  package internal(set) var links = LinkFigures()
  package internal(set) var cases = CaseCounts()
  /// Over the cases of these days that ended.
  package internal(set) var times = CallTimes([])
  /// Every refusal of these days by its code.
  package internal(set) var codes: [RefusalCode: Int] = [:]
  package internal(set) var laterPassed = LaterPassed()
  /// Open referrals of any day, by their age now.
  package internal(set) var referrals: [ReferralAge: Int] = [:]
  /// Cases in which a PIN was shown, or may have been, and was not read back rightly, in the order of the log.
  package internal(set) var unread: [UnreadCase] = []
  package internal(set) var doubts = ReportDoubts()
  /// Whoever is at work here, by the name of their newest entry.
  package internal(set) var staff: [StaffID: String] = [:]

  init(_ span: ReportSpan) { self.span = span }
}

/// How many cases there were.
package struct CaseCounts: Hashable, Sendable {
  package internal(set) var total = 0
  /// By the day and the hour, 0 to 23, of their opening.
  package internal(set) var byDay: [CivilDate: Int] = [:], byHour: [Int: Int] = [:]
  /// By how the caller reached the district at first.
  package internal(set) var byChannel: [Channel: Int] = [:]
  /// By the caller's language, as its BCP 47 tag.
  package internal(set) var byLanguage: [String: Int] = [:]
  package internal(set) var byOutcome: [CaseOutcome: Int] = [:]
  /// By the child's school.
  package internal(set) var bySchool: [SchoolGroup: Int] = [:]
  /// By who opened them, whoever took them over.
  package internal(set) var byOperator: [StaffID: Int] = [:]

  package init() {}
}

/// One disclosure without a right read-back (IV.3), by its case, which is no person.
package struct UnreadCase: Hashable, Sendable {
  package let reference: CaseReference
  package let day: CivilDate
  /// Who opened the case.
  package let staff: StaffID
}

/// What could not be counted, so that a report over a log that is not in order says so.
package struct ReportDoubts: Hashable, Sendable {
  /// Entries that the station did not write, or that are none, and the first of them. They are not counted.
  package internal(set) var strange = 0, firstStrange: Int64?
  /// Entries that do not follow from those before in their case. They are not counted.
  package internal(set) var outOfOrder = 0
  /// Cases whose values are gone though no purge erased them. They count as unknown.
  package internal(set) var withoutValues = 0

  package init() {}
}
