import Station
import Matching
import Records
import Verification

extension Desk {
  /// The children that a caller may mean. As much is looked up and compared whatever is on file, and nothing ends early, so that whoever
  /// listens with a stopwatch learns nothing by how long it takes (IV.1).
  /// - Guide: IV.1.b
  func children(matching query: ChildQuery) throws -> [Student] {
    var found: [Student]
    switch query.key {
    case .id(let said): found = try student(numbered: said, in: directory).map { [$0] } ?? []
    case .name(let first, let last, let born):
      guard let date = DateReader.read(born, order: matching.dateOrder, today: matching.today) else { return [] }
      found = try directory.students(born: date).filter { comparison.isNamed(first, last, $0.name) }
    }
    if let school = query.school, !school.isEmpty {
      // Every school is compared, and not only those of whom was found.
      let meant = Set(try directory.schools().filter { comparison.isCalled(school, $0.name) }.map(\.id))
      found.removeAll { !meant.contains($0.schoolID) }
    }
    guard case .name(let first, _, _) = query.key, let second = query.second else { return found }
    let named = found.filter { Self.isNamed("\(first) \(second)", $0) }
    // A second name that no record has tells nobody apart.
    return named.isEmpty ? found : named
  }

  /// What the last import left out: the child of the number that was said, or any children, who cannot be found by name. Each is asked
  /// whoever is found.
  func leftOut(_ query: ChildQuery) throws -> (isMeant: Bool, areSome: Bool) {
    switch query.key {
    case .id(let said): (try isLeftOut(numbered: said, in: directory), false)
    case .name: (false, try directory.hasLeftOut())
    }
  }

  /// Whether the last import left out the row of a child of this number, who is therefore not found. It is asked of each reading of the
  /// number and whoever is found, so that as much is looked up here too.
  func isLeftOut(numbered said: String, in records: any Directory) throws -> Bool {
    try StudentNumber.readings(said).map { try records.isLeftOut(StudentID($0)) }.contains(true)
  }

  /// Whether a record has both given names, and not only the first of them.
  private static func isNamed(_ given: String, _ child: Student) -> Bool {
    let rule = ChildNameRule.given(given, is: child.name)
    return rule != nil && rule != .moreGivenNames
  }

  /// The child of a number as it was said; the first reading that somebody has. All of them are looked up.
  func student(numbered said: String, in records: any Directory) throws -> Student? {
    try StudentNumber.readings(said).map { try records.student(StudentID($0)) }.compactMap(\.self).first
  }
}

/// How what was said is compared with one record, by the rules of matching.
struct ChildComparison {
  /// Whether a child has these first and last names. Both are compared, whatever becomes of the first.
  var isNamed: (String, String, PersonName) -> Bool = { first, last, name in
    let rules = (ChildNameRule.given(first, is: name), ChildNameRule.surname(last, is: name))
    return rules.0 != nil && rules.1 != nil
  }
  /// Whether a school is called so.
  var isCalled: (String, String) -> Bool = { SchoolNameRule.accepts($0, for: $1) }
}

extension ChildQuery {
  var method: NamingMethod {
    switch key {
    case .id: .studentID
    case .name: .name
    }
  }
}
