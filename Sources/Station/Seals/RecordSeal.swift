import Crypto
import Foundation
import Ledger

/// Why something sealed did not open. Never says anything of what is in it.
package enum RecordSealError: Error, Hashable, Sendable, CaseIterable {
  /// It was altered, stands in another's place, or was sealed with another key.
  case damaged
}

/// Seals what is kept of families, and makes the fingerprints by which it is found, so that no file of a station says anything of
/// anybody in clear.
package struct RecordSeal: Sendable {
  private let sealing: SymmetricKey, fingerprinting: SymmetricKey
  private let station: String
  /// What every seal is bound to.
  private let prefix: [UInt8]

  /// What a seal adds to the bytes in it: the nonce and the tag of AES-GCM.
  package static let overhead = 28
  /// Bytes of a fingerprint: too many to meet by chance among all that a district has, too few to be worth more room.
  package static let fingerprintLength = 16

  /// Seals for this station only.
  package init(key: PINKey, station: StationIdentity) {
    self.init(key.records, key.recordFingerprints, station.origin)
  }

  private init(_ sealing: SymmetricKey, _ fingerprinting: SymmetricKey, _ station: String) {
    (self.sealing, self.fingerprinting, self.station) = (sealing, fingerprinting, station)
    prefix = Array("record/v1\u{0}\(station)\u{0}".utf8)
  }

  /// The seal of one body of records: it opens nothing else, and finds things by the same fingerprints. A key of AES-GCM with nonces drawn
  /// at random is good for 2³² pieces (NIST SP 800-38D, 8.3), which a district's rosters would reach in some years; one roster never does.
  package func part(_ name: [UInt8]) -> RecordSeal {
    let own = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: sealing, info: Array("part/v1\u{0}".utf8) + name, outputByteCount: 32)
    return RecordSeal(own, fingerprinting, station)
  }

  /// Seals bytes for one place, such as a roster's number and a child's fingerprint: elsewhere they do not open.
  package func seal(_ bytes: [UInt8], for place: [UInt8]) throws -> [UInt8] {
    let box = try AES.GCM.seal(bytes, using: sealing, authenticating: prefix + place)
    guard let combined = box.combined else { throw RecordSealError.damaged }
    return Array(combined)
  }

  /// What was sealed for this place.
  package func open(_ sealed: [UInt8], for place: [UInt8]) throws(RecordSealError) -> [UInt8] {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let bytes = try? AES.GCM.open(box, using: sealing, authenticating: prefix + place)
    else { throw .damaged }
    return Array(bytes)
  }

  /// By what a value of a field is found: the same for the same value of this station, and of no use without its key.
  package func fingerprint(_ field: String, _ value: some Sequence<UInt8>) -> [UInt8] {
    fingerprints(of: field).whole(value)
  }

  /// The fingerprints of one field, for whoever makes a million of them.
  package func fingerprints(of field: String) -> RecordFingerprints {
    var code = HMAC<SHA256>(key: fingerprinting)
    code.update(data: Array("\(station)\u{0}\(field)\u{0}".utf8))
    return RecordFingerprints(begun: code)
  }
}

/// By what the values of one field are found.
package struct RecordFingerprints: Sendable {
  fileprivate let begun: HMAC<SHA256>

  /// A value's fingerprint.
  package func whole(_ value: some Sequence<UInt8>) -> [UInt8] {
    unsafe code(of: value).withUnsafeBytes { unsafe Array($0.prefix(RecordSeal.fingerprintLength)) }
  }

  /// Its first 48 bits, as a number: what several values share once in a great while, so that what is found by it is looked at again.
  package func short(_ value: some Sequence<UInt8>) -> UInt64 { short(Array(value)) }

  /// The same for text.
  package func short(_ value: String) -> UInt64 { short(Array(value.utf8)) }

  private func short(_ value: [UInt8]) -> UInt64 {
    var code = begun
    code.update(data: value)
    return unsafe code.finalize().withUnsafeBytes { unsafe $0.prefix(6).reduce(0) { $0 << 8 | UInt64($1) } }
  }

  private func code(of value: some Sequence<UInt8>) -> HMAC<SHA256>.MAC {
    var code = begun
    code.update(data: Array(value))
    return code.finalize()
  }
}
