import Matching
import Records
import Station
import Ledger
import Verification

extension Desk {
  /// Looks for the child that the caller names (IV.1). Tells how many there are, never a value on record.
  package func find(_ query: ChildQuery) throws(DeskError) -> Finding {
    let hand = try caseInHand()
    guard case .naming = hand.procedure.stage.phase else { throw .wrongStep(.outOfOrder) }
    if case .name(let first, let last, let born) = query.key {
      _ = try checked(born, for: .birthDate)
      _ = try checked(first, for: .firstName)
      _ = try checked(last, for: .lastName)
    }
    let found = try reading(.roster) { try children(matching: query) }
    guard found.count == 1, let child = found.first else {
      try record(.search(found.isEmpty ? .none : .several))
      guard found.isEmpty, let left = hand.procedure.stage.phase.searchesLeft else { return .several }
      try settle()
      return .none(triesLeft: left)
    }
    hand.student = child
    hand.naming = query.method
    if case .name(let first, let last, let born) = query.key {
      hand.give([.birthDate: born, .firstName: first, .lastName: last])
    }
    try settle()
    if hand.ending == nil, hand.opening.sibling != nil { try name(siblingSession?.callerName ?? "") }
    return .one
  }

  /// Takes down who the caller says they are, as said; nobody is picked from a list (IV.1). Looks up standing, untold
  /// (III).
  package func name(_ caller: String, relationship: String = "") throws(DeskError) {
    let hand = try caseInHand()
    guard case .naming = hand.procedure.stage.phase, let student = hand.student, let method = hand.naming
    else { throw .wrongStep(.outOfOrder) }
    let child = opened(Subject.studentField, student.id.text)
    let known = if let siblingSession { siblingSession.guardian } else { try siblingGuardian(hand) }
    if let guardian = known {
      hand.caller = try reading(.roster) {
        try self.caller(caller, numbered: GuardianID(committed: guardian), of: student)
      }
      hand.subject = Subject(student: child, guardian: guardian)
      try record(.name(method), committing: [child], carrying: [Subject.guardianField: guardian.commitment])
    } else {
      let claimed = try reading(.roster) { try self.caller(caller, relationship, of: student) }
      let guardian = opened(Subject.guardianField, claimed.guardianID?.text ?? "")
      hand.caller = claimed
      hand.subject = Subject(student: child, guardian: guardian)
      try record(.name(method), committing: [child, guardian])
    }
    try settle()
  }

  /// Forgets the child that was found, before the caller is named: the wrong one, or a slip.
  package func unfind() throws(DeskError) {
    let hand = try caseInHand()
    guard case .nameCaller = step else { throw .wrongStep(.outOfOrder) }
    hand.student = nil
    hand.naming = nil
    hand.dropAnswers()
  }

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

  /// The guardian of the claimed name; where two have it, the one of the claimed relationship, or else nobody.
  func caller(_ name: String, _ relationship: String, of student: Student) throws -> Caller {
    var named = try directory.guardians(of: student.id).filter {
      NameRule.fullName(name, is: $0.guardian.name) != nil
    }
    if named.count > 1 {
      named = named.filter { RelationshipRule.accepts(relationship, for: $0.guardianship.relationship) }
    }
    let one = named.count == 1 ? named.first : nil
    return Caller(name: name, guardianID: one?.guardian.id, listed: one)
  }

  /// The guardian of this number, whatever the child's records say of them.
  private func caller(_ name: String, numbered id: GuardianID?, of student: Student) throws -> Caller {
    let listed = try directory.guardians(of: student.id).first { $0.guardian.id == id }
    return Caller(name: name, guardianID: id, listed: listed)
  }

  /// Reads from the roster or the log; whatever goes wrong there is one error here.
  package func reading<Value>(_ source: DeskError.Source, _ body: () throws -> Value) throws(DeskError) -> Value {
    do { return try body() } catch { throw .unreadable(source) }
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
