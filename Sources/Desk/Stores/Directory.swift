import Roster
import Verification

/// A guardian with what one child's records say of them, all sources taken together.
public struct ListedGuardian: Hashable, Sendable {
  /// The person.
  public let guardian: Guardian
  /// The relationship; verified if any source says so, restricted if any source does.
  public let guardianship: Guardianship

  /// A guardian listed so.
  public init(guardian: Guardian, guardianship: Guardianship) {
    self.guardian = guardian
    self.guardianship = guardianship
  }
}

/// The imported records, read only.
public protocol Directory: AnyObject {
  /// Whether no child is on record.
  func isEmpty() throws -> Bool
  /// The child of this district number, or nil.
  func student(_ id: StudentID) throws -> Student?
  /// All children of this birth date.
  func students(born date: CivilDate) throws -> [Student]
  /// The school, or nil.
  func school(_ id: SchoolID) throws -> School?
  /// Every guardian on record for the child.
  func guardians(of student: StudentID) throws -> [ListedGuardian]
  /// Every emergency contact on record for the child.
  func contacts(of student: StudentID) throws -> [EmergencyContact]
  /// The imported PIN of this guardianship, sealed, or nil.
  func importedPIN(of owner: PINOwner) throws -> SealedPIN?
  /// Whether an imported PIN has this mark, for a guardian other than `guardian`; nil for any.
  func hasImportedPIN(_ mark: PINMark, otherThan guardian: GuardianID?) throws -> Bool
  /// Whether a student's own PIN has this mark (V).
  func hasStudentPIN(_ mark: PINMark) throws -> Bool
  /// Any child born after a day whose call can be played to the end in practice, picked by a number.
  func exemplar(_ pick: UInt64, bornAfter day: CivilDate) throws -> Student?
}
