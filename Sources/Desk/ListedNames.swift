import Finding
import Records

/// Everybody's names, of one roster.
struct ListedNames {
  let index: PeopleIndex
  /// The entry of the log that the roster came with.
  let roster: Int64
  /// The school whose children's guardians were asked for, and those.
  private(set) var school: SchoolID?
  private(set) var served: Set<GuardianID> = []

  init(index: PeopleIndex, roster: Int64) { (self.index, self.roster) = (index, roster) }

  /// Keeps the guardians of the children of one school.
  mutating func keep(_ guardians: Set<GuardianID>, of school: SchoolID) {
    (self.school, served) = (school, guardians)
  }
}
