/// Who answers for an entry, and how it came to be typed.
package struct Author: Hashable, Sendable {
  /// Who it is, whatever the name.
  package let staff: StaffID
  /// The name that was confirmed at the start.
  package let name: String
  /// The operating system's account, by its name and its number.
  package let account: String, uid: Int64
  /// The number of the account that logged in, which stays through `su` and `sudo`; nil where the system knows of none.
  package let login: Int64?
  /// Where the lines came from.
  package let input: InputSource

  package init(staff: StaffID, name: String, account: String, uid: Int64, login: Int64?, input: InputSource) {
    self.staff = staff
    self.name = name
    self.account = account
    self.uid = uid
    self.login = login
    self.input = input
  }
}

/// Where a console's lines come from.
package enum InputSource: String, Hashable, Sendable, CaseIterable {
  /// A person at a terminal.
  case terminal
  /// A script or a pipe.
  case script
}

/// A member of staff, the same under every name: what holds a case, and what entries are looked for by.
package struct StaffID: Hashable, Sendable, CustomStringConvertible {
  /// 16 lower-case hexadecimal digits, which say nothing of the person.
  package let description: String

  /// Nil unless it has the form of `description`.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 16, Hex.decode(String(text)) != nil else { return nil }
    description = String(text)
  }

  private init(unchecked description: String) { self.description = description }

  package static func random(using generator: inout some RandomNumberGenerator) -> StaffID {
    StaffID(unchecked: Hex.encode((0..<8).map { _ in UInt8.random(in: .min ... .max, using: &generator) }))
  }
}

extension Author {
  /// As an entry holds it.
  var json: JSON {
    var members: [String: JSON] = [
      "staff": .string(staff.description), "name": .string(name), "account": .string(account), "uid": .integer(uid),
      "input": .string(input.rawValue),
    ]
    if let login { members["login"] = .integer(login) }
    return .object(members)
  }
}
