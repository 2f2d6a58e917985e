/// What stands in braces in a line.
package enum Placeholder: String, Hashable, Sendable, CaseIterable {
  /// The answer to what was asked.
  case answer
  /// The caller's, the child's and the claimed person's names; their relationship to the child.
  case caller, child, claimed, relationship
  /// The case number; the contact's name.
  case reference, contact
}
