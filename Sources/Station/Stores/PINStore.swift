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
  /// Keeps a PIN that the console created. Fails if a created PIN has its fingerprint, or if the guardianship has a newer one.
  /// `log` appends what has to stand with it: both or neither.
  func keep(_ pin: SealedPIN, of owner: PINOwner, _ log: () throws -> Void) throws
}
