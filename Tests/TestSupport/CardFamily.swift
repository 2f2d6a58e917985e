import Verification
package import Desk
package import Records
import Roster
package import Station

/// A family whose parents have numbers of their own on record, for changes at the emergency card.
package enum CardFamily {
  /// The child's own number, one of the mother's, one of the father's, that of the contact; and one that nobody has.
  package static let child = "323-555-2042", mother = "323-555-7001", father = "323-555-7002"
  package static let contact = "213-555-2042", new = "213-555-8001"

  /// The mother.
  package static let clean: DeskFamily = DeskFamily.clean

  /// The same child, called for by the father.
  package static let byFather: DeskFamily = {
    var family = DeskFamily.clean
    family.caller = "Luis Ruiz"
    family.relationship = "father"
    family.guardianID = "G-7002"
    family.pin = "33221100"
    return family
  }()

  /// The roster with both parents and another family.
  package static func roster() -> DeskRoster {
    var roster = DeskRoster([clean, byFather, .twin, .sibling])
    roster.setPhones([mother], of: clean.guardianID)
    roster.setPhones([father], of: byFather.guardianID)
    return roster
  }

  /// A caller for the child whose answers to items 6 and 8 are these.
  package static func caller(
    _ family: DeskFamily = clean, phone: String = child, contact: String = contact
  ) -> DeskCaller {
    var family = family
    family.answers[.phone] = phone
    family.answers[.contactPhone] = contact
    return DeskCaller(family)
  }
}

extension DeskRoster {
  /// Gives a guardian these numbers in place of what is on record.
  package mutating func setPhones(_ phones: [String], of guardian: GuardianID) {
    change { record in
      guard case .guardian(var found) = record, found.id == guardian else { return record }
      found.phones = phones
      return .guardian(found)
    }
  }

  /// The same for a child.
  package mutating func setPhones(_ phones: [String], of student: StudentID) {
    change { record in
      guard case .student(var found) = record, found.id == student else { return record }
      found.phones = phones
      return .student(found)
    }
  }

  /// The same for a child's contact.
  package mutating func setPhones(_ phones: [String], ofContactOf student: StudentID) {
    change { record in
      guard case .contact(var found) = record, found.studentID == student else { return record }
      found.phones = phones
      return .contact(found)
    }
  }

  private mutating func change(_ body: (RosterRecord) -> RosterRecord) { records = records.map(body) }
}

extension Desk {
  /// The emergency card of whoever calls here.
  package var card: CardStep { CardStep(at: self) }
  /// The records as they were imported.
  package var roster: any Directory { CardStep(at: self).imported }
}

extension DeskStation {
  /// A station of these families.
  package static func forCards(
    _ roster: DeskRoster = CardFamily.roster(), settings: [String: String] = [:]
  ) throws -> DeskStation {
    let station = try DeskStation([], settings: settings)
    try station.load(roster)
    return station
  }

  /// Plays a caller's call up to the offer of the PIN, changes their card there, and plays it to its end. The case.
  @discardableResult
  package func change(
    _ values: [CardField: String], as caller: DeskCaller = CardFamily.caller()
  ) throws -> Desk {
    let desk = try desk()
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    try desk.card.change(values)
    let ending = try caller.play(at: desk)
    if ending != .closed(.disclosed) { throw ScriptError("the call did not end with a disclosure") }
    return desk
  }

  /// Whether a call of its own leads to a disclosure.
  package func passes(_ caller: DeskCaller) throws -> Bool { try caller.play(at: desk()) == .closed(.disclosed) }
}
