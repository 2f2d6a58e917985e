/// How family names are compared (IV.1). One of several may be left out, one may be added that the record lacks, and
/// never both: no name stands in the place of another.
/// - Guide: IV.1.l
struct SurnameRule {
  let comparison: WordComparison
  /// Whether a name may be added that the record lacks.
  var mayAdd = true

  func accepts(_ said: [String], for recorded: [String]) -> MatchRule? { accepts(said, for: Surname(recorded)) }

  func accepts(_ said: [String], for record: Surname) -> MatchRule? {
    let said = Surname(said)
    guard !said.parts.isEmpty, !record.parts.isEmpty else { return nil }
    if said.joined == record.joined { return .exact }
    if comparison.same(said.joined, record.joined) { return .soundsAlike }
    if areSame(said.parts, record.parts) { return rule(said.parts, record.parts) }
    // Said the other way round by who does not know which comes first; printed so, they are another person's.
    if comparison == .heard, isTurned(said.parts, record.parts) { return .turnedSurnames }
    if leavesOut(said.parts, record.parts) { return .oneOfTwoSurnames }
    if mayAdd, addsOne(said.parts, record.parts) { return .moreSurnames }
    return nil
  }

  private func rule(_ said: [Surname.Part], _ record: [Surname.Part]) -> MatchRule {
    zip(said, record).allSatisfy { comparison.same($0.joined, $1.joined) } ? .soundsAlike : .shortenedSurname
  }

  /// Part by part; an initial stands for its name where another one is said whole (`García L.` for García López).
  private func areSame(_ said: [Surname.Part], _ record: [Surname.Part]) -> Bool {
    guard said.count == record.count else { return false }
    let agree = zip(said, record).enumerated().allSatisfy { place, pair in
      isSame(pair.0, pair.1, isFirst: place == 0) || areInitialAndName(pair.0, pair.1)
    }
    return agree && zip(said, record).contains { !$0.isInitial && !$1.isInitial }
  }

  /// A particle may be left out (`Cruz` for de la Cruz) and never be added to a first name; the `de` of a married name may
  /// be there or not.
  private func isSame(_ said: Surname.Part, _ record: Surname.Part, isFirst: Bool) -> Bool {
    if comparison.same(said.joined, record.joined) { return true }
    if said.particle.isEmpty, let bare = Self.withoutParticle(record) { return comparison.same(said.word, bare) }
    return !isFirst && said.particle == "de" && record.particle.isEmpty && comparison.same(said.word, record.word)
  }

  /// The name without the particle that may be left out, `cruz` also of `delacruz` written as one; nil without one.
  private static func withoutParticle(_ part: Surname.Part) -> String? {
    if Surname.omissible.contains(part.particle) { return part.word }
    return part.particle.isEmpty ? Surname.joinedParticles[part.word] : nil
  }

  private func areInitialAndName(_ one: Surname.Part, _ other: Surname.Part) -> Bool {
    one.isInitial && other.word.hasPrefix(one.word) || other.isInitial && one.word.hasPrefix(other.word)
  }

  private func isTurned(_ said: [Surname.Part], _ record: [Surname.Part]) -> Bool {
    said.count == 2 && record.count == 2 && areWhole(said.reversed(), record)
  }

  /// The first of several, those that begin it, those that end it, or the outer two of three: `Ruiz` and `Montes de Oca` of
  /// Ruiz Montes de Oca.
  private func leavesOut(_ said: [Surname.Part], _ record: [Surname.Part]) -> Bool {
    guard said.count < record.count, said.allSatisfy({ !$0.isInitial }) else { return false }
    let first = zip(said, record).enumerated().allSatisfy { isSame($1.0, $1.1, isFirst: $0 == 0) }
    if said.count == 2, record.count == 3, isSame(said[0], record[0], isFirst: true),
      isSame(said[1], record[2], isFirst: false)
    {
      return true
    }
    return first || zip(said, record.suffix(said.count)).allSatisfy { isSame($0, $1, isFirst: false) }
  }

  /// A second surname, a husband's or a clan's, behind the one on record: never before it, never beside two. Ponce de León
  /// and Montes de Oca are one.
  private func addsOne(_ said: [Surname.Part], _ record: [Surname.Part]) -> Bool {
    let isOne = record.count == 1 || record.count == 2 && record[1].particle == "de"
    guard isOne, said.count == record.count + 1, let added = said.last, !MiddleNames.common.contains(added.word)
    else { return false }
    return areWhole(said, record)
  }

  /// Name by name, particles and all.
  private func areWhole(_ said: some Sequence<Surname.Part>, _ record: some Sequence<Surname.Part>) -> Bool {
    zip(said, record).allSatisfy { !$0.isInitial && comparison.same($0.joined, $1.joined) }
  }
}
