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
      found = try directory.students(born: date).filter { child in
        let rules = (NameRule.given(first, is: child.name), NameRule.surname(last, is: child.name))
        return rules.0 != nil && rules.1 != nil
      }
    }
    if let school = query.school, !school.isEmpty {
      // Every school is compared, and not only those of whom was found.
      let meant = Set(try directory.schools().filter { SchoolNameRule.accepts(school, for: $0.name) }.map(\.id))
      found.removeAll { !meant.contains($0.schoolID) }
    }
    guard case .name(let first, _, _) = query.key, let second = query.second else { return found }
    let named = found.filter { Self.isNamed("\(first) \(second)", $0) }
    // A second name that no record has tells nobody apart.
    return named.isEmpty ? found : named
  }

  /// Whether the last import left out the row of a child of this number, who is therefore not found. It is asked of each reading of the
  /// number and whoever is found, so that as much is looked up here too.
  func isLeftOut(_ query: ChildQuery) throws -> Bool {
    guard case .id(let said) = query.key else { return false }
    return try StudentNumber.readings(said).map { try directory.isLeftOut(StudentID($0)) }.contains(true)
  }

  /// Whether a record has both given names, and not only the first of them.
  private static func isNamed(_ given: String, _ child: Student) -> Bool {
    let rule = NameRule.given(given, is: child.name)
    return rule != nil && rule != .moreGivenNames
  }

  /// The child of a number as it was said; the first reading that somebody has. All of them are looked up.
  func student(numbered said: String, in records: any Directory) throws -> Student? {
    try StudentNumber.readings(said).map { try records.student(StudentID($0)) }.compactMap(\.self).first
  }
}

extension ChildQuery {
  var method: NamingMethod {
    switch key {
    case .id: .studentID
    case .name: .name
    }
  }
}
