import Matching
package import Records
package import Station

/// Why a school that was typed is none to go on with.
package enum SchoolSearchError: Error, Hashable, Sendable {
  /// No school has that number or name.
  case noSuchSchool
  /// Several have that name: these, with their numbers.
  case severalSchools([String])
  /// The policy has this station serve another school only.
  case otherSchool
}

/// Finds a school by its number or its name, as it is typed.
package enum SchoolSearch {
  /// The number counts as it stands or in other letters; a whole name before one that only begins so.
  /// - Parameter only: the one school served here, or nil for all.
  /// - Throws: `SchoolSearchError`; what the directory throws.
  package static func school(_ typed: String, in directory: any Directory, only: SchoolID?) throws -> School {
    let school = try directory.school(SchoolID(typed)) ?? find(typed, among: directory.schools())
    if let only, school.id != only { throw SchoolSearchError.otherSchool }
    return school
  }

  private static func find(_ typed: String, among schools: [School]) throws(SchoolSearchError) -> School {
    let numbered = schools.filter { $0.id.text.lowercased() == typed.lowercased() }
    let named = schools.filter { SchoolNameRule.accepts(typed, for: $0.name) }
    let exact = named.filter { Fold.words($0.name) == Fold.words(typed) }
    for found in [numbered, exact, named] { if let one = found.first, found.count == 1 { return one } }
    if named.isEmpty { throw .noSuchSchool }
    throw .severalSchools(named.map { "\($0.id) \($0.name)" })
  }
}
