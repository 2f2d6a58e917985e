import Records

/// Since when and until when something holds.
struct EdFiPeriod {
  let begin: CivilDate?, end: CivilDate?

  /// Reads two dates, each of which may be absent.
  init(_ node: inout NodeFields, from begin: Step, to end: Step) {
    self.begin = node.value(begin, parse: EdFiWords.date)
    self.end = node.value(end, parse: EdFiWords.date)
  }

  /// Both days count.
  func holds(on day: CivilDate) -> Bool { !isFuture(on: day) && !hasEnded(on: day) }
  func isFuture(on day: CivilDate) -> Bool { begin.map { $0 > day } ?? false }
  func hasEnded(on day: CivilDate) -> Bool { end.map { $0 < day } ?? false }

  /// Whether an address with such periods is current: without any it is.
  static func isCurrent(_ node: inout NodeFields, on day: CivilDate) -> Bool {
    let own = EdFiPeriod(&node, from: ["BeginDate", "OpenDate"], to: ["EndDate", "CloseDate"])
    let periods = node.each("Period") { EdFiPeriod(&$0, from: "BeginDate", to: "EndDate") }
    return own.holds(on: day) && (periods.isEmpty || periods.contains { $0.holds(on: day) })
  }
}
