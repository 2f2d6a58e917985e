package import Records

/// What reading and comparing depend on besides the texts.
package struct MatchContext: Hashable, Sendable {
  /// The day of the call.
  package let today: CivilDate
  /// How 3/4 is read.
  package let dateOrder: DateOrder
  /// When two grades count as right.
  package let calendar: SchoolCalendar

  package init(today: CivilDate, dateOrder: DateOrder = .monthFirst, calendar: SchoolCalendar = .usual) {
    self.today = today
    self.dateOrder = dateOrder
    self.calendar = calendar
  }
}
