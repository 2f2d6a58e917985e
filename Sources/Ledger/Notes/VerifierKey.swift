import Crypto

/// The public half of a key that signs a log's checkpoints: 32 bytes of Ed25519.
package struct LogKey: Hashable, Sendable {
  /// As RFC 8032 encodes it.
  package let bytes: [UInt8]

  /// Nil unless there are 32 bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  init(_ key: Curve25519.Signing.PublicKey) { bytes = Array(key.rawRepresentation) }

  /// The key under a log's name, which is how a note names it.
  package func named(_ origin: String) -> VerifierKey { VerifierKey(name: origin, key: self) }

  func accepts(_ signature: [UInt8], of text: [UInt8]) -> Bool {
    guard signature.count == 64, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
    else { return false }
    return key.isValidSignature(signature, for: text)
  }
}

/// A key with the name that its signatures carry, as C2SP's `signed-note` has it. Its text is what a verifier is given:
/// `name+key id+key`.
package struct VerifierKey: Hashable, Sendable, CustomStringConvertible {
  /// The key's name, which for a log is its origin.
  package let name: String
  package let key: LogKey
  /// The first 4 bytes of `SHA-256(name ‖ LF ‖ 0x01 ‖ key)`.
  package let id: [UInt8]

  /// Names a type of signature: Ed25519.
  private static let type: UInt8 = 1

  init(name: String, key: LogKey) {
    self.name = name
    self.key = key
    id = Array(SHA256.hash(data: Array(name.utf8) + [0x0A, Self.type] + key.bytes).prefix(4))
  }

  /// Reads the text of a verifier key. Nil unless it is one of an Ed25519 key whose id is right.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, SignedNote.isName(String(parts[0])), let bytes = Base64.decode(parts[2]),
      bytes.first == Self.type, let key = LogKey(Array(bytes.dropFirst()))
    else { return nil }
    self.init(name: String(parts[0]), key: key)
    guard Hex.encode(id) == parts[1] else { return nil }
  }

  /// `name+key id+key`, the id in hexadecimal digits and the key in Base 64.
  package var description: String { "\(name)+\(Hex.encode(id))+\(Base64.encode([Self.type] + key.bytes))" }
}
