import Records
package import Station

/// What every store of PINs has to do.
package enum PINStoreConformance {
  /// Two connections to the PINs of a station that imported `RosterSmall` and whose console created none, and the safe that
  /// sealed them.
  package struct Subject {
    /// One connection, and another.
    package let one: any PINStore, other: any PINStore
    /// The station's safe.
    package let safe: PINSafe

    /// Two connections and a safe.
    package init(one: any PINStore, other: any PINStore, safe: PINSafe) {
      (self.one, self.other, self.safe) = (one, other, safe)
    }

    func fingerprint(_ digits: String) throws -> PINFingerprint {
      try safe.fingerprint(PINDigits(digits.utf8).orThrow("a PIN"))
    }

    func sealed(_ digits: String, _ generation: Int, of owner: PINOwner) throws -> SealedPIN {
      try safe.seal(PINDigits(digits.utf8).orThrow("a PIN"), generation: generation, of: owner)
    }
  }

  private typealias Check = Conformance<Subject>

  /// Every check.
  package static let all: [Conformance<Subject>] = [
    Conformance("imported PINs are found by their owner and their fingerprint", imported),
    Conformance("created PINs are kept beside them, and the newest counts", created),
    Conformance("no fingerprint is kept twice, and no older PIN", refused),
    Conformance("a student's own PIN is known by its fingerprint alone", students),
    Conformance("what is taken and who has a PIN is found among many at once", many),
    Conformance("several are kept as one, with what is logged of them", several),
    Conformance("every created PIN stands on the shelf of its owner, and no imported one", shelves),
  ]

  private static func imported(_ pins: Subject) throws {
    let roster = RosterSmall()
    for (student, guardian, digits) in roster.parentPINs {
      let found = try pins.other.pins(of: PINOwner(student: student, guardian: guardian))
      try Check.require(try found.map(\.fingerprint) == [pins.fingerprint(digits)], "another PIN is found")
      try Check.require(found.map(\.generation) == [1], "the generation is another")
    }
    try Check.require(
      try pins.one.pins(of: PINOwner(student: "1", guardian: "G2")).isEmpty, "somebody without a PIN has one")
    // G1 has one PIN for two children.
    let shared = try pins.fingerprint(roster.parentPINs[0].2)
    let unused = try pins.fingerprint("4433221100")
    try Check.require(try pins.one.taken(among: [shared, unused]) == [shared], "another fingerprint is taken")
  }

  private static func created(_ pins: Subject) throws {
    let owner = PINOwner(student: "1", guardian: "G2")
    let kept = [try pins.sealed("70605040302", 1, of: owner), try pins.sealed("70605040303", 3, of: owner)]
    for pin in kept { try pins.one.keep(pin, of: owner) }
    let found = try pins.other.pins(of: owner)
    try Check.require(found.sorted { $0.generation < $1.generation } == kept, "the PINs are others")
    try Check.require(SealedPIN.newest(of: found) == kept[1], "another is the newest")
    try Check.require(
      try pins.other.pins(of: PINOwner(student: "2", guardian: "G2")).isEmpty, "another child has it")
    try Check.require(
      try pins.other.taken(among: [kept[0].fingerprint]) == [kept[0].fingerprint], "the fingerprint is unknown")
    // Beside one that a roster brought, both are found.
    let both = PINOwner(student: "1", guardian: "G1")
    try pins.one.keep(pins.sealed("70605040304", 2, of: both), of: both)
    try Check.require(try pins.other.pins(of: both).map(\.generation).sorted() == [1, 2], "one of the two is missing")
  }

  private static func refused(_ pins: Subject) throws {
    let owner = PINOwner(student: "1", guardian: "G2")
    let again = PINOwner(student: "2", guardian: "G2")
    try pins.one.keep(pins.sealed("70605040302", 3, of: owner), of: owner)
    let doubled = try pins.sealed("70605040302", 1, of: again)
    try Check.require(Check.throwsError { try pins.other.keep(doubled, of: again) }, "a fingerprint is kept twice")
    let older = try pins.sealed("70605040303", 2, of: owner)
    try Check.require(Check.throwsError { try pins.other.keep(older, of: owner) }, "an older PIN is kept")
    try Check.require(try pins.one.pins(of: again).isEmpty, "a refused PIN is there")
    try Check.require(try pins.one.pins(of: owner).count == 1, "an older PIN is there")
  }

  private static func many(_ pins: Subject) throws {
    let small = RosterSmall()
    let created = PINOwner(student: "1", guardian: "G2")
    try pins.one.keep(pins.sealed("70605040302", 1, of: created), of: created)
    let unused = try (0..<700).map { try pins.fingerprint(String(80_000_000 + $0)) }
    let used = try (small.parentPINs.map(\.2) + small.studentPINs.map(\.1) + ["70605040302"]).map(pins.fingerprint)
    let taken = try pins.other.taken(among: unused[..<300] + used + unused[300...])
    try Check.require(taken == Set(used), "others are taken")
    try Check.require(try pins.other.taken(among: []).isEmpty, "one of none is taken")
    let strangers = (0..<700).map { PINOwner(student: StudentID("X\($0)"), guardian: "G1") }
    let owners = small.parentPINs.map { PINOwner(student: $0.0, guardian: $0.1) } + [created]
    let crossed = [PINOwner(student: "3", guardian: "G1"), PINOwner(student: "2", guardian: "G2")]
    let found = try pins.other.owners(withPINAmong: strangers[..<300] + owners + crossed + strangers[300...])
    try Check.require(found == Set(owners), "others have one")
    try Check.require(try pins.other.owners(withPINAmong: []).isEmpty, "one of none has one")
  }

  private static func several(_ pins: Subject) throws {
    let owners = [PINOwner(student: "1", guardian: "G2"), PINOwner(student: "2", guardian: "G2")]
    func sealed(_ first: String, _ second: String) throws -> [OwnedPIN] {
      try zip([first, second], owners).map { OwnedPIN(try pins.sealed($0, 1, of: $1), of: $1) }
    }
    let roster = try pins.other.roster()
    var isLogged = false
    try Check.require(
      Check.throwsError { try pins.one.keep(sealed("70605040302", "70605040302"), beside: roster) { isLogged = true } },
      "one fingerprint is kept twice")
    try Check.require(isLogged, "it is kept before it is logged")
    try Check.require(
      Check.throwsError {
        try pins.one.keep(sealed("70605040302", "70605040303"), beside: roster) { throw NotLogged() }
      },
      "they are kept without being logged")
    for owner in owners { try Check.require(try pins.other.pins(of: owner).isEmpty, "a part was kept") }
    let whole = try sealed("70605040302", "70605040303")
    // Beside a roster that is not in use one of them may be another's.
    try Check.require(
      Check.throwsError { try pins.one.keep(whole, beside: roster + 1) {} }, "they are kept beside another roster")
    try pins.one.keep(whole, beside: roster) {}
    for owned in whole { try Check.require(try pins.other.pins(of: owned.owner) == [owned.pin], "one is missing") }
  }

  private struct NotLogged: Error {}

  private static func shelves(_ pins: Subject) throws {
    let owners = (0..<600).map { PINOwner(student: StudentID("X\($0)"), guardian: "G1") }
    let whole = try owners.enumerated().map {
      OwnedPIN(try pins.sealed(String(70_000_000 + $0), 1, of: $1), of: $1)
    }
    try pins.one.keep(whole, beside: pins.one.roster()) {}
    var found: [OwnedPIN] = []
    for shelf in UInt8.min ... .max {
      try pins.other.eachCreated(onShelf: shelf) { owned in
        found.append(owned)
        try Check.require(try pins.one.shelf(of: owned.owner) == shelf, "it is another's shelf")
      }
    }
    try Check.require(found.count == whole.count && Set(found) == Set(whole), "others stand on the shelves")
    let most = try Dictionary(grouping: owners, by: pins.one.shelf).values.map(\.count).max()
    try Check.require(most ?? 0 < 30, "one shelf has nearly all")
  }

  private static func students(_ pins: Subject) throws {
    for (_, digits) in RosterSmall().studentPINs {
      let fingerprint = try pins.fingerprint(digits)
      try Check.require(try pins.other.isStudentPIN(fingerprint), "a student's PIN is unknown")
      try Check.require(try pins.other.taken(among: [fingerprint]) == [fingerprint], "a student's PIN may be drawn")
    }
    let parent = try pins.fingerprint(RosterSmall().parentPINs[0].2)
    try Check.require(try !pins.other.isStudentPIN(parent), "a guardian's PIN is a student's")
  }
}
