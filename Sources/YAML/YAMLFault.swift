/// Why a text is not read as YAML at all.
package enum YAMLFault: Hashable, Sendable, CaseIterable {
  case notYAML
  /// An anchor, an alias or a tag.
  case reference
  /// Too long, or too many lists in one another.
  case tooLarge
}
