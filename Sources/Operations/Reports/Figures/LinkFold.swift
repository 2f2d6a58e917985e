import Ledger
import Records
import Station

/// One guardian and one child.
struct GuardianshipKey: Hashable, Sendable {
  let student: StudentID
  let guardian: GuardianID
}

/// Which guardianships had a PIN disclosed, and which of them were linked. Kept is a row for each guardianship, and a number for each
/// case with a disclosure.
struct LinkFold {
  private struct Row {
    let guardian: GuardianID?
    let school: SchoolGroup
    let language: String
    let disclosedAt: Int64
  }

  private struct Link {
    var newest: LinkOutcome
    var firstYes: Int64?
  }

  private var rows: [Row] = []
  private var places: [GuardianshipKey: Int] = [:]
  private var cases: [CaseReference: Int] = [:]
  private var links: [CaseReference: Link] = [:]

  /// A disclosure was authorized. Where the values were erased the case stands for a guardianship of its own.
  mutating func disclose(
    in reference: CaseReference, _ key: GuardianshipKey?, school: SchoolGroup, language: String, at wall: Int64
  ) {
    if cases[reference] != nil { return }
    if let known = key.flatMap({ places[$0] }) {
      cases[reference] = known
      return
    }
    cases[reference] = rows.count
    if let key { places[key] = rows.count }
    rows.append(Row(guardian: key?.guardian, school: school, language: language, disclosedAt: wall))
  }

  /// The newest entry about a case counts, and of those that say yes the first has the date.
  mutating func record(_ outcome: LinkOutcome, about reference: CaseReference, at wall: Int64) {
    var link = links[reference] ?? Link(newest: outcome)
    link.newest = outcome
    if outcome == .yes, link.firstYes == nil { link.firstYes = wall }
    links[reference] = link
  }

  func figures(_ span: ReportSpan) -> LinkFigures {
    let linkedAt = linkedAt
    var figures = LinkFigures()
    for (place, row) in rows.enumerated() where span.contains(row.disclosedAt) {
      let linked = linkedAt[place]
      var rate = LinkRate()
      if span.now - row.disclosedAt <= LinkRate.window {
        rate.waiting = 1
        rate.waitingLinked = linked == nil ? 0 : 1
      } else {
        rate.due = 1
        let isInTime = linked.map { $0 - row.disclosedAt <= LinkRate.window }
        rate.linked = isInTime == true ? 1 : 0
        rate.linkedLate = isInTime == false ? 1 : 0
      }
      figures.add(rate, row.school, row.language)
    }
    return figures
  }

  /// Everybody of whom the log says that a child is linked.
  var linkedGuardians: Set<GuardianID> { Set(linkedAt.keys.compactMap { rows[$0].guardian }) }

  /// When each guardianship was linked first, by its row.
  private var linkedAt: [Int: Int64] {
    var linkedAt: [Int: Int64] = [:]
    for (reference, link) in links {
      guard link.newest == .yes, let first = link.firstYes, let place = cases[reference] else { continue }
      linkedAt[place] = min(first, linkedAt[place] ?? first)
    }
    return linkedAt
  }
}
