import Ledger
package import Records
package import Station

/// Creates PINs beside calls (IX): for verified guardians who have none, one or all of a school or of everybody, and one in the place of
/// another. Each is logged and kept as one, in batches, and none is told.
package struct PINCreation {
  /// How many are logged and kept at once: one entry, and one wait for the disk.
  package static let batch = 50_000

  private let session: StaffSession
  private let directory: any Directory
  private let pins: any PINStore
  private let held: HeldPINs
  private let safe: PINSafe

  package init(_ session: StaffSession, _ directory: any Directory, _ pins: any PINStore, safe: PINSafe) {
    (self.session, self.directory, self.pins, self.safe) = (session, directory, pins, safe)
    held = HeldPINs(session, pins, safe: safe)
  }

  /// For every verified guardian of a school without a PIN; nil for every school that is served here.
  /// - Parameter progress: how many children of those meant were looked at.
  /// - Returns: how many were created.
  package func create(forAllOf school: SchoolID?, progress: (_ children: Int) -> Void) throws -> Int {
    guard session.policy.pins.areCreated else { throw PINError.rosterOnly }
    let (only, today) = (school ?? session.policy.onlySchool, session.clock.today)
    var (waiting, looked, created) = ([PINOwner](), 0, 0)
    func settle(atLeast count: Int) throws {
      guard waiting.count >= count, !waiting.isEmpty else { return }
      created += try create(forThoseWithoutOf: waiting)
      waiting.removeAll(keepingCapacity: true)
    }
    try directory.eachFamily(of: only) { family in
      waiting += family.served(on: today).map { PINOwner(student: family.student.id, guardian: $0.guardian.id) }
      looked += 1
      if looked % 1000 == 0 { progress(looked) }
      try settle(atLeast: Self.batch)
    }
    try settle(atLeast: 1)
    // Those of the last batch are signed for now, and not with whatever comes next.
    if created > 0 { _ = try session.journal.checkpoint() }
    return created
  }

  /// For those of these guardianships that have no PIN; how many that were.
  package func create(forThoseWithoutOf owners: [PINOwner]) throws -> Int {
    let roster = try pins.roster()
    let known = try held.owners(withPINAmong: owners)
    let wanted = owners.filter { !known.contains($0) }.map { (owner: $0, generation: 1) }
    if wanted.isEmpty { return 0 }
    let drawn = try PINDrawing(pins, safe: safe).draw(for: wanted, using: &session.generator)
    try keep(drawn, beside: roster, .pinsCreated(count: drawn.count))
    return drawn.count
  }

  /// For one guardian.
  package func create(for guardian: GuardianID, of student: StudentID) throws {
    let owner = try served(guardian, of: student)
    guard try create(forThoseWithoutOf: [owner]) > 0 else { throw PINError.hasOne }
    _ = try session.journal.checkpoint()
  }

  /// Puts a new PIN in the place of a guardian's, for a reason that is committed to. Returns its generation.
  package func replace(for guardian: GuardianID, of student: StudentID, reason: String) throws -> Int {
    let reason = try Self.reason(reason)
    let owner = try served(guardian, of: student)
    let roster = try pins.roster()
    guard let current = SealedPIN.newest(of: try held.pins(of: owner)) else { throw PINError.hasNone }
    let generation = current.generation + 1
    let drawn = try PINDrawing(pins, safe: safe).draw(
      for: [(owner: owner, generation: generation)], using: &session.generator)
    try keep(
      drawn, beside: roster, .pinReplaced(generation: generation), [session.salted(StationFact.reasonField, reason)])
    _ = try session.journal.checkpoint()
    return generation
  }

  /// A reason as it is typed: one line that says something.
  package static func reason(_ typed: String) throws(PINError) -> String {
    let isLine = typed.unicodeScalars.allSatisfy {
      ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
    }
    guard isLine, typed.count <= 200, typed.contains(where: \.isLetter) else { throw .noReason }
    return typed
  }

  private func keep(_ drawn: [OwnedPIN], beside roster: Int, _ fact: StationFact, _ more: [Opening] = []) throws {
    try held.keep(drawn, beside: roster, as: fact, policy: session.policy.number, committing: more)
  }

  private func served(_ guardian: GuardianID, of student: StudentID) throws -> PINOwner {
    guard session.policy.pins.areCreated else { throw PINError.rosterOnly }
    guard let child = try directory.student(student) else { throw PINError.noSuchStudent }
    if let only = session.policy.onlySchool, child.schoolID != only { throw PINError.otherSchool }
    let family = try directory.family(of: child)
    guard family.guardians.contains(where: { $0.guardian.id == guardian }) else { throw PINError.noSuchGuardian }
    guard family.served(on: session.clock.today).contains(where: { $0.guardian.id == guardian })
    else { throw PINError.notServed }
    return PINOwner(student: student, guardian: guardian)
  }
}
