import Diagnostics
import Matching
import Records
import SampleDistrict
import Station
import Verification

/// Finds a family for a scenario in a district, and changes its records to what the scenario says.
struct Casting {
  let scenario: Scenario
  let roster: PracticeRoster
  let today: CivilDate

  struct Family {
    var roster: PracticeRoster
    var children: [Student]
    let claimed: Cast.Person
    let caller: Cast.Person
    let otherSurname: String
  }

  init(_ scenario: Scenario, _ roster: PracticeRoster, today: CivilDate) {
    self.scenario = scenario
    self.roster = roster
    self.today = today
  }

  private var people: Scenario.People { scenario.people }
  /// Whoever is not of age on its last day is not all through it.
  private var schoolYearEnd: CivilDate { CivilDate(year: today.schoolYear + 1, month: 6, day: 30) ?? today }
  private var claimsListed: Bool { people.standing != .notListed }

  /// A child with a guardian who fits, its records changed; nil if there is none.
  func family(_ random: inout SplitMix64) -> Family? {
    guard let chosen = drawn(&random) else { return nil }
    guard let student = roster.students[chosen.studentID] else { return nil }
    var children = [student]
    if people.asksForSibling {
      guard let sibling = sibling(of: chosen) else { return nil }
      children.append(sibling)
    }
    let changes = RecordChanges(scenario, today: today)
    let own = changes.documentSurname(&random, among: roster, unlike: roster.people[chosen.guardianID]?.name.last ?? "")
    var changed = roster
    changes.apply(to: &changed, &children, chosen, otherSurname: own, &random)
    guard let guardian = changed.people[chosen.guardianID] else { return nil }
    let claimed =
      claimsListed
      ? Cast.Person(name: guardian.name, role: people.claims, guardianID: guardian.id)
      : outsider(people.claims, of: student, named: people.fixedClaimedName, &random)
    let caller = people.isImpostor ? outsider(people.caller, of: student, named: names[.caller], &random) : claimed
    return Family(roster: changed, children: children, claimed: claimed, caller: caller, otherSurname: own)
  }

  private var names: [Scenario.Named: PersonName] { people.family.names }

  /// One of the families that fit. Names are compared for few: that takes by far the longest, so a family is drawn first and
  /// put aside if its names do not serve.
  private func drawn(_ random: inout SplitMix64) -> Guardianship? {
    var left = roster.guardianships.filter { fits($0) }.sorted {
      ($0.studentID, $0.guardianID) < ($1.studentID, $1.guardianID)
    }
    while !left.isEmpty {
      let family = left.remove(at: random.below(left.count))
      if hasFittingNames(family) { return family }
    }
    return nil
  }

  private func fits(_ guardianship: Guardianship) -> Bool {
    guard Standing(of: guardianship, on: today) == .clear, let student = roster.students[guardianship.studentID],
      roster.pins[PINOwner(student: student.id, guardian: guardianship.guardianID)] != nil
    else { return false }
    if claimsListed, guardianship.relationship != people.claims.seat { return false }
    if people.family.hasOtherFather, !hasOtherFather(guardianship) { return false }
    return fits(student)
  }

  private func hasFittingNames(_ guardianship: Guardianship) -> Bool {
    guard let student = roster.students[guardianship.studentID], let guardian = roster.people[guardianship.guardianID]
    else { return false }
    return (people.caller != .contact || poser(of: student) != nil) && contact(of: student) != nil
      && isAlone(guardian, student)
      && (!people.asksForSibling || sibling(of: guardianship) != nil)
  }

  private func fits(_ student: Student) -> Bool {
    let isOfAge = people.isAdult ? student.grade.level == 12 : student.grade.level < 11
    return isOfAge && hasFamilyNames(student) && (1...12).contains(student.grade.level) && student.name.first.isLatin
      && student.addresses.count == 1 && !student.addresses.contains(where: \.isUnfixed) && !student.phones.isEmpty
      && student.birthDate.age(on: schoolYearEnd) < Student.ageOfRights
  }

