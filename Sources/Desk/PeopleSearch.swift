import Finding
import Matching
import Ledger
import Records
import Station

/// By what one of those found is on record.
enum FoundKey: Hashable, Sendable {
  case student(StudentID)
  case guardian(GuardianID)
}

/// Finds whom a look-up is for. Where one school only is served, nobody else's children are found.
struct PeopleSearch {
  let desk: Desk
  let reading: () -> Void

  /// As many as anybody goes through; whoever has more narrows the search.
  private static let most = 100

  /// The nearest ones, and how many there are in all of whom may be told.
  func keys(of sought: SoughtPerson) throws(DeskError) -> (keys: [FoundKey], count: Int) {
    guard let people = desk.people else { throw .nobodyToLookUp }
    let only = desk.session.policy.onlySchool
    switch sought {
    case .number(let said):
      let student = try desk.reading(.roster) { try desk.student(numbered: said, in: desk.roster) }
      let keys = [student].compactMap(\.self).filter { only == nil || $0.schoolID == only }.map {
        FoundKey.student($0.id)
      }
      return (keys, keys.count)
    case .student(let name, let born, let school):
      if let only, let school, school != only { return ([], 0) }
      let found = try names(of: people).students(
        named: SoughtName.words(name), born: born, at: only ?? school, limit: Self.most)
      return (found.ids.map(FoundKey.student), found.count)
    case .parent(let name):
      let index = try names(of: people)
      let some = try only.map { school throws(DeskError) in try guardians(at: school, index) }
      let found = index.guardians(named: SoughtName.words(name), among: some, limit: Self.most)
      return (found.ids.map(FoundKey.guardian), found.count)
    case .phone(let number):
      let keys = try desk.reading(.roster) { try holders(of: number, people) }
      return (keys, keys.count)
    case .portalEmail(let address):
      let keys = try desk.reading(.roster) {
        try guardians(of: people.students(portalEmail: address)) {
          $0.portalEmail?.lowercased() == address.lowercased()
        }
      }
      return (keys, keys.count)
    }
  }

  /// Guardians who have a number; where none has, the children who do.
  private func holders(of number: PhoneNumber, _ people: any People) throws -> [FoundKey] {
    func isTheirs(_ phones: [String]) -> Bool { phones.contains { PhoneReader.number($0) == number } }
    let children = try people.students(phone: number)
    let guardians = try guardians(of: children) { isTheirs($0.phones) }
    if !guardians.isEmpty { return guardians }
    return try served(children).filter { isTheirs($0.phones) }.map { .student($0.id) }
  }

  private func guardians(of children: [StudentID], where isMeant: (Guardian) -> Bool) throws -> [FoundKey] {
    try served(children).flatMap { try desk.roster.guardians(of: $0.id) }.map(\.guardian).filter(isMeant)
      .reduce(into: [FoundKey]()) { keys, guardian in
        if !keys.contains(.guardian(guardian.id)) { keys.append(.guardian(guardian.id)) }
      }
  }

  /// Those of the children who go to the school that is served here.
  private func served(_ children: [StudentID]) throws -> [Student] {
    let only = desk.session.policy.onlySchool
    return try children.compactMap { try desk.roster.student($0) }.filter { only == nil || $0.schoolID == only }
  }

  /// The guardians of its children. They are far fewer than those of a name in a whole district.
  private func guardians(at school: SchoolID, _ index: PeopleIndex) throws(DeskError) -> Set<GuardianID> {
    if let names = desk.names, names.school == school { return names.served }
    let guardians = try desk.reading(.roster) {
      Set(try index.students(at: school).flatMap { try desk.roster.guardians(of: $0) }.map(\.guardian.id))
    }
    desk.names?.keep(guardians, of: school)
    return guardians
  }

  /// Everybody's names, read when they are first needed, and again once another roster came in.
  private func names(of people: any People) throws(DeskError) -> PeopleIndex {
    let roster = try desk.reading(.log) {
      try StationFact.kindsThatChangeRosters.flatMap { try desk.session.log.entries(ofKind: $0) }.map(\.sequence).max()
        ?? -1
    }
    if let names = desk.names, names.roster == roster { return names.index }
    desk.names = nil
    reading()
    let index = try desk.reading(.roster) {
      var builder = PeopleIndex.Builder()
      try people.eachPerson { person in
        switch person {
        case .student(let id, let name, let born, let school): builder.add(id, name, born: born, at: school)
        case .guardian(let id, let name): builder.add(id, name)
        }
      }
      return builder.finished()
    }
    desk.names = ListedNames(index: index, roster: roster)
    return index
  }
}
