import Crypto

/// A salted hash that stands in an entry for a personal value. Once salt and value are erased, it says nothing of them.
package struct Commitment: Hashable, Sendable {
  /// 32 bytes.
  package let bytes: [UInt8]

  init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// Reads 64 lower-case hexadecimal digits.
  package init?(hex: String) {
    guard let bytes = Hex.decode(hex), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// 64 lower-case hexadecimal digits.
  package var hex: String { Hex.encode(bytes) }
}

/// What lies behind a commitment. It belongs into the side table and nowhere else.
package struct Opening: Hashable, Sendable {
  /// What kind of value it is, such as `student`.
  package let field: String
  package let value: [UInt8]
  /// 32 random bytes of its own.
  package let salt: [UInt8]

  /// An opening as it was stored. Nil unless the salt has 32 bytes.
  package init?(field: String, value: [UInt8], salt: [UInt8]) {
    guard salt.count == 32 else { return nil }
    self.field = field
    self.value = value
    self.salt = salt
  }

  /// An opening with a fresh salt.
  package init(field: String, value: [UInt8], using generator: inout some RandomNumberGenerator) {
    self.field = field
    self.value = value
    salt = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// `HMAC-SHA256(salt, "pii/v1" ‖ 0 ‖ field ‖ 0 ‖ value)`.
  package var commitment: Commitment {
    var code = HMAC<SHA256>(key: SymmetricKey(data: salt))
    var text = Array("pii/v1".utf8)
    text.reserveCapacity(text.count + field.utf8.count + value.count + 2)
    text.append(0)
    text += field.utf8
    text.append(0)
    text += value
    code.update(data: text)
    return Commitment(unchecked: unsafe code.finalize().withUnsafeBytes { unsafe Array($0) })
  }
}

extension Opening: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The field only.
  package var description: String { "(opening of \(field))" }
  package var debugDescription: String { description }
  /// Nothing, so that no dump shows value or salt.
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
