/// Something in one field of a record that is no data.
package struct RecordFinding: Hashable, Sendable {
  /// The field, as a roster folder calls it.
  package let field: String
  package let fault: FieldFault
  package let effect: RosterEffect
}
