package import Matching
package import Records

/// Everybody on record, to be found by what a caller spells or by a number (IX). Read only.
package protocol People: AnyObject {
  /// Every child and every guardian, in no order, for an index of names (IX). Never all of them in memory at once.
  func eachPerson(_ body: (ListedPerson) throws -> Void) throws
  /// The children on whose record somebody has this telephone number: the child, or a guardian.
  func students(phone number: PhoneNumber) throws -> [StudentID]
  /// The children of a guardian.
  func students(of guardian: GuardianID) throws -> [StudentID]
  /// The children of whoever has this e-mail address at the Parent Portal, in any case.
  func students(portalEmail: String) throws -> [StudentID]
}

/// Somebody on record, as an index of names knows them.
package enum ListedPerson: Hashable, Sendable {
  case student(StudentID, PersonName, born: CivilDate, school: SchoolID)
  case guardian(GuardianID, PersonName)
}
