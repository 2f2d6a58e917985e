// The standard library composes text for its own comparisons; Foundation, which does so in public, is not for a
// terminal.
@_spi(_Unicode) import Swift

extension String {
  /// The text with every letter and its marks as one character where Unicode has one (NFC): libedit draws no other
  /// marks.
  var composed: String {
    var scalars = UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}
