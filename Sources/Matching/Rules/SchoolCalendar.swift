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

  /// Whether the day lies between two school years.
  package func isBetweenYears(_ date: CivilDate) -> Bool {
    let day = DayOfYear(month: date.month, day: date.day)
    return breakStart <= breakEnd
      ? (breakStart...breakEnd).contains(day) : day >= breakStart || day <= breakEnd
  }
}
