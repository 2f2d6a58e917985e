/// Why a JSON file is not read on.
package enum JSONFault: Error, Hashable, Sendable, CaseIterable {
  /// Not JSON as the standard has it.
  case notWellFormed
  /// Larger or deeper than any honest record.
  case tooLarge
}
