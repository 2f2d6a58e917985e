package import Records
package import Station
import Desk

/// The records of a practice call: a fictitious district made from a seed, in memory only. There is no road from here to a live
/// roster, nor from a live station to here.
package final class PracticeDirectory: Directory {
  private let roster: PracticeRoster
  private let safe: PINSafe

  /// Records whose PINs are sealed with a practice station's key.
  package init(_ roster: PracticeRoster, safe: PINSafe) {
    self.roster = roster
    self.safe = safe
  }

  /// Whether there is no child.
  package func isEmpty() -> Bool { roster.students.isEmpty }

  /// The child of this number, or nil.
  package func student(_ id: StudentID) -> Student? { roster.students[id] }

  /// All children of this birth date.
  package func students(born date: CivilDate) -> [Student] {
    roster.students.values.filter { $0.birthDate == date }.sorted { $0.id < $1.id }
  }

  /// The school, or nil.
  package func school(_ id: SchoolID) -> School? { roster.schools[id] }

  /// Every guardian on record for the child.
  package func guardians(of student: StudentID) -> [ListedGuardian] { roster.guardians(of: student) }

  /// Every emergency contact on record for the child.
  package func contacts(of student: StudentID) -> [EmergencyContact] { roster.contacts(of: student) }

  /// The false PIN of this guardianship, sealed, if it has one.
  package func importedPINs(of owner: PINOwner) throws -> [SealedPIN] {
    guard let pin = roster.pins[owner] else { return [] }
    return [try safe.seal(pin, generation: 1, of: owner)]
  }

  /// Whether a false PIN has this mark, for a guardian other than `guardian`; nil for any.
  package func hasImportedPIN(_ mark: PINMark, otherThan guardian: GuardianID?) -> Bool {
    roster.pins.contains { $0.key.guardian != guardian && safe.mark($0.value) == mark }
  }

  /// Whether a student's own false PIN has this mark (V).
  package func hasStudentPIN(_ mark: PINMark) -> Bool { roster.studentPINs.contains { safe.mark($0) == mark } }

  /// None: callers come with their scenarios here, not with cards.
  package func studentCount(bornAfter day: CivilDate) -> Int { 0 }

  /// Nobody.
  package func students(bornAfter day: CivilDate, from place: Int, limit: Int) -> [Student] { [] }
}
