import Records

/// Who is what among a source's users, in few bytes each.
struct KnownPeople {
  private var pupils: [CompactKey: PupilFacts] = [:]
  /// By hash values, which are drawn anew in each run: that two of two million users share one happens once in ten million imports, and
  /// means only that somebody is taken for a relative who is none, or a tie for one that was told.
  private var guardians: [Int: UserRole.Kinship] = [:]
  private var others: Set<Int> = []
  private var ties: Set<Int> = []
  /// Students whose rows hold something wrong that was told.
  private var leftOut: Set<CompactKey> = []

  /// What is known of a student, or of anybody with a birth date.
  func facts(of user: String) -> PupilFacts? { pupils[CompactKey(user)] }

  /// Whether the user goes to a school, or will.
  func isPupil(_ user: String) -> Bool {
    (facts(of: user)?.placement).map { $0.rank > .ended } ?? false
  }

  func kinship(of user: String) -> UserRole.Kinship? { guardians[user.hashValue] }

  /// Whether anything at all is known of the user.
  func knows(_ user: String) -> Bool {
    others.contains(user.hashValue) || kinship(of: user) != nil || facts(of: user)?.placement != nil || isLeftOut(user)
  }

  func isLeftOut(_ user: String) -> Bool { leftOut.contains(CompactKey(user)) }

  mutating func leaveOut(_ user: String) { leftOut.insert(CompactKey(user)) }

  mutating func bear(_ user: String, on date: CivilDate) {
    pupils[CompactKey(user), default: PupilFacts()].birthDate = date
  }

  mutating func put(_ user: String, inHomeroom place: Int32) {
    pupils[CompactKey(user), default: PupilFacts()].homeroom = place
  }

  mutating func place(_ user: String, _ placement: Placement) {
    let key = CompactKey(user)
    pupils[key, default: PupilFacts()].placement = placement.beside(pupils[key]?.placement)
  }

  mutating func note(_ user: String, _ kinship: UserRole.Kinship) { guardians[user.hashValue] = kinship }

  /// Whether a tie was not told before.
  mutating func isNewTie(_ student: String, _ guardian: String) -> Bool {
    var hasher = Hasher()
    hasher.combine(student)
    hasher.combine(guardian)
    return ties.insert(hasher.finalize()).inserted
  }

  /// Somebody who is neither a pupil nor a guardian, or no longer.
  mutating func noteOther(_ user: String) { others.insert(user.hashValue) }
}
