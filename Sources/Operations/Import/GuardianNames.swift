import Matching
package import Records
package import Roster
package import Station

/// Finds a guardian of a child by the name that a roster without guardians' numbers has (IX).
package struct GuardianNames {
  private let directory: any Directory

  /// By what is on record before the import.
  package init(_ directory: any Directory) { self.directory = directory }

  /// Whom a name means: exactly one of the child's guardians, first name first or, behind a comma, last. A name is written by an office
  /// here and not said by a caller, so that the very name counts before one that only may be meant.
  package func guardian(named name: String, of student: StudentID) throws -> PINRoster.Found {
    let listed = try directory.guardians(of: student).map(\.guardian)
    let written = Set(Self.readings(name))
    let exact = listed.filter { guardian in
      !written.isDisjoint(with: [Fold.joined(guardian.name.full), Fold.joined(Self.whole(guardian.name))])
    }
    if exact.count > 1 { return .several }
    if let one = exact.first { return .one(one.id) }
    let meant = listed.filter { NameRule.fullName(name, is: $0.name) != nil }
    return meant.count > 1 ? .several : meant.first.map { .one($0.id) } ?? .none
  }

  private static func whole(_ name: PersonName) -> String { "\(name.first) \(name.middle) \(name.last)" }

  private static func readings(_ name: String) -> [String] {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false)
    let turned = parts.count == 2 ? [Fold.joined("\(parts[1]) \(parts[0])")] : []
    return [Fold.joined(name)] + turned
  }
}
