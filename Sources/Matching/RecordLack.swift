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
    if !hasBothNames || !RecordedName(name).canBeSaid { lacks.insert(.name) }
    if !addresses.contains(where: Self.canBeSaid) { lacks.insert(.address) }
    if !phones.contains(where: Self.canBeSaid) { lacks.insert(.phone) }
    if !contacts.contains(where: Self.canBeSaid) { lacks.insert(.contact) }
    return lacks
  }
}

extension FamilyRecord {
  /// What it lacks whoever of its guardians calls. A contact who is the caller, or has the caller's numbers only, is no other (IV.1): where
  /// that is so for each guardian, nobody can name one. Nothing of it depends on standing, nor on who the caller claims to be.
  package var lacks: Set<RecordLack> {
    let lacks = schoolRecord(guardians: guardians, contacts: contacts).lacks
    if guardians.isEmpty || lacks.contains(.contact) || contacts.contains(where: isOther) { return lacks }
    let isAnswered = guardians.contains { listed in
      !schoolRecord(for: listed.guardian.name.full, claimed: listed.guardian.id).lacks.contains(.contact)
    }
    return isAnswered ? lacks : lacks.union([.contact])
  }

  /// Whether a contact is plainly none of the guardians, by name and number: cheap, since an import asks it of every child.
  private func isOther(_ contact: EmergencyContact) -> Bool {
    guard contact.guardianID == nil else { return false }
    let last = Set(Fold.words(contact.name.last))
    let alone = SchoolRecord(
      birthDate: student.birthDate, name: student.name, grade: student.grade, addresses: [], phones: [],
      contacts: [ContactRecord(name: contact.name, phones: contact.phones)])
    let names = [student.name] + guardians.map(\.guardian.name)
    guard !alone.lacks.contains(.contact),
      names.allSatisfy({ ([$0.full] + $0.aliases).allSatisfy { last.isDisjoint(with: Fold.words($0)) } })
    else { return false }
    let numbers = Set(contact.phones.compactMap { PhoneReader.number($0) })
    return guardians.allSatisfy { !numbers.isSubset(of: $0.guardian.phones.compactMap { PhoneReader.number($0) }) }
  }
}
