package import Records
import SampleDistrict

/// A scenario with names: the child, the one whom the caller claims to be, and the caller, drawn from a seed. The same seed gives the
/// same people all through a school year.
package struct Cast: Sendable {
  /// The district of this call.
  package let roster: PracticeRoster
  /// The child, and then the one asked for afterwards.
  package let children: [Student]
  /// Whom the caller claims to be: name and relationship as said, and the number on record if there is one.
  package let claimed: Person
  package let caller: Person
  /// Whom the caller names as emergency contact of each child: telling whether somebody serves takes the rules for names.
  private let contacts: [EmergencyContact?]
  /// The surname of a document that does not bear the caller's of today.
  let otherSurname: String
  /// Whether the child's surnames are always said whole.
  let saysAllSurnames: Bool
  package let seed: UInt64

  /// Somebody with a name.
  package struct Person: Hashable, Sendable {
    package let name: PersonName
    /// What they are, or say that they are, to the child.
    package let role: Scenario.Role
    /// The guardian's number, or nil for who is no guardian on record.
    package let guardianID: GuardianID?
  }

  /// Draws the people of a scenario.
  /// - Throws: `CastError` if no family fits, which a test rules out for every scenario that comes with Pinline.
  package init(_ scenario: Scenario, seed: UInt64, today: CivilDate) throws {
    try self.init(scenario, from: PracticeDistricts(seed: seed, today: today))
  }

  /// Draws the people of a scenario from the districts of a seed.
  /// - Throws: as above.
  init(_ scenario: Scenario, from districts: PracticeDistricts) throws {
    // A district of this size may lack a family of the kind wanted: then the next one is looked through.
    for attempt in 0..<Self.attempts {
      var (roster, random) = try districts.district(attempt)
      if let family = Casting(scenario, roster, today: districts.today).family(&random) {
        roster = family.roster
        self.roster = roster
        children = family.children
        claimed = family.claimed
        caller = family.caller
        otherSurname = family.otherSurname
        saysAllSurnames = scenario.people.family.surnames != nil
        seed = districts.seed
        // Neither a guardian nor, where another is on record, the caller.
        contacts = family.children.map { child in
          let others = roster.nameableContacts(of: child.id)
          return others.first { $0.name != family.caller.name } ?? others.first
        }
        return
      }
    }
    throw CastError()
  }

  private static let attempts = 200

  /// The contact whom the caller names; nil where the record has none.
  func contact(ofChild number: Int) -> EmergencyContact? {
    contacts.indices.contains(number) ? contacts[number] : contacts.last ?? nil
  }

  /// The child of the case that is on.
  package func child(_ number: Int) -> Student? { children.indices.contains(number) ? children[number] : children.last }
}

/// No family fits a scenario.
package struct CastError: Error, Hashable, Sendable {}
