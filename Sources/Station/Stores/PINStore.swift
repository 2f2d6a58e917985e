import Records

/// Every PIN there is, sealed or as a fingerprint: those that rosters brought and those that the console created. The one place in
/// which PINs are looked up.
package protocol PINStore: AnyObject {
  /// Every PIN of this guardianship. The newest counts: `SealedPIN.newest`.
  func pins(of owner: PINOwner) throws -> [SealedPIN]
  /// Whether a student's own PIN has this fingerprint (V).
  func isStudentPIN(_ fingerprint: PINFingerprint) throws -> Bool
  /// Which of these fingerprints a PIN of any guardian's or a student's own has (V).
  func taken(among fingerprints: [PINFingerprint]) throws -> Set<PINFingerprint>
  /// Which of these guardianships have a PIN.
  func owners(withPINAmong owners: [PINOwner]) throws -> Set<PINOwner>
  /// On which of the `PINShelves` the PINs stand that the console creates for this guardianship.
  func shelf(of owner: PINOwner) throws -> UInt8
  /// Goes through every PIN on a shelf that the console created.
  /// - Throws: `StoreError.wrongValue` or `.damaged` for one that was written over.
  func eachCreated(onShelf shelf: UInt8, _ body: (OwnedPIN) throws -> Void) throws
  /// The number of the roster in use; 0 before the first.
  func roster() throws -> Int
  /// Keeps PINs that the console created. Fails if a created PIN has the fingerprint of one of them, or if a guardianship has a newer
  /// one. `log` appends what has to stand with them: all of it or nothing.
  ///
  /// - Parameter roster: the number of the roster beside which they were drawn, looked up before anything else was.
  /// - Throws: `StoreError.rosterChanged` if another is in use by now, which may have one of them.
  func keep(_ pins: [OwnedPIN], beside roster: Int, _ log: () throws -> Void) throws
}
