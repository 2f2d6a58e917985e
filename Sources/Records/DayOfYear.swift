/// A day in any year, written `MM-DD`.
package struct DayOfYear: Hashable, Sendable {
  /// 1 to 12, and from 1 to the month's last day; 29 February is one.
  package let month: Int, day: Int

  /// A day that the caller knows to be one.
  package init(month: Int, day: Int) { (self.month, self.day) = (month, day) }

  /// The day that is written so; nil if there is none.
  package init?(_ text: String) {
    let leapYear = "2024-"
    guard let date = CivilDate(iso: leapYear + text) else { return nil }
    self.init(month: date.month, day: date.day)
  }
}

extension DayOfYear: Comparable, CustomStringConvertible {
  package static func < (one: DayOfYear, other: DayOfYear) -> Bool {
    (one.month, one.day) < (other.month, other.day)
  }

  package var description: String { [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-") }
}
