package import Records
package import Roster
package import Station

extension RosterBuild {
  /// Every child as it is.
  package func eachFamily(_ body: (Located<FamilyRecord>, Set<GuardianID>) throws -> Void) throws {
    try eachFamily({ ($0, $1) }) { try body($0.0, $0.1) }
  }
}
