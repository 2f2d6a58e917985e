import Matching
import Records
import Station

extension SQLiteDirectory: People {
  func eachPerson(_ body: (ListedPerson) throws -> Void) throws { try current()?.eachPerson(body) }

  func students(phone number: PhoneNumber) throws -> [StudentID] {
    guard let file = try current() else { return [] }
    let isIts = { (phones: [String]) in phones.contains { PhoneReader.number($0) == number } }
    return try ids(of: file.families(under: file.seal.phone(number.national)), in: file) { family, student in
      try isIts(student.phones) || family.guardians().contains { isIts($0.guardian.phones) }
    }
  }

  func students(of guardian: GuardianID) throws -> [StudentID] {
    guard let file = try current() else { return [] }
    return try ids(of: file.families(under: file.seal.guardian(guardian)), in: file) { family, _ in
      try family.ties().contains { $0.guardianID == guardian }
    }
  }

  func students(portalEmail: String) throws -> [StudentID] {
    guard let file = try current() else { return [] }
    let address = portalEmail.lowercased()
    return try ids(of: file.families(under: file.seal.portal(address)), in: file) { family, _ in
      try family.guardians().contains { $0.guardian.portalEmail?.lowercased() == address }
    }
  }

  /// Those of the families that have it indeed, in the order of the children's numbers.
  private func ids(
    of families: [StoredFamily], in file: RosterFile, where hasIt: (StoredFamily, Student) throws -> Bool
  ) throws -> [StudentID] {
    try families.filter { family in
      try file.reading { try family.student().map { try hasIt(family, $0) } ?? false }
    }.map(\.child).sorted()
  }
}
