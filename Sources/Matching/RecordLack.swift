package import Records

/// What a child's record may lack for the questions (IV.1).
package enum RecordLack: Hashable, Sendable, CaseIterable {
  case name, address, phone, contact
}

extension SchoolRecord {
  /// What it lacks in a form that an answer can be compared with.
  package var lacks: Set<RecordLack> {
    // A field that says there is no such name (`-`, `FNU`) is an answer, an empty one is none.
    let hasBothNames = [name.first, name.last].allSatisfy { $0.contains { !$0.isWhitespace } }
    var lacks: Set<RecordLack> = []
    if !hasBothNames || !RecordedName.canBeSaid(name) { lacks.insert(.name) }
    if !addresses.contains(where: Self.canBeSaid) { lacks.insert(.address) }
    if !phones.contains(where: Self.canBeSaid) { lacks.insert(.phone) }
    if !contacts.contains(where: Self.canBeSaid) { lacks.insert(.contact) }
    return lacks
  }
}

extension RecordLack {
  /// What an item's answer is compared with; nil for what no record lacks.
  package init?(_ item: Item) {
    switch item {
    case .birthDate, .grade: return nil
    case .firstName, .lastName: self = .name
    case .address: self = .address
    case .phone: self = .phone
    case .contactName, .contactPhone: self = .contact
    }
  }
}

extension FamilyRecord {
  /// What it lacks whoever of its guardians calls. A contact who is the caller, or has the caller's numbers only, is no other (IV.1): where
  /// that is so for each guardian, nobody can name one. Nothing of it depends on standing, nor on who the caller claims to be.
  package var lacks: Set<RecordLack> {
    let lacks = schoolRecord(guardians: guardians, contacts: contacts).lacks
    if guardians.isEmpty || lacks.contains(.contact) { return lacks }
    let answering = contacts.filter { isNotTheChild($0) && SchoolRecord.canBeSaid($0.record) }
    let isAnswered = guardians.map(\.guardian).contains { guardian in
      answering.contains { $0.isOther(than: guardian.name.full, claimed: guardian.id, guardian) }
    }
    return isAnswered ? lacks : lacks.union([.contact])
  }
}
