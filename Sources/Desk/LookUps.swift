import Ledger
import Records
import Station

/// Looks people up outside of a case: section IX's read-only view. Looking may be fuzzy, for nothing depends on it: who a caller is, is
/// found out in a case. Each look-up is in the log before anything is told of it, hit or miss.
/// - Guide: IX.2, IX.3, IX.P2
package struct LookUps {
  let desk: Desk

  /// So many people are told of at a time.
  package static let pageLength = 5
  private static let window: Int64 = 86_400_000

  /// What a look-up came to, a few people at a time.
  package struct Found: Sendable {
    /// Who is told of now, the nearest first.
    package let people: [FoundPerson]
    /// How many there are in all.
    package let count: Int
    /// How many of these few are kept back, because a case of the child is open.
    package let hidden: Int
    /// Those still to be told of.
    let rest: [FoundKey]
    let sought: SoughtPerson
    let page: Int

    package var hasMore: Bool { !rest.isEmpty }
    /// How many are still to come.
    package var left: Int { rest.count }
  }

  /// How many look-ups this account has left within 24 hours: a fold of the log and nothing else, so that no restart gives more.
  package func left() throws(DeskError) -> Int {
    let (session, author) = (desk.session, desk.session.author)
    let since = session.clock.now().wall - Self.window
    let made = try desk.reading(.log) {
      try session.log.entries(ofKind: .lookedUp, from: 0, since: since + 1).count {
        $0.author.uid == author.uid && $0.author.account == author.account
      }
    }
    return max(0, session.policy.lookUpsPerDay - made)
  }

  /// Looks somebody up.
  /// - Parameter reading: told before everybody's names are read, which takes a moment and is done once.
  /// - Throws: `DeskError.lookUpsSpent`; nothing is looked up then.
  package func find(_ sought: SoughtPerson, reading: @escaping () -> Void = {}) throws(DeskError) -> Found {
    try check()
    let search = PeopleSearch(desk: desk, reading: reading)
    let (keys, count) = try search.keys(of: sought)
    return try told(keys, of: count, sought, page: 1)
  }

  /// The next few of a look-up.
  package func more(of found: Found) throws(DeskError) -> Found {
    try check()
    return try told(found.rest, of: found.count, found.sought, page: found.page + 1)
  }

  private func check() throws(DeskError) {
    // What the record has answers questions of a case.
    if desk.hand != nil, desk.hand?.ending == nil { throw .caseInHand }
    if try left() == 0 { throw .lookUpsSpent(limit: desk.session.policy.lookUpsPerDay) }
  }

  /// The next few, once the log has who they are.
  private func told(
    _ keys: [FoundKey], of count: Int, _ sought: SoughtPerson, page: Int
  ) throws(DeskError) -> Found {
    let view = try RosterView(desk: desk)
    let few = keys.prefix(Self.pageLength)
    var people: [FoundPerson] = []
    for key in few { if let person = try view.person(key) { people.append(person) } }
    let shown = people.filter { !view.isInCase($0) }
    let seal = desk.safe.records
    let marks = shown.enumerated().map { place, person in
      switch person {
      case .student(let student):
        LookUp.mark(of: student.id, as: .student, place: place + 1, by: seal, salted: desk.salted)
      case .parent(let parent):
        LookUp.mark(of: parent.guardian.id, as: .parent, place: place + 1, by: seal, salted: desk.salted)
      }
    }
    let fact = StationFact.lookedUp(
      LookUp(for: sought.kind.sought, by: sought.kind.key, found: count, page: page))
    do { try desk.session.record(fact, committing: marks) } catch { throw DeskError(error) }
    return Found(
      people: shown, count: count, hidden: people.count - shown.count, rest: Array(keys.dropFirst(few.count)),
      sought: sought, page: page)
  }
}

extension Desk {
  package var lookUps: LookUps { LookUps(desk: self) }
}
