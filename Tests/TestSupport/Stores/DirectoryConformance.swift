import Records
package import Station

/// What every directory has to do.
package enum DirectoryConformance {
  /// A directory that holds `RosterSmall`, and one that holds nothing.
  package struct Subject {
    /// The full one, and the empty one.
    package let full: any Directory, empty: any Directory

    /// Two directories.
    package init(full: any Directory, empty: any Directory) { (self.full, self.empty) = (full, empty) }
  }

  private typealias Check = Conformance<Subject>

  /// Every check.
  package static let all: [Conformance<Subject>] = [
    Conformance("children are found by number and birth date", children),
    Conformance("a child's school, guardians and contacts are found", families),
    Conformance("children born after a day come in the order of their birth", young),
    Conformance("children come once each, in an order that lasts", numbered),
    Conformance("nobody is left out of a good roster", leftOut),
  ]

  private static func children(_ records: Subject) throws {
    let roster = RosterSmall()
    try Check.require(try records.empty.isEmpty() && !records.full.isEmpty(), "it is wrong whether there is a child")
    for student in roster.students {
      try Check.require(try records.full.student(student.id) == student, "a child is another")
      let born = roster.students.filter { $0.birthDate == student.birthDate }
      try Check.require(try records.full.students(born: student.birthDate) == born, "others were born then")
      try Check.require(try records.empty.student(student.id) == nil, "a child is there that is not")
    }
    try Check.require(try records.full.student("9") == nil, "a number is somebody's")
    try Check.require(try records.full.students(born: .earliest).isEmpty, "a day is somebody's")
  }

  private static func families(_ records: Subject) throws {
    let roster = RosterSmall()
    for school in roster.schools {
      try Check.require(try records.full.school(school.id) == school, "a school is another")
    }
    try Check.require(try records.full.school("S9") == nil, "a number is a school's")
    try Check.require(
      try records.full.schools() == roster.schools.sorted { $0.id < $1.id }, "the schools are others")
    for student in roster.students {
      let ties = roster.guardianships.filter { $0.studentID == student.id }
      let listed = ListedGuardian.each(of: ties) { id in roster.guardians.first { $0.id == id } }
      try Check.require(try records.full.guardians(of: student.id) == listed, "the guardians are others")
      let contacts = roster.contacts.filter { $0.studentID == student.id }
      try Check.require(try records.full.contacts(of: student.id) == contacts, "the contacts are others")
    }
    try Check.require(try records.full.guardians(of: "9").isEmpty, "nobody's guardian")
    try Check.require(try records.full.contacts(of: "9").isEmpty, "nobody's contact")
  }

  private static func leftOut(_ records: Subject) throws {
    for id in ["1", "9"] as [StudentID] {
      try Check.require(try !records.full.isLeftOut(id) && !records.empty.isLeftOut(id), "a child is left out")
      try Check.require(
        try !records.full.lacksGuardians(of: id) && !records.empty.lacksGuardians(of: id), "guardians are left out")
    }
    try Check.require(try !records.full.hasLeftOut() && !records.empty.hasLeftOut(), "some children are left out")
  }

  private static func numbered(_ records: Subject) throws {
    let ordered = try records.full.students(after: nil, limit: 99)
    let byNumber = RosterSmall().students.sorted { $0.id < $1.id }
    try Check.require(ordered.sorted { $0.id < $1.id } == byNumber, "the children are others")
    try Check.require(try records.full.students(after: nil, limit: 99) == ordered, "the order is another")
    try Check.require(try records.full.students(after: nil, limit: 0).isEmpty, "more come than asked for")
    try Check.require(try records.full.students(after: nil, limit: 1) == [ordered[0]], "another is the first")
    try Check.require(
      try records.full.students(after: ordered[0].id, limit: 99) == Array(ordered.dropFirst()), "one came twice")
    try Check.require(
      try records.full.students(after: ordered[ordered.count - 1].id, limit: 9).isEmpty, "it has no end")
    try Check.require(try records.empty.students(after: nil, limit: 9).isEmpty, "a child is there that is not")
  }

  private static func young(_ records: Subject) throws {
    let roster = RosterSmall()
    let ordered = roster.students.sorted { ($0.birthDate, $0.id) < ($1.birthDate, $1.id) }
    try Check.require(try records.full.studentCount(bornAfter: .earliest) == ordered.count, "the count is another")
    try Check.require(
      try records.full.students(bornAfter: .earliest, from: 0, limit: 9) == ordered, "the order is another")
    try Check.require(
      try records.full.students(bornAfter: .earliest, from: 1, limit: 1) == [ordered[1]], "another is in the middle")
    let day = ordered[0].birthDate
    let later = ordered.filter { $0.birthDate > day }
    try Check.require(try records.full.studentCount(bornAfter: day) == later.count, "the day itself counts")
    try Check.require(try records.full.students(bornAfter: day, from: 0, limit: 9) == later, "the day itself is in it")
  }
}
