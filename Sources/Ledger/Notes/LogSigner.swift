package import Diagnostics
import Crypto

/// The private half of the key that signs a log's checkpoints, and the key derived from it that seals its entries.
package struct LogSigner: Sendable {
  private let key: Curve25519.Signing.PrivateKey
  private let sealingKey: SymmetricKey

  /// The length of a key's seed in bytes.
  package static let length = 32

  /// A signer of this seed (RFC 8032). Nil unless there are 32 bytes.
  package init?(seed: UnsafeRawBufferPointer) {
    guard seed.count == Self.length, let key = unsafe try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    else { return nil }
    self.key = key
    sealingKey = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: key.rawRepresentation), info: Array("pinline entry/v1".utf8),
      outputByteCount: 32)
  }

  package var publicKey: LogKey { LogKey(key.publicKey) }

  /// The MAC of an entry's stored bytes: HMAC-SHA256 under a key that HKDF-SHA256 (RFC 5869) derives from the signing key.
  /// It tells what this station logged from what somebody else wrote into its database.
  package func mac(of entry: [UInt8]) -> [UInt8] {
    unsafe HMAC<SHA256>.authenticationCode(for: entry, using: sealingKey).withUnsafeBytes { unsafe Array($0) }
  }

  /// Whether an entry was sealed by this key.
  package func isMAC(_ mac: [UInt8], of entry: [UInt8]) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(mac, authenticating: entry, using: sealingKey)
  }

  /// The signature line's content: key id and signature, as C2SP's `signed-note` has them.
  package func sign(_ text: String, as name: String) throws(SigningFailed) -> NoteSignature {
    guard let signature = try? key.signature(for: Array(text.utf8)) else { throw SigningFailed() }
    return NoteSignature(name: name, id: publicKey.named(name).id, bytes: Array(signature))
  }
}

/// The key would not sign. Nothing goes unsigned for that.
package struct SigningFailed: StorageFailure, Hashable {
  package var reason: Reason { .keyWouldNotSign }
}
