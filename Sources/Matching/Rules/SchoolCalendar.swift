package import Records

/// The months in which a caller may name the old or the coming grade, since the record may not have changed yet.
package struct SchoolCalendar: Hashable, Sendable {
  /// The break between two school years, both days included.
  package let breakStart: DayOfYear, breakEnd: DayOfYear

  /// A break that may go over a new year.
  package init(breakStart: DayOfYear, breakEnd: DayOfYear) {
    self.breakStart = breakStart
    self.breakEnd = breakEnd
  }

  /// 10 June to 15 August.
  package static let usual = SchoolCalendar(
    breakStart: DayOfYear(month: 6, day: 10), breakEnd: DayOfYear(month: 8, day: 15))

  /// The longest that a grade may be off by one, in days: ten weeks.
  package static let longestBreak = 70

  /// Whether the break is no longer than that, both days counted.
  package var isBounded: Bool {
    let days = breakEnd.place - breakStart.place
    return (days < 0 ? days + 365 : days) + 1 <= Self.longestBreak
  }

  /// Whether the day lies between two school years.
  package func isBetweenYears(_ date: CivilDate) -> Bool {
    let day = DayOfYear(month: date.month, day: date.day)
    return breakStart <= breakEnd
      ? (breakStart...breakEnd).contains(day) : day >= breakStart || day <= breakEnd
  }
}

extension DayOfYear {
  /// The day's place in a year that is no leap year, from 1 on.
  fileprivate var place: Int {
    (1..<month).reduce(day) { $0 + CivilDate.days(in: $1, of: 2023) }
  }
}
