package import Records
import CGuard
import Crypto
import Foundation
import Ledger
import Synchronization
package import Verification

/// Why a PIN could not be sealed or opened. Never says anything of the PIN.
package enum PINSafeError: Error, Hashable, Sendable, CaseIterable {
  /// The clearance is for another child, guardian, generation or log, for other PINs, or its authorization was used before.
  case notCleared
  /// It was sealed with another key.
  case otherKey
  /// It does not open: it was altered, or belongs to someone else.
  case damaged
  /// No page of memory can be locked.
  case noLockedMemory
}

/// Seals PINs, takes their fingerprints, and opens one of them against a clearance, or those of an export against its own. The only code
/// that reads a PIN. Several threads may seal at once.
package final class PINSafe: Sendable {
  private let key: PINKey
  private let station: StationIdentity
  private let log: String
  /// A fingerprint that has taken the key in: an import makes a million.
  private let fingerprinting: HMAC<SHA256>
  /// Seals and marks everything else about families with the same key.
  package let records: RecordSeal
  private let lastAuthorization = Mutex<Int64>(-1)

  private static let paddedLength = 64

  /// A safe with this key. What it seals opens in this station only, against a clearance of its log. A restored log has
  /// another name than the station's first.
  package init(key: PINKey, station: StationIdentity, log: String? = nil) {
    self.key = key
    self.station = station
    self.log = log ?? station.origin
    fingerprinting = HMAC<SHA256>(key: key.fingerprinting)
    records = RecordSeal(key: key, station: station)
  }

  /// Seals a PIN for its owner. Throws if the system gives no randomness.
  package func seal(_ digits: PINDigits, generation: Int, of owner: PINOwner) throws -> SealedPIN {
    var plain = [UInt8](repeating: 0, count: Self.paddedLength)
    defer { unsafe plain.withUnsafeMutableBytes { unsafe guard_wipe($0.baseAddress, $0.count) } }
    plain[0] = UInt8(digits.bytes.count)
    for (place, digit) in digits.bytes.enumerated() where place + 1 < plain.count { plain[place + 1] = digit }
    let box = try ChaChaPoly.seal(
      plain, using: key.sealing, authenticating: associated(generation: generation, keyID: key.id, owner))
    return SealedPIN(generation: generation, keyID: key.id, box: Array(box.combined), fingerprint: fingerprint(digits))
  }

  /// Whether a PIN was sealed with the key at hand.
  package func canOpen(_ pin: SealedPIN) -> Bool { pin.keyID == key.id }

  package func fingerprint(_ digits: PINDigits) -> PINFingerprint {
    unsafe digits.bytes.withUnsafeBytes { unsafe fingerprint($0) }
  }

  /// The fingerprint of digits that were typed.
  package func fingerprint(_ digits: UnsafeRawBufferPointer) -> PINFingerprint {
    var code = fingerprinting
    unsafe code.update(data: digits)
    return PINFingerprint(code.finalize())
  }

  /// Reads one PIN, once (IV.3). The clearance must be for this very owner and generation, which `subject`, the values
  /// behind the naming's commitments, proves.
  /// - Guide: IV.3.g
  package func open(
    _ clearance: consuming Clearance, _ pin: SealedPIN, of owner: PINOwner, subject: Subject
  ) throws(PINSafeError) -> Secret {
    guard clearance.authorization.origin == log, clearance.generation == pin.generation,
      subject.proves(owner, in: clearance.naming), takes(clearance.authorization.sequence)
    else { throw .notCleared }
    return try unsealed(OwnedPIN(pin, of: owner))
  }

  /// Reads the PINs of an export, each once and in their order (IX). The clearance must be for exactly these.
  package func open(
    _ clearance: consuming ExportClearance, _ pins: [OwnedPIN], _ body: (borrowing Secret) throws -> Void
  ) throws {
    guard clearance.authorization.origin == log, clearance.names(marks(of: pins)),
      takes(clearance.authorization.sequence)
    else { throw PINSafeError.notCleared }
    for pin in pins { try body(unsealed(pin)) }
  }

  /// Whether an authorization is newer than all that were used: none serves twice, on whichever thread.
  private func takes(_ sequence: Int64) -> Bool {
    lastAuthorization.withLock { last in
      guard sequence > last else { return false }
      last = sequence
      return true
    }
  }

  /// What the entry of an export commits to: for each PIN a keyed mark of its owner and generation, so that the station can tell whose
  /// they were and nobody else can.
  package func marks(of pins: [OwnedPIN]) -> [UInt8] {
    pins.flatMap { owned in
      let parts = [owned.owner.student.text, owned.owner.guardian.text, String(owned.pin.generation)]
      return records.fingerprint("exported", parts.joined(separator: "\u{0}").utf8)
    }
  }

  private func unsealed(_ owned: OwnedPIN) throws(PINSafeError) -> Secret {
    let (pin, owner) = (owned.pin, owned.owner)
    guard pin.keyID == key.id else { throw .otherKey }
    let associated = associated(generation: pin.generation, keyID: pin.keyID, owner)
    guard let box = try? ChaChaPoly.SealedBox(combined: pin.box),
      var plain = try? ChaChaPoly.open(box, using: key.sealing, authenticating: associated)
    else { throw .damaged }
    defer { unsafe plain.withUnsafeMutableBytes { unsafe guard_wipe($0.baseAddress, $0.count) } }
    return try Self.secret(in: plain)
  }

  private static func secret(in plain: Data) throws(PINSafeError) -> Secret {
    guard plain.count == paddedLength, let length = plain.first.map(Int.init), (4...12).contains(length)
    else { throw .damaged }
    var secret: Secret?
    unsafe plain.withUnsafeBytes { secret = unsafe Secret(UnsafeRawBufferPointer(rebasing: $0[1...length])) }
    guard let secret = consume secret else { throw .noLockedMemory }
    return secret
  }

  private func associated(generation: Int, keyID: String, _ owner: PINOwner) -> [UInt8] {
    let parts = [
      "pin/v1", station.origin, station.kind.rawValue, owner.student.text, owner.guardian.text, String(generation),
      keyID,
    ]
    return Array(parts.joined(separator: "\u{0}").utf8)
  }
}

extension PINFingerprint {
  fileprivate init(_ code: HMAC<SHA256>.MAC) { self.init(unchecked: unsafe code.withUnsafeBytes { unsafe Array($0) }) }
}
