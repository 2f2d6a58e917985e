import CGuard
import Crypto
import Ledger

/// The station's master key for PINs and records, from which a key for each purpose is derived. 32 bytes, in a file of
/// its own.
package struct PINKey: Sendable {
  /// The first eight bytes of a hash of the key, in hex: tells keys apart and gives nothing of them away.
  package let id: String
  let sealing: SymmetricKey
  let fingerprinting: SymmetricKey
  /// What everything else about families is sealed and found with: `RecordSeal`.
  let records: SymmetricKey, recordFingerprints: SymmetricKey

  /// The length of a key in bytes.
  package static let length = 32

  /// Nil unless there are 32 bytes.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.length else { return nil }
    let master = unsafe SymmetricKey(data: bytes)
    func derived(_ purpose: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: master, info: Array("pinline/\(purpose)/v1".utf8), outputByteCount: Self.length)
    }
    sealing = derived("seal")
    fingerprinting = derived("fingerprint")
    records = derived("records")
    recordFingerprints = derived("record-fingerprints")
    id = Hex.encode(unsafe derived("name").withUnsafeBytes { unsafe Array($0.prefix(8)) })
  }
}
