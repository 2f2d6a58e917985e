import Ledger
import Records
package import Station

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
    /// How many there are in all of whom may be told.
    package let count: Int
    /// How many of these few are kept back, because a case of the child is open.
    package let hidden: Int
    /// Whether the last import left out the row of a child of the number that was looked for.
    package let isLeftOut: Bool
    /// Those still to be told of, and how many there were for the log.
    let rest: [FoundKey], logged: Int
    let sought: SoughtPerson
    let page: Int
    /// Whether there are more than are ever told of: whoever goes on narrows the search.
    package let isCut: Bool

    package var hasMore: Bool { !rest.isEmpty }
    /// How many are still to come.
    package var left: Int { rest.count }
  }

  /// The schools by whose names a search is narrowed.
  package var schools: any Directory { desk.roster }

  /// How many look-ups this account has left within 24 hours: a fold of the log and nothing else, so that no restart gives more.
  package func left() throws(DeskError) -> Int { max(0, desk.session.policy.lookUpsPerDay - (try made())) }

  /// How many it made by now, or up to an entry.
  private func made(upTo last: Int64 = .max) throws(DeskError) -> Int {
    let (session, author) = (desk.session, desk.session.author)
    let since = session.clock.now().wall - Self.window
    return try desk.reading(.log) {
      try session.log.entries(ofKind: .lookedUp, from: 0, since: since + 1).count {
        $0.sequence <= last && $0.author.uid == author.uid && $0.author.account == author.account
      }
    }
  }

  /// Looks somebody up.
  /// - Parameter reading: told before everybody's names are read, which takes a moment and is done once.
  /// - Throws: `DeskError.lookUpsSpent`; nothing is looked up then.
  package func find(_ sought: SoughtPerson, reading: @escaping () -> Void = {}) throws(DeskError) -> Found {
    try check()
    let search = PeopleSearch(desk: desk, reading: reading)
    let (keys, count) = try search.keys(of: sought)
    let isLeftOut = count == 0 ? try isLeftOut(sought) : false
    let view = try RosterView(desk: desk)
    if sought.tellsOfHidden {
      return try told(
        Plan(keys: keys, count: count, logged: count, isLeftOut: isLeftOut, isCut: count > keys.count), sought, 1, view)
    }
    var visible: [FoundKey] = []
    for key in keys { if let person = try view.person(key), !view.isInCase(person) { visible.append(key) } }
    return try told(
      Plan(keys: visible, count: visible.count, logged: count, isLeftOut: isLeftOut, isCut: false), sought, 1, view)
  }

  /// The next few of a look-up.
  package func more(of found: Found) throws(DeskError) -> Found {
    try check()
    let plan = Plan(
      keys: found.rest, count: found.count, logged: found.logged, isLeftOut: found.isLeftOut, isCut: found.isCut)
    return try told(plan, found.sought, found.page + 1, RosterView(desk: desk))
  }

  private func isLeftOut(_ sought: SoughtPerson) throws(DeskError) -> Bool {
    guard case .number(let said) = sought else { return false }
    return try desk.reading(.roster) { try desk.isLeftOut(numbered: said, in: desk.roster) }
  }

  private func check() throws(DeskError) {
    // What the record has answers questions of a case.
    if desk.hand != nil, desk.hand?.ending == nil { throw .caseInHand }
    if try left() == 0 { throw .lookUpsSpent(limit: desk.session.policy.lookUpsPerDay) }
  }

  /// Whom to tell of.
  private struct Plan {
    let keys: [FoundKey]
    let count: Int, logged: Int
    let isLeftOut: Bool, isCut: Bool
  }

  /// The next few, once the log has who they are.
  private func told(
    _ plan: Plan, _ sought: SoughtPerson, _ page: Int, _ view: RosterView
  ) throws(DeskError) -> Found {
    let few = plan.keys.prefix(Self.pageLength)
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
      LookUp(for: sought.kind.sought, by: sought.kind.key, found: plan.logged, page: page))
    let limit = desk.session.policy.lookUpsPerDay
    let entry: Int64
    do { entry = try desk.session.record(fact, committing: marks).sequence } catch { throw DeskError(error) }
    // Another console of the account may have made the last one meanwhile: whose entry came later is told nothing.
    if try made(upTo: entry) > limit { throw .lookUpsSpent(limit: limit) }
    return Found(
      people: shown, count: plan.count, hidden: sought.tellsOfHidden ? people.count - shown.count : 0,
      isLeftOut: plan.isLeftOut, rest: Array(plan.keys.dropFirst(few.count)), logged: plan.logged, sought: sought,
      page: page, isCut: plan.isCut)
  }
}

extension Desk {
  package var lookUps: LookUps { LookUps(desk: self) }
}
