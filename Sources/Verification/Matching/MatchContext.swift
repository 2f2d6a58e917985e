/// What reading and comparing depend on besides the texts.
public struct MatchContext: Hashable, Sendable {
  /// The day of the call.
  public let today: CivilDate
  /// How 3/4 is read.
  public let dateOrder: DateOrder
  /// When two grades count as right.
  public let calendar: SchoolCalendar

  /// A context of these values.
  public init(today: CivilDate, dateOrder: DateOrder = .monthFirst, calendar: SchoolCalendar = .usual) {
    self.today = today
    self.dateOrder = dateOrder
    self.calendar = calendar
  }
}
