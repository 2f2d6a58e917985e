import Matching
import Records
import Roster
import Station

/// What an import counts of one child.
struct FamilyLook: Sendable {
  /// Where the child's own row stands.
  let place: SourcePlace
  /// What its record lacks for the questions (IV.1).
  let lacks: Set<RecordLack>
  fileprivate let served: Int, withoutPIN: Int, restrictions: Int, leftOutTies: Int

  init(_ family: Located<FamilyRecord>, havePIN: Set<GuardianID>, on today: CivilDate) {
    place = family.place
    lacks = family.value.lacks
    let served = family.value.served(on: today)
    self.served = served.count
    withoutPIN = served.count { !havePIN.contains($0.guardian.id) }
    let restricting = family.value.guardians.map(\.guardianship).filter { $0.restriction != nil }
    leftOutTies = restricting.count(where: \.isLeftOut)
    restrictions = restricting.count - leftOutTies
  }
}

extension ImportReport {
  mutating func count(_ family: FamilyLook) {
    figures[.verified] += family.served
    figures[.withoutPIN] += family.withoutPIN
    figures[.unserved] += family.served == 0 ? 1 : 0
    figures[.children] += 1
    figures[.restrictions] += family.restrictions
    figures[.leftOutTies] += family.leftOutTies
    unanswered.count(family.lacks)
    if family.lacks.isEmpty { return }
    figures[.incomplete] += 1
    for lack in family.lacks { figures[ImportFigure(lack)] += 1 }
  }
}
