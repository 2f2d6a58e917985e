package import Records

extension FamilyRecord {
  /// Whether its records hold what an answer to an item can be compared with (IV.1), whoever calls.
  package func canAnswer(_ item: Item) -> Bool {
    let record = schoolRecord(guardians: guardians, contacts: contacts).answerable
    switch item {
    case .birthDate, .grade: return true
    case .firstName, .lastName: return RecordedName(record.name).canBeSaid
    case .address: return !record.addresses.isEmpty
    case .phone: return !record.phones.isEmpty
    case .contactName, .contactPhone: return record.contacts.contains { !$0.phones.isEmpty }
    }
  }
}
