/// Something wrong in a roster: where, in which field, what, and what to do about it.
///
/// Its text never holds a value of the roster. A value may be personal, and may be what attacks the terminal.
package struct RosterProblem: Hashable, Sendable {
  /// Where the field begins, or the row if no field is to blame.
  package let place: SourcePlace
  /// The field's name as the format calls it; empty if no field is to blame.
  package let field: String
  /// What is wrong, in lower case, without a value.
  package let what: String
  /// What to do about it; may be empty.
  package let hint: String

  /// A problem. None of the texts may hold a value of the roster.
  package init(at place: SourcePlace, field: String = "", what: String, hint: String = "") {
    self.place = place
    self.field = field
    self.what = what
    self.hint = hint
  }

  init(at place: SourcePlace, field: String, _ fault: FieldFault) {
    self.init(at: place, field: field, what: fault.what, hint: fault.hint)
  }
}

extension RosterProblem: CustomStringConvertible {
  /// `file:line:column: field: what is wrong`, then on a line of its own `hint: …`.
  package var description: String {
    let subject = field.isEmpty ? "" : "\(field): "
    let advice = hint.isEmpty ? "" : "\nhint: \(hint)"
    return "\(place): \(subject)\(what)\(advice)"
  }
}
