import Station
package import Records
import Verification

/// Whose PIN it is, as a letter says it. No address: it is handed over and never sent, and what is on file is shown to nobody.
package struct FamilyOnPaper: Hashable, Sendable {
  /// The guardian's and the child's name on record.
  package let guardian: String, student: String
  package let school: School?
}

extension DisclosureStep {
  /// Whose PIN may be told now; nil where none may.
  package func family() throws(DeskError) -> FamilyOnPaper? {
    let hand = try desk.caseInHand()
    guard hand.waiting == nil, hand.procedure.stage.nextShowing != nil else { return nil }
    try desk.recallSubject(hand)
    guard let student = hand.student, let guardian = hand.caller?.listed?.guardian else { return nil }
    let school = try desk.reading(.roster) { [directory = desk.directory] in try directory.school(student.schoolID) }
    return FamilyOnPaper(guardian: guardian.name.full, student: student.name.full, school: school)
  }
}
