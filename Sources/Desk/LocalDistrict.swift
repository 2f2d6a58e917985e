import Records
import Station
import Verification

/// The local district to look for help in first (XI).
package struct LocalDistrict {
  private let desk: Desk

  /// As this desk may tell it now.
  package init(at desk: Desk) { self.desk = desk }

  /// That of the child's school once the caller was cleared, before which not even where a child goes to school is told; otherwise of the
  /// one school that is served here. Nil where there is neither.
  package func name() throws(DeskError) -> String? {
    guard let school = clearedSchool ?? desk.policyInForce.onlySchool else { return nil }
    return try desk.reading(.roster) { [directory = desk.directory] in try directory.school(school) }
      .flatMap { $0.localDistrict.isEmpty ? nil : $0.localDistrict }
  }

  private var clearedSchool: SchoolID? {
    guard let hand = desk.hand else { return nil }
    switch hand.procedure.stage.phase {
    case .cleared, .authorized, .shown, .misread, .confirmed, .spent: return hand.student?.schoolID
    case .ended:
      switch hand.ending {
      case .closed(.disclosed), .closed(.unconfirmed): return hand.student?.schoolID
      case .closed(.unjudged), .refused, .abandoned, nil: return nil
      }
    case .new, .naming, .named, .unseen, .asking, .readingBack, .identifying, .judging, .verified, .identifyingAgain,
      .refusing, .parked:
      return nil
    }
  }
}
