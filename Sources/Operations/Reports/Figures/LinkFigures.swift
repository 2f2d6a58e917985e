/// The headline of every report: how many verified parents have their child linked within seven days.
///
/// What is counted is a guardianship: one guardian and one child, so that a guardian of two children counts twice, and several cases
/// of one guardianship count once, from the first disclosure. It belongs to the days of that disclosure, to the child's school, and to
/// the language of that case.
package struct LinkRate: Hashable, Sendable {
  /// Guardianships whose seven days are over, and how many of them were linked within these.
  package internal(set) var due = 0, linked = 0
  /// Of those due, how many were linked later than that.
  package internal(set) var linkedLate = 0
  /// Guardianships whose seven days are not over, and how many of them are linked already. They are not part of the rate.
  package internal(set) var waiting = 0, waitingLinked = 0

  /// In milliseconds.
  static let window: Int64 = 7 * ReportSpan.day

  package init() {}

  static func + (one: LinkRate, other: LinkRate) -> LinkRate {
    var sum = one
    sum.due += other.due
    sum.linked += other.linked
    sum.linkedLate += other.linkedLate
    sum.waiting += other.waiting
    sum.waitingLinked += other.waitingLinked
    return sum
  }
}

/// Who was linked, in all and by group.
package struct LinkFigures: Hashable, Sendable {
  package internal(set) var all = LinkRate()
  package internal(set) var bySchool: [SchoolGroup: LinkRate] = [:]
  /// By the caller's language, as its BCP 47 tag.
  package internal(set) var byLanguage: [String: LinkRate] = [:]

  mutating func add(_ rate: LinkRate, _ school: SchoolGroup, _ language: String) {
    all = all + rate
    bySchool[school] = bySchool[school, default: LinkRate()] + rate
    byLanguage[language] = byLanguage[language, default: LinkRate()] + rate
  }
}
