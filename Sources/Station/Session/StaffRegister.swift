package import Ledger

/// Who works at the station, as the log has it: each member of staff under the name that they confirmed last. A fold of
/// entries; there is no other list.
package enum StaffRegister {
  /// One member of staff.
  package struct Member: Hashable, Sendable {
    package let staff: StaffID
    package let account: String
    /// As they confirmed it last.
    package let name: String

    /// Whether a name is theirs, or their account's, however it is typed.
    package func isNamed(_ typed: String) -> Bool {
      [name, account].contains { Author.key($0) == Author.key(typed) }
    }
  }

  /// Whoever signs in: known by account and name, however it is written, or new. What has to be logged then stands beside it.
  package static func signIn(
    _ person: Operator, in log: some LogReading, using generator: inout some RandomNumberGenerator
  ) throws -> (author: Author, joining: StationFact?) {
    let known = try members(in: log).last {
      $0.account == person.account && Author.key($0.name) == Author.key(person.name)
    }
    let staff = known?.staff ?? StaffID.random(using: &generator)
    let author = Author(
      staff: staff, name: person.name, account: person.account, uid: person.uid, login: person.login,
      input: person.input)
    let joining = StationFact.staffNamed(staff, account: person.account, name: person.name)
    return (author, known?.name == person.name ? nil : joining)
  }

  /// Everybody under their newest name, in the order in which they joined.
  package static func members(in log: some LogReading) throws -> [Member] {
    var members: [Member] = []
    for entry in try log.entries(ofKind: .staffNamed) {
      guard case .staffNamed(let staff, let account, let name) = try StationFact(kind: entry.kind, fields: entry.fact)
      else { continue }
      let member = Member(staff: staff, account: account, name: name)
      if let place = members.firstIndex(where: { $0.staff == staff }) {
        members[place] = member
      } else {
        members.append(member)
      }
    }
    return members
  }
}
