import Foundation

/// Bytes in the standard Base 64 encoding of RFC 4648, section 4, with padding.
package enum Base64 {
  /// The one encoding of these bytes.
  package static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  /// Nil unless the text is exactly what `encode` writes: no line breaks, no bits left over.
  package static func decode(_ text: some StringProtocol) -> [UInt8]? {
    let text = String(text)
    guard let bytes = Data(base64Encoded: text).map(Array.init), encode(bytes) == text else { return nil }
    return bytes
  }
}
