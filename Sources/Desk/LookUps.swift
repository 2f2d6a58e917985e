import Ledger
import Records
package import Station

/// Looks people up outside of a case: section IX's read-only view. Looking may be fuzzy, for nothing depends on it: who a caller is, is
/// found out in a case. Each look-up is in the log before anything is told of it, hit or miss.
/// - Guide: IX.2, IX.3, IX.P2
package struct LookUps {
  let desk: Desk

  /// So many people are told of at a time, and no more than stand on a screen together.
  package static let pageLength = 5
  private static let window: Int64 = 86_400_000

  /// What a look-up came to, a few people at a time.
  package struct Found: Sendable {
    /// Who is told of now, the nearest first.
    package let people: [FoundPerson]
    /// How many of these few are kept back, because a case of the child is open.
    package let hidden: Int
    let plan: Plan

    /// How many there are in all of whom may be told.
    package var count: Int { plan.count }
    /// What the last import left out of it, where nobody was found.
    package var leftOut: LeftOut? { plan.leftOut }
    /// Whether there are more than are ever told of: whoever goes on narrows the search.
    package var isCut: Bool { plan.isCut }
    package var hasMore: Bool { !plan.keys.isEmpty }
    /// How many are still to come.
    package var left: Int { plan.keys.count }
  }

  /// What the last import left out, where nobody was found.
  package enum LeftOut: Hashable, Sendable {
    /// The row of a child of the number that was looked for.
    case number
    /// Rows of some children, who are found by no name: whoever was looked for may be one of them.
    case some
  }

  /// Whom to tell of.
  struct Plan {
    let sought: SoughtPerson
    /// Those still to be told of.
    var keys: [FoundKey]
    /// How many there are in all of whom may be told, and for the log.
    let count: Int, logged: Int
    let leftOut: LeftOut?, isCut: Bool
    /// Which few come next.
    var page = 1
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
  /// - Parameters:
  ///   - fits: whether what would be told stands on a screen together. One person always does.
  ///   - reading: told before everybody's names are read, which takes a moment and is done once.
  /// - Throws: `DeskError.lookUpsSpent`; nothing is looked up then.
  package func find(
    _ sought: SoughtPerson, fitting fits: (Found) -> Bool = { _ in true }, reading: @escaping () -> Void = {}
  ) throws(DeskError) -> Found {
    try check()
    let (keys, count) = try PeopleSearch(desk: desk, reading: reading).keys(of: sought)
    let leftOut = count == 0 ? try leftOut(sought) : nil
    let view = try RosterView(desk: desk)
    var mayBeTold = keys
    if !sought.tellsOfHidden {
      mayBeTold = []
      for key in keys { if let person = try view.person(key), !view.isInCase(person) { mayBeTold.append(key) } }
    }
    let plan = Plan(
      sought: sought, keys: mayBeTold, count: sought.tellsOfHidden ? count : mayBeTold.count, logged: count,
      leftOut: leftOut, isCut: sought.tellsOfHidden && count > keys.count)
    return try told(plan, view, fits)
  }

  /// The next few of a look-up.
  package func more(
    of found: Found, fitting fits: (Found) -> Bool = { _ in true }
  ) throws(DeskError) -> Found {
    try check()
    return try told(found.plan, RosterView(desk: desk), fits)
  }

  private func leftOut(_ sought: SoughtPerson) throws(DeskError) -> LeftOut? {
    try desk.reading(.roster) {
      switch sought {
      case .number(let said): try desk.isLeftOut(numbered: said, in: desk.roster) ? .number : nil
      case .student: try desk.roster.hasLeftOut() ? .some : nil
      case .parent, .phone, .portalEmail: nil
      }
    }
  }

  private func check() throws(DeskError) {
    // What the record has answers questions of a case.
    if desk.hand != nil, desk.hand?.ending == nil { throw .caseInHand }
    if try left() == 0 { throw .lookUpsSpent(limit: desk.session.policy.lookUpsPerDay) }
  }

  /// The next few, once the log has who they are.
  private func told(_ plan: Plan, _ view: RosterView, _ fits: (Found) -> Bool) throws(DeskError) -> Found {
    var next = plan
    next.page += 1
    var found = Found(people: [], hidden: 0, plan: next)
    for key in plan.keys.prefix(Self.pageLength) {
      next.keys.removeFirst()
      let person = try view.person(key)
      let isHidden = person.map(view.isInCase) ?? false
      let more = Found(
        people: found.people + (isHidden ? [] : [person].compactMap(\.self)),
        hidden: found.hidden + (isHidden && plan.sought.tellsOfHidden ? 1 : 0), plan: next)
      // What is told beside the people takes its place too.
      if !found.people.isEmpty, !fits(more) { break }
      found = more
    }
    try log(found.people, of: plan)
    return found
  }

  private func log(_ shown: [FoundPerson], of plan: Plan) throws(DeskError) {
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
      LookUp(for: plan.sought.kind.sought, by: plan.sought.kind.key, found: plan.logged, page: plan.page))
    let limit = desk.session.policy.lookUpsPerDay
    let entry: Int64
    do { entry = try desk.session.record(fact, committing: marks).sequence } catch { throw DeskError(error) }
    // Another console of the account may have made the last one meanwhile: whose entry came later is told nothing.
    if try made(upTo: entry) > limit { throw .lookUpsSpent(limit: limit) }
  }
}

extension Desk {
  package var lookUps: LookUps { LookUps(desk: self) }
}
