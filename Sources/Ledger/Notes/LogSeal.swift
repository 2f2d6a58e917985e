import Crypto

/// The key that seals entries: it is derived from the one that signs checkpoints, and says nothing of it. So it may be kept when that
/// one is dropped, to tell what it sealed.
package struct LogSeal: Sendable {
  /// In bytes.
  package static let length = 32
  private let key: SymmetricKey
  /// Keyed once: taking the key in costs more than the entry does.
  private let keyed: HMAC<SHA256>

  /// Nil unless there are 32 bytes.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.length else { return nil }
    self.init(SymmetricKey(data: Array(bytes)))
  }

  private init(_ key: SymmetricKey) {
    self.key = key
    keyed = HMAC(key: key)
  }

  /// That of a signing key, by HKDF-SHA256 (RFC 5869).
  init(of seed: SymmetricKey) {
    self.init(
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: seed, info: Array("pinline entry/v1".utf8), outputByteCount: Self.length))
  }

  /// To be kept with the station's keys.
  package var bytes: [UInt8] { unsafe key.withUnsafeBytes { unsafe Array($0) } }

  func mac(of entry: [UInt8]) -> [UInt8] {
    unsafe code(of: entry).withUnsafeBytes { unsafe Array($0) }
  }

  /// Compared in the same time wherever the two differ.
  func isMAC(_ mac: [UInt8], of entry: [UInt8]) -> Bool { code(of: entry) == mac }

  private func code(of entry: [UInt8]) -> HMAC<SHA256>.MAC {
    var code = keyed
    code.update(data: entry)
    return code.finalize()
  }
}
