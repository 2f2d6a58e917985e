import Diagnostics
package import Operations
package import Verification

/// A part of the supervisors' report, by the word that shows it, in the order of the report.
package enum ReportSection: String, Hashable, Sendable, CaseIterable {
  case linked, days, hours, channels, languages, outcomes, codes, schools, operators, times, refused, referrals
  case readback
}

/// A table of a report.
enum ReportTableName: Hashable, Localized {
  case linked, linkedSchools, linkedLanguages, days, hours, channels, languages, outcomes, codes, schools, operators
  case times, refused, referrals, readback, unread
  /// The counts of the schools, and the list of one.
  case outreachSchools, outreach(String)
}

/// What a table says around its figures.
package struct TableWords {
  package let title: String
  /// The head of each column.
  package let columns: [String]
  /// What the figures mean.
  package let note: String

  package init(_ title: String, _ columns: [String], _ note: String) {
    (self.title, self.columns, self.note) = (title, columns, note)
  }
}

/// What a row of a report is about, where that is no value of the log.
enum ReportRow: Hashable, Localized {
  case linkedInTime, linkedLate, notLinked, notDue, notDueLinked
  case wholeCall
  case refused, passedLater, passedAtCounter, stillWaiting
  case readBackRight, readBackWrong
  /// A child whose school is not known, and a case without a child.
  case unknownSchool, noChild
  /// Groups that are too small to be shown, together.
  case otherSchools, otherLanguages, otherCauses
  /// Where only this is told of closed refusals, or the cause was erased.
  case closedRefusals, erasedCause
}

/// What is told of a report besides.
enum ReportWord: Hashable, Localized {
  case title, contents
  /// Behind the headline's figure.
  case headline(linked: Int, due: Int), nobodyDue
  case days(from: String, to: String), made(String)
  case notDue(Int, linked: Int)
  /// Which word shows a part, and that there are more rows than fit.
  case parts, moreRows(Int)
  case strange(Int, first: Int64), outOfOrder(Int), withoutValues(Int)
  case noCases
  /// How the list of a school is made.
  case listOfSchool
}

/// What stands on a slip of an outreach list, in the parent's language.
enum SlipWord: Hashable, Localized {
  case title, number(Int), bring, grade(String)
  /// The heading of all slips.
  case slips
}

extension CaseOutcome: Localized {}
extension CallStep: Localized {}
extension ReferralAge: Localized {}
extension ClosedCause: Localized {}
