package import Records

/// Numbers that somebody gave for their emergency card lately (VIII), and the one rule for them: such a number answers no
/// security question (IV.1) and gets no call back, on whoever's record it stands and whoever confirmed it meanwhile.
/// Otherwise whoever passes once could say their own number, and pass again by it.
///
/// What stood on the child's record before goes on answering where it stood: no answer is smuggled in by it, and naming the
/// other parent's or a contact's number as one's own takes nothing from them.
/// - Guide: VIII.1.b
package struct RecentNumbers: Hashable, Sendable {
  /// Where a number can stand on a child's record.
  package enum Place: String, Hashable, Sendable, CaseIterable {
    /// With the child or a guardian, where it answers item 6.
    case family
    /// With an emergency contact, where it answers item 8.
    case contact
  }

  /// How long a number is recent, in milliseconds: 30 days, which are over at this very one.
  package static let span: Int64 = 30 * 86_400_000

  /// By the digits without the country's code.
  private var blocked: [Place: [String: Set<PhoneNumber>]] = [:]

  package init() {}

  package var isEmpty: Bool { blocked.isEmpty }

  /// Takes in a number that was given; `stood` is where the child's record had it before.
  package mutating func add(_ text: String, stoodBefore stood: Set<Place>) {
    guard let number = PhoneReader.number(text) else { return }
    for place in Place.allCases where !stood.contains(place) {
      blocked[place, default: [:]][number.national, default: []].insert(number)
    }
  }

  /// Whether a number on record answers nothing now in a place.
  package func holds(_ text: String, in place: Place) -> Bool {
    guard let numbers = blocked[place], let number = PhoneReader.number(text) else { return false }
    return numbers[number.national, default: []].contains { $0.isSame(as: number) }
  }

  /// Where a number stands on a child's record.
  package static func places(of text: String, on family: FamilyRecord) -> Set<Place> {
    guard let number = PhoneReader.number(text) else { return [] }
    func stands(_ numbers: [String]) -> Bool {
      numbers.contains { PhoneReader.number($0)?.isSame(as: number) == true }
    }
    var places: Set<Place> = []
    if stands(family.student.phones + family.guardians.flatMap(\.guardian.phones)) { places.insert(.family) }
    if stands(family.contacts.flatMap(\.phones)) { places.insert(.contact) }
    return places
  }
}

extension RecentNumbers {
  /// The child with those numbers only that may answer.
  package func answering(_ student: Student) -> Student {
    var student = student
    student.phones.removeAll { holds($0, in: .family) }
    return student
  }

  /// The guardian with those numbers only that may answer.
  package func answering(_ listed: ListedGuardian) -> ListedGuardian {
    var guardian = listed.guardian
    guardian.phones.removeAll { holds($0, in: .family) }
    return ListedGuardian(guardian: guardian, guardianship: listed.guardianship)
  }

  /// The contact with those numbers only that may answer.
  package func answering(_ contact: EmergencyContact) -> EmergencyContact {
    var contact = contact
    contact.phones.removeAll { holds($0, in: .contact) }
    return contact
  }
}

extension FamilyRecord {
  /// Whether the child or this guardian still has a number to answer item 6 with (IV.1), once the school's record has as many
  /// new ones in place of the guardian's old. Which of the old ones they replace no roster says, so each may be any.
  package func keepsNumber(of id: GuardianID, replacing count: Int) -> Bool {
    if student.phones.contains(where: { PhoneReader.number($0) != nil }) { return true }
    let own = guardians.first { $0.guardian.id == id }?.guardian.phones ?? []
    return Set(own.compactMap { PhoneReader.number($0) }).count > count
  }
}
