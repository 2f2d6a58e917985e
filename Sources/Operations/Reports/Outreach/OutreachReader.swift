import Matching
package import Records
package import Station

/// Finds the guardians for outreach. One is meant if the school verified them for a child that they may be served for, no
/// restriction stands, no account of theirs is on record, and the log has no child of theirs as linked.
package struct OutreachReader {
  private let directory: any Directory
  private let linked: Set<GuardianID>
  private let today: CivilDate
  private let only: SchoolID?

  /// - Parameters:
  ///   - linked: whoever linked a child by the log.
  ///   - only: the one school served here, or nil for all.
  package init(_ directory: any Directory, linked: Set<GuardianID>, today: CivilDate, only: SchoolID?) {
    self.directory = directory
    self.linked = linked
    self.today = today
    self.only = only
  }

  /// Every school with how many there are, by its name. No name of theirs is in it.
  package func counts() throws -> [(school: School, guests: Int)] {
    var guests: [SchoolID: Set<GuardianID>] = [:]
    try directory.eachFamily(of: only) { family in
      guests[family.student.schoolID, default: []].formUnion(eligible(of: family).map(\.guardian.id))
    }
    return try guests.map {
      (school: try directory.school($0.key) ?? School(id: $0.key, name: $0.key.text), guests: $0.value.count)
    }
    .sorted { ($0.school.name, $0.school.id) < ($1.school.name, $1.school.id) }
  }

  /// The school of a number or a name, as it is typed.
  /// - Throws: `SchoolSearchError`; what the directory throws.
  package func school(_ typed: String) throws -> School {
    try SchoolSearch.school(typed, in: directory, only: only)
  }

  /// The list of a school.
  package func list(of school: School) throws -> OutreachList {
    var found: [GuardianID: (guardian: Guardian, students: [Student])] = [:]
    try directory.eachFamily(of: school.id) { family in
      for listed in eligible(of: family) {
        found[listed.guardian.id, default: (listed.guardian, [])].students.append(family.student)
      }
    }
    let order = found.values.map { (key: Self.key($0.guardian), guest: $0) }.sorted {
      $0.key.lexicographicallyPrecedes($1.key)
    }
    return OutreachList(
      school: school,
      guests: order.enumerated().map { place, found in
        let students = found.guest.students.sorted { ($0.name.first, $0.id.text) < ($1.name.first, $1.id.text) }
        return OutreachGuest(
          number: place + 1, name: found.guest.guardian.name.full,
          children: students.map { OutreachChild(firstName: $0.name.first, grade: $0.grade) },
          language: students.compactMap(\.language).first)
      })
  }

  private static func key(_ guardian: Guardian) -> [String] {
    [Fold.joined(guardian.name.last), Fold.joined(guardian.name.first), guardian.id.text]
  }

  private func eligible(of family: FamilyRecord) -> [ListedGuardian] {
    family.served(on: today).filter {
      $0.guardian.portalEmail?.isEmpty != false && !linked.contains($0.guardian.id)
    }
  }
}
