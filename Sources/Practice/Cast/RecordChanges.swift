import Diagnostics
import Matching
import Records
import SampleDistrict
import Station
import Verification

/// Changes the records of a family to what a scenario says of it.
struct RecordChanges {
  private let scenario: Scenario
  private let today: CivilDate

  init(_ scenario: Scenario, today: CivilDate) {
    self.scenario = scenario
    self.today = today
  }

  private var people: Scenario.People { scenario.people }
  private var names: [Scenario.Named: PersonName] { people.family.names }

  /// The surname of a document that does not bear the one of today.
  func documentSurname(_ random: inout SplitMix64, among roster: PracticeRoster, unlike name: String) -> String {
    if let fixed = [scenario.otherDocument, scenario.document].compactMap({ $0?.surname }).first { return fixed }
    return random.pick(roster.people.values.map(\.name.last).unlike(name), or: "Doe")
  }

  /// Of the children the first is the one whom the chosen guardianship is about.
  func apply(
    to roster: inout PracticeRoster, _ children: inout [Student], _ chosen: Guardianship, otherSurname: String,
    _ random: inout SplitMix64
  ) {
    changeGuardian(&roster, children, chosen, otherSurname, &random)
    for place in roster.guardianships.indices where roster.guardianships[place].isSame(as: chosen) {
      changeListing(&roster.guardianships[place])
    }
    if people.sibling == .twin { makeTwins(&children, &random) }
    for place in children.indices {
      change(&children[place], names[place == 0 ? .child : .sibling])
      roster.students[children[place].id] = children[place]
      nameContact(&roster, of: children[place])
      if people.lacksContact { roster.contacts.removeAll { $0.studentID == children[place].id } }
    }
  }

  private func changeListing(_ guardianship: inout Guardianship) {
    switch people.listing {
    case .verified, .unlisted: break
    case .unverified: guardianship.verified = false
    case .restricted: guardianship.restriction = "court order on file"
    case .affidavit: guardianship.basis = .affidavitCaregiver
    case .ended: guardianship.until = CivilDate(year: today.schoolYear, month: 6, day: 30)
    }
  }

  /// Who has the child in a parent's place is its only guardian on record.
  private func changeGuardian(
    _ roster: inout PracticeRoster, _ children: [Student], _ chosen: Guardianship, _ otherSurname: String,
    _ random: inout SplitMix64
  ) {
    guard people.listing != .unlisted, var guardian = roster.people[chosen.guardianID] else { return }
    if people.claims.relationship != people.claims.seat {
      let all = Set(children.map(\.id))
      roster.guardianships.removeAll { all.contains($0.studentID) && $0.guardianID != chosen.guardianID }
      for place in roster.guardianships.indices where roster.guardianships[place].guardianID == chosen.guardianID {
        roster.guardianships[place].relationship = people.claims.relationship
        roster.guardianships[place].basis = people.claims == .fosterMother ? .fosterCaregiver : .guardian
      }
      // Who fosters a child is of another family.
      if people.claims == .fosterMother {
        let others = roster.people.values.map(\.name.last).unlike(
          "\(guardian.name.last) \(children.first?.name.last ?? "")")
        guardian.name.last = random.pick(others, or: "Doe")
        guardian.name.aliases = []
      }
    }
    if let fixed = people.fixedClaimedName { guardian.name = fixed }
    if [scenario.document, scenario.otherDocument].contains(where: { $0?.name == .former }) {
      guardian.name.aliases.append("\(guardian.name.first) \(otherSurname)")
    }
    roster.people[guardian.id] = guardian
  }

  private func change(_ student: inout Student, _ name: PersonName?) {
    if let name { student.name = name }
    if people.isUnfixed { student.addresses = [.unfixed] }
    guard people.isAdult else { return }
    // Of age on the first day of the school year, whenever in it the call is taken.
    student.birthDate =
      CivilDate(
        year: today.schoolYear - Student.ageOfRights, month: 1 + student.birthDate.month % 6,
        day: min(student.birthDate.day, 28))
      ?? student.birthDate
    student.adultRights = .none
  }

  private func nameContact(_ roster: inout PracticeRoster, of student: Student) {
    guard let name = names[.contact], let contact = roster.firstNameableContact(of: student.id) else { return }
    for place in roster.contacts.indices where roster.contacts[place].id == contact.id {
      roster.contacts[place].name = name
    }
  }

  /// Born on one day, in one class, and called almost alike.
  private func makeTwins(_ children: inout [Student], _ random: inout SplitMix64) {
    guard let first = children.first, let other = children.indices.last, other > 0 else { return }
    let called = random.pick(Self.alike, or: ("Mariana", "Mariela"))
    children[0].name = PersonName(first: called.0, last: first.name.last)
    children[other].name = PersonName(first: called.1, last: first.name.last)
    children[other].birthDate = first.birthDate
    children[other].grade = first.grade
    children[other].schoolID = first.schoolID
  }

  /// Names that are easily taken for one another, and that no rule takes for one.
  static let alike = [
    ("Mariana", "Mariela"), ("Adrián", "Adriel"), ("Ariana", "Ariadna"), ("Samuel", "Samael"), ("Camila", "Carmela"),
    ("Joana", "Joanel"),
  ]
}

extension Guardianship {
  fileprivate func isSame(as other: Guardianship) -> Bool {
    studentID == other.studentID && guardianID == other.guardianID
  }
}
