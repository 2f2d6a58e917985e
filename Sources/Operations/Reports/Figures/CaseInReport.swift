import Ledger
import Records
import Verification

/// One case that is not ended, as far as its entries were read.
struct CaseInReport {
  let reference: CaseReference
  let opening: CaseOpening
  /// When, and by whom it was opened.
  let openedAt: Int64, staff: StaffID
  private(set) var stage: Stage
  private(set) var times = CaseTimes()
  /// What its entries commit to; nil before the child was found.
  private(set) var values: CaseValues?

  /// Nil unless the entry opens a case.
  init?(_ entry: Entry, _ fact: Fact) {
    guard let reference = entry.case, case .opened(let opening) = fact, let stage = Stage.new.after(fact)
    else { return nil }
    (self.reference, self.opening, self.stage) = (reference, opening, stage)
    (openedAt, staff) = (entry.moment.wall, entry.author.staff)
    times.move(by: fact, at: entry.moment, to: stage.phase)
  }

  /// Goes on by one entry; false where that does not follow.
  mutating func take(_ entry: Entry, _ fact: Fact, _ values: CaseValues?) -> Bool {
    guard let next = stage.after(fact) else { return false }
    stage = next
    times.move(by: fact, at: entry.moment, to: next.phase)
    if case .named = fact { self.values = values ?? CaseValues() }
    return true
  }

  var school: SchoolGroup {
    guard let values else { return .noChild }
    return values.school.map(SchoolGroup.school) ?? .unknown
  }

  /// Nil where no child is named, nobody of the claimed name is listed, or either was erased.
  var guardianship: GuardianshipKey? {
    guard let student = values?.student, let guardian = values?.guardian else { return nil }
    return GuardianshipKey(student: student, guardian: guardian)
  }

  /// Whom a disclosure that settles a refusal of this case has to be for; nil where no child is known.
  var referral: ReferralFold.Key? {
    if let guardianship { return .guardianship(guardianship) }
    return values?.student.map(ReferralFold.Key.child)
  }
}
