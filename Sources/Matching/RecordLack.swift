package import Records

/// What a child's record may lack for the questions (IV.1).
package enum RecordLack: Hashable, Sendable, CaseIterable {
  case name, address, phone, contact
}

extension SchoolRecord {
  /// What it lacks in a form that an answer can be compared with.
  package var lacks: Set<RecordLack> {
    Self.lacks(
      name, addresses, hasPhone: phones.contains(where: Self.canBeSaid),
      hasContact: contacts.contains(where: Self.canBeSaid))
  }

  fileprivate static func lacks(
    _ name: PersonName, _ addresses: [PostalAddress], hasPhone: Bool, hasContact: Bool
  ) -> Set<RecordLack> {
    // A field that says there is no such name (`-`, `FNU`) is an answer, an empty one is none.
    let hasBothNames = [name.first, name.last].allSatisfy { $0.contains { !$0.isWhitespace } }
    var lacks: Set<RecordLack> = []
    if !hasBothNames || !RecordedName.canBeSaid(name) { lacks.insert(.name) }
    if !addresses.contains(where: canBeSaid) { lacks.insert(.address) }
    if !hasPhone { lacks.insert(.phone) }
    if !hasContact { lacks.insert(.contact) }
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
    let hasPhone =
      student.phones.contains(where: SchoolRecord.canBeSaid)
      || guardians.contains { $0.guardian.phones.contains(where: SchoolRecord.canBeSaid) }
    return SchoolRecord.lacks(student.name, student.addresses, hasPhone: hasPhone, hasContact: hasContact)
  }

  private var hasContact: Bool {
    let answering = contacts.lazy.filter { isNotTheChild($0) && SchoolRecord.canBeSaid($0.record) }
    if guardians.isEmpty { return !answering.isEmpty }
    func someGuardian(_ canName: (Guardian, EmergencyContact) -> Bool) -> Bool {
      guardians.contains { listed in answering.contains { canName(listed.guardian, $0) } }
    }
    // Of most families one contact has another surname than one guardian: then no name has to be looked at in all of its forms.
    return someGuardian { $1.isPlainlyOther(than: $0) }
      || someGuardian { $1.isOther(than: $0.name.full, claimed: $0.id, $0) }
  }
}
