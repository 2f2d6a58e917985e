package import Records

/// Every PIN there is, sealed or as a fingerprint: those that rosters brought and those that the console created. The one place in
/// which PINs are looked up.
package protocol PINStore: AnyObject {
  /// Every PIN of this guardianship. The newest counts: `SealedPIN.newest`.
  func pins(of owner: PINOwner) throws -> [SealedPIN]
  /// Whether a PIN of a guardian other than `guardian` has this fingerprint; nil for any guardian's (V).
  func isHeld(_ fingerprint: PINFingerprint, byOtherThan guardian: GuardianID?) throws -> Bool
  /// Whether a student's own PIN has this fingerprint (V).
  func isStudentPIN(_ fingerprint: PINFingerprint) throws -> Bool
  /// Which of these fingerprints a PIN of any guardian's or a student's own has (V).
  func taken(among fingerprints: [PINFingerprint]) throws -> Set<PINFingerprint>
  /// Which of these guardianships have a PIN.
  func owners(withPINAmong owners: [PINOwner]) throws -> Set<PINOwner>
  /// Keeps PINs that the console created. Fails if a created PIN has the fingerprint of one of them, or if a guardianship has a newer
  /// one. `log` appends what has to stand with them: all of it or nothing.
  func keep(_ pins: [OwnedPIN], _ log: () throws -> Void) throws
}

extension PINStore {
  /// Keeps one.
  package func keep(_ pin: SealedPIN, of owner: PINOwner, _ log: () throws -> Void) throws {
    try keep([OwnedPIN(pin, of: owner)], log)
  }
}
