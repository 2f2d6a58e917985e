/// Why a text is not read as YAML at all.
package enum YAMLFault: Hashable, Sendable, CaseIterable {
  case notYAML
  /// An anchor, an alias or a tag.
  case reference
  /// Too long, or too many lists in one another.
  case tooLarge
  /// A line begins with a tab: only spaces indent.
  case tab
  /// A quote that is not closed on its line.
  case openQuote
  /// More text behind the quote that closes one.
  case behindQuote
  /// A character that no text holds.
  case control
  /// A byte-order mark elsewhere than at the beginning, where it is passed over.
  case byteOrderMark
  /// The bytes are UTF-16, or none of UTF-8 from here on, as those of Latin-1 are not.
  case utf16, notUTF8
}
