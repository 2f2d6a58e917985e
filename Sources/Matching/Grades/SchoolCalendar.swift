package import Records

/// The months in which a caller may name the old or the coming grade, since the record may not have changed yet.
package struct SchoolCalendar: Hashable, Sendable {
  private let start: Int
  private let end: Int

  /// A break between two school years, both days included.
  package init(breakStart: (month: Int, day: Int), breakEnd: (month: Int, day: Int)) {
    start = breakStart.month * 100 + breakStart.day
    end = breakEnd.month * 100 + breakEnd.day
  }

  /// 10 June to 15 August.
  package static let usual = SchoolCalendar(breakStart: (6, 10), breakEnd: (8, 15))

  /// Whether the day lies between two school years.
  package func isBetweenYears(_ day: CivilDate) -> Bool {
    let place = day.month * 100 + day.day
    return start <= end ? (start...end).contains(place) : place >= start || place <= end
  }
}
