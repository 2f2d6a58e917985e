import Station
import Matching
import Records

extension Desk {
  /// The guardian of the claimed name; where two have it, the one of the claimed relationship, or else nobody.
  func caller(_ name: String, _ relationship: String, of student: Student) throws -> Caller {
    let named = try directory.guardians(of: student.id).filter {
      NameRule.fullName(name, is: $0.guardian.name) != nil
    }
    let related = named.filter { RelationshipRule.accepts(relationship, for: $0.guardianship.relationship) }
    let found = named.count > 1 ? related : named
    let one = found.count == 1 ? found.first : nil
    return Caller(
      name: name, guardianID: one?.guardian.id, listed: one,
      lacksGuardians: try directory.lacksGuardians(of: student.id))
  }

  /// The guardian of this number, whatever the child's records say of them.
  func caller(_ name: String, numbered id: GuardianID?, of student: StudentID) throws -> Caller {
    let listed = try directory.guardians(of: student).first { $0.guardian.id == id }
    return Caller(
      name: name, guardianID: id, listed: listed, lacksGuardians: try directory.lacksGuardians(of: student))
  }
}
