import Station
import Matching
import Records
import Verification

extension Desk {
  func children(matching query: ChildQuery) throws -> [Student] {
    var found: [Student]
    switch query.key {
    case .id(let id): found = try student(numbered: id).map { [$0] } ?? []
    case .name(let first, let last, let born):
      guard let date = DateReader.read(born, order: matching.dateOrder, today: matching.today) else { return [] }
      found = try directory.students(born: date).filter { child in
        NameRule.given(first, is: child.name) != nil && NameRule.surname(last, is: child.name) != nil
      }
    }
    if let school = query.school, !school.isEmpty {
      found = try found.filter { child in
        try directory.school(child.schoolID).map { SchoolNameRule.accepts(school, for: $0.name) } ?? false
      }
    }
    guard case .name(let first, _, _) = query.key, let second = query.second else { return found }
    let named = found.filter { Self.isNamed("\(first) \(second)", $0) }
    // A second name that no record has tells nobody apart.
    return named.isEmpty ? found : named
  }

  /// Whether a record has both given names, and not only the first of them.
  private static func isNamed(_ given: String, _ child: Student) -> Bool {
    let rule = NameRule.given(given, is: child.name)
    return rule != nil && rule != .moreGivenNames
  }

  /// The child of a number as it was said; the first reading that somebody has.
  private func student(numbered said: String) throws -> Student? {
    for number in StudentNumber.readings(said) {
      if let student = try directory.student(StudentID(number)) { return student }
    }
    return nil
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
