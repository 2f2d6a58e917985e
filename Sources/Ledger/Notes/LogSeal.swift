import Crypto

/// The key that seals entries: it is derived from the one that signs checkpoints, and says nothing of it. So it may be kept when that
/// one is dropped, to tell what it sealed.
package struct LogSeal: Sendable {
  /// In bytes.
  package static let length = 32
  private let key: SymmetricKey

  /// Nil unless there are 32 bytes.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.length else { return nil }
    key = SymmetricKey(data: Array(bytes))
  }

  /// That of a signing key, by HKDF-SHA256 (RFC 5869).
  init(of seed: SymmetricKey) {
    key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: seed, info: Array("pinline entry/v1".utf8), outputByteCount: Self.length)
  }

  /// To be kept with the station's keys.
  package var bytes: [UInt8] { unsafe key.withUnsafeBytes { unsafe Array($0) } }

  func mac(of entry: [UInt8]) -> [UInt8] {
    unsafe HMAC<SHA256>.authenticationCode(for: entry, using: key).withUnsafeBytes { unsafe Array($0) }
  }

  func isMAC(_ mac: [UInt8], of entry: [UInt8]) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(mac, authenticating: entry, using: key)
  }
}
