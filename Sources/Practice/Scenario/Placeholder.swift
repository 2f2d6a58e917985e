/// What stands in braces in a line.
enum Placeholder {
  /// The answer to what was asked; the caller's, the child's and the claimed person's names; what they are to the child; the case
  /// number; the contact's name.
  static let names = ["answer", "caller", "child", "claimed", "relationship", "reference", "contact"]
}
