import Finding
import Records

/// Everybody's names, of one roster.
struct ListedNames {
  let index: PeopleIndex
  /// The entry of the log that the roster came with.
  let roster: Int64
  /// The guardians of the children of one school, once they were asked for.
  var served: (school: SchoolID, guardians: Set<GuardianID>)?
}
