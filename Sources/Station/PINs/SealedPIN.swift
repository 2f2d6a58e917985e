import Crypto
package import Ledger
package import Records

/// A parent's PIN as it is kept: under an AEAD, readable only with the station's key and a clearance.
package struct SealedPIN: Hashable, Sendable {
  /// 1 for the first PIN of a guardianship, one more for each that replaces it. The log names a PIN by this number
  /// only.
  package let generation: Int
  /// Which key sealed it, as the first eight bytes of a hash of that key, in hex.
  package let keyID: String
  /// Nonce, ciphertext and tag. Every plaintext is padded to the same length.
  package let box: [UInt8]
  /// Its fingerprint, by which what a parent reads back is compared without opening it again.
  package let fingerprint: PINFingerprint

  package init(generation: Int, keyID: String, box: [UInt8], fingerprint: PINFingerprint) {
    self.generation = generation
    self.keyID = keyID
    self.box = box
    self.fingerprint = fingerprint
  }
}

extension SealedPIN {
  /// The field under which the entry of a created PIN commits to it, and that of several to each, one after another.
  package static let committedField = "pin"
  /// How long a digest is, in bytes.
  private static let digestLength = 32

  /// The digests of the PINs that an entry commits to, out of the values behind its commitments. What is no digest is one that no PIN
  /// has.
  package static func digests(in openings: [Opening]) -> [[UInt8]] {
    openings.filter { $0.field == committedField }.flatMap { opening in
      stride(from: 0, to: opening.value.count, by: digestLength).map {
        Array(opening.value[$0...].prefix(digestLength))
      }
    }
  }

  /// What that entry commits to: a hash of all that is kept of the PIN and its owner, so that a row that nobody logged shows.
  package func digest(of owner: PINOwner) -> [UInt8] {
    var hash = SHA256()
    let parts = [
      Array(owner.student.text.utf8), Array(owner.guardian.text.utf8), Array(String(generation).utf8),
      Array(keyID.utf8), box, fingerprint.bytes,
    ]
    for part in parts {
      // Each behind its length, so that no part can pass for the beginning of the next.
      hash.update(data: Array("\(part.count):".utf8))
      hash.update(data: part)
    }
    return Array(hash.finalize())
  }

  /// Which PIN of a guardianship counts, of all that rosters brought and the console created: the newest. Both count the
  /// generations on from one another, so that two of one generation are one PIN, kept twice.
  package static func newest(of pins: some Sequence<SealedPIN>) -> SealedPIN? {
    pins.reduce(nil) { newest, pin in
      guard let newest, newest.generation >= pin.generation else { return pin }
      return newest
    }
  }
}

/// A keyed hash of a PIN, by which two PINs can be found equal without opening either (V). 32 bytes.
package struct PINFingerprint: Hashable, Sendable {
  package let bytes: [UInt8]

  /// Nil unless there are 32 bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  init(unchecked bytes: [UInt8]) { self.bytes = bytes }
}

/// A PIN with its owner.
package struct OwnedPIN: Hashable, Sendable {
  package let owner: PINOwner
  package let pin: SealedPIN

  package init(_ pin: SealedPIN, of owner: PINOwner) {
    self.owner = owner
    self.pin = pin
  }
}

/// Whose PIN it is, and in which station: bound into the seal, so that a sealed PIN moved elsewhere does not open.
package struct PINOwner: Hashable, Sendable {
  /// The child's district number.
  package let student: StudentID
  package let guardian: GuardianID

  package init(student: StudentID, guardian: GuardianID) {
    self.student = student
    self.guardian = guardian
  }
}
