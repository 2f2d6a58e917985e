import Matching
import Records
import Roster
package import Station

/// What everything that people are found in has to do. It holds `RosterSmall`.
package enum PeopleConformance {
  private typealias Check = Conformance<any People>

  /// Every check.
  package static let all: [Conformance<any People>] = [
    Conformance("every child and every guardian comes once", everybody),
    Conformance("a number finds the children on whose record it is", numbers),
    Conformance("a guardian has children, and a portal address in any case", guardians),
  ]

  private static func everybody(_ people: any People) throws {
    var students: [StudentID: PersonName] = [:]
    var guardians: [GuardianID: PersonName] = [:]
    try people.eachPerson { person in
      switch person {
      case .student(let id, let name, let born, let school):
        let student = try RosterSmall().students.first { $0.id == id }.orThrow("another child")
        try Check.require(born == student.birthDate && school == student.schoolID, "birth date or school differ")
        try Check.require(students.updateValue(name, forKey: id) == nil, "a child comes twice")
      case .guardian(let id, let name):
        try Check.require(guardians.updateValue(name, forKey: id) == nil, "a guardian comes twice")
      }
    }
    let roster = RosterSmall()
    try Check.require(
      students == Dictionary(uniqueKeysWithValues: roster.students.map { ($0.id, $0.name) }), "other children")
    try Check.require(
      guardians == Dictionary(uniqueKeysWithValues: roster.guardians.map { ($0.id, $0.name) }), "other guardians")
  }

  private static func numbers(_ people: any People) throws {
    func found(_ digits: String) throws -> [StudentID] {
      try people.students(phone: try PhoneReader.number(digits).orThrow("a number"))
    }
    try Check.require(try found("(213) 555-0101") == ["1", "2", "3"], "the children's own number")
    try Check.require(try found("310 555 0103") == ["1", "2"], "a guardian's number")
    try Check.require(try found("818-555-0104") == [], "a contact's number is nobody's")
  }

  private static func guardians(_ people: any People) throws {
    try Check.require(try people.students(of: "G1") == ["1", "2"], "other children")
    try Check.require(try people.students(of: "G9") == [], "nobody's children")
    try Check.require(try people.students(portalEmail: "RAUL@example.org") == ["1"], "the portal address")
    try Check.require(try people.students(portalEmail: "mai@example.org") == [], "an address that is on no record")
  }
}