  /// Whether the names are those of the family that the scenario's lines speak of; a name that it fixes is in any.
  private func hasFamilyNames(_ student: Student) -> Bool {
    if let language = people.family.language, student.language.flatMap(SpokenLanguage.init(tag:)) != language {
      return false
    }
    guard names[.child] == nil else { return true }
    return switch people.family.surnames {
    case 1?: !student.name.last.contains(" ")
    case nil: true
    default: hasTwoSurnames(student)
    }
  }

  private func hasOtherFather(_ guardianship: Guardianship) -> Bool {
    roster.guardianships.contains { other in
      other.studentID == guardianship.studentID && other.guardianID != guardianship.guardianID
        && other.relationship == Scenario.Role.father.seat && Standing(of: other, on: today) == .clear
    }
  }

  private func hasTwoSurnames(_ student: Student) -> Bool {
    let surnames = student.name.last.split(separator: " ").map(String.init)
    return surnames.count == 2 && surnames.allSatisfy { NameRule.surname($0, is: student.name) == .oneOfTwoSurnames }
  }

  private func contact(of student: Student) -> EmergencyContact? { roster.firstNameableContact(of: student.id) }

  /// Whether nobody else on the child's record has the guardian's name.
  private func isAlone(_ guardian: Guardian, _ student: Student) -> Bool {
    roster.guardians(of: student.id).allSatisfy {
      $0.guardian.id == guardian.id || !PracticeRoster.isOne(guardian.name.full, $0.guardian.name)
    }
  }

  /// The other child of the same guardian, as fit to be asked for; nil where there are several, of whom nobody speaks.
  private func sibling(of guardianship: Guardianship) -> Student? {
    let others = roster.guardianships.filter {
      $0.guardianID == guardianship.guardianID && $0.studentID != guardianship.studentID
    }
    guard others.count == 1, let other = others.first, Standing(of: other, on: today) == .clear,
      roster.pins[PINOwner(student: other.studentID, guardian: other.guardianID)] != nil,
      let student = roster.students[other.studentID], fits(student), contact(of: student) != nil
    else { return nil }
    return student
  }

  /// Somebody who is no guardian of the child: one of its contacts, or an adult of another family.
  private func outsider(
    _ role: Scenario.Role, of student: Student, named fixed: PersonName?, _ random: inout SplitMix64
  ) -> Cast.Person {
    if let fixed { return Cast.Person(name: fixed, role: role, guardianID: nil) }
    if role == .contact, let contact = poser(of: student) ?? contact(of: student) {
      return Cast.Person(name: contact.name, role: role, guardianID: nil)
    }
    let own = Set(roster.guardians(of: student.id).map(\.guardian.id))
    // Who poses as somebody looks the part.
    let looks = role.isWoman == nil ? people.claims : role
    let others = roster.guardianships.filter { !own.contains($0.guardianID) && isLike($0.relationship, looks) }
      .compactMap { roster.people[$0.guardianID] }.filter { $0.name.first.isLatin }.sorted { $0.id < $1.id }
    let name = others.isEmpty ? PersonName(first: "Alex", last: "Doe") : others[random.below(others.count)].name
    return Cast.Person(name: name, role: role, guardianID: nil)
  }

  /// A contact who could pass for the one claimed.
  private func poser(of student: Student) -> EmergencyContact? {
    roster.nameableContacts(of: student.id).first { isLike($0.relationship, people.claims) }
  }

  /// Whether someone of a relationship could pass for a role by their looks.
  private func isLike(_ relationship: String, _ role: Scenario.Role) -> Bool {
    let women = ["mother", "grandmother", "aunt", "stepmother", "godmother", "family friend", "adult sister"]
    let men = ["father", "grandfather", "uncle", "stepfather", "cousin"]
    return switch role.isWoman {
    case true?: women.contains(relationship)
    case false?: men.contains(relationship)
    case nil: (women + men).contains(relationship)
    }
  }
}
