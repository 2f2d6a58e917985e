/// Something wrong in a roster: where, in which field, and what.
///
/// It never holds a value of the roster. A value may be personal, and may be what attacks the terminal.
package struct RosterProblem: Hashable, Sendable {
  /// Where the field begins, or the row if no field is to blame.
  package let place: SourcePlace
  /// The field's name as the format calls it; empty if no field is to blame.
  package let field: String
  package let fault: RosterFault

  package init(at place: SourcePlace, field: String = "", _ fault: RosterFault) {
    self.place = place
    self.field = field
    self.fault = fault
  }
}
