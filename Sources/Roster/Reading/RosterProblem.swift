/// Something wrong in a roster: where, in which field, and what.
///
/// It never holds a value of the roster. A value may be personal, and may be what attacks the terminal.
package struct RosterProblem: Hashable, Sendable {
  /// Where the field begins, or the row if no field is to blame.
  package let place: SourcePlace
  /// The field's name as the format calls it; empty if no field is to blame.
  package let field: String
  package let fault: RosterFault
  package let effect: RosterEffect
  /// The record that is kept out, where its key could be read.
  package let record: RosterKey?

  package init(
    at place: SourcePlace, field: String = "", _ fault: RosterFault, effect: RosterEffect = .row,
    record: RosterKey? = nil
  ) {
    self.place = place
    self.field = field
    self.fault = fault
    self.effect = effect
    self.record = record
  }

  /// The same, of the record of a key.
  func keepingOut(_ record: RosterKey?) -> RosterProblem {
    RosterProblem(at: place, field: field, fault, effect: effect, record: record)
  }
}

/// What a problem keeps out of the roster.
package enum RosterEffect: Hashable, Sendable, CaseIterable {
  /// Nothing of the source can be used: a file that is not what it should be, or that ends in the middle.
  case source
  /// The row and what hangs on it.
  case row
  /// One value that no verification rests on. The rest of the row is taken.
  case field
  /// Nothing: it is only told.
  case nothing
}
