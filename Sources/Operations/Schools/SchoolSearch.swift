import Matching
package import Records
package import Station

/// What a school that was typed by number or name comes to.
package enum SchoolSearch {
  case one(School)
  case none
  /// Several have that name.
  case several([School])

  /// The number counts as it stands or in other letters; a whole name before one that only begins so.
  package init(_ typed: String, in directory: any Directory) throws {
    if let school = try directory.school(SchoolID(typed)) {
      self = .one(school)
      return
    }
    let schools = try directory.schools()
    let numbered = schools.filter { $0.id.text.lowercased() == typed.lowercased() }
    let named = schools.filter { SchoolNameRule.accepts(typed, for: $0.name) }
    let exact = named.filter { Fold.words($0.name) == Fold.words(typed) }
    let found = [numbered, exact, named].first { $0.count == 1 } ?? named
    self = found.first.map { found.count == 1 ? .one($0) : .several(found) } ?? .none
  }
}
