/// What reading a table tells beside its rows.
package enum TableNote: Hashable, Sendable, CaseIterable {
  /// A sheet that is hidden, and is not read.
  case hiddenSheet
  /// Rows or columns that are hidden, and are read.
  case hiddenRows, hiddenColumns
  /// A sheet that has no header as it is looked for, and is not read.
  case otherSheet
}
