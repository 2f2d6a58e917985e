package import Ledger

/// Whether a station's data are real. The two can never be mixed: the kind is in the database and, through the origin's
/// name, in every log entry.
package enum StationKind: String, Hashable, Sendable, CaseIterable {
  /// Real families.
  case live
  /// Fictitious families, for practice and demonstration.
  case practice
}

/// Who a station is, fixed when it is made.
package struct StationIdentity: Hashable, Sendable {
  /// Live or practice.
  package let kind: StationKind
  /// The station's own name, such as `hotline-3`.
  package let name: String
  /// The log's origin, such as `pinline/live/hotline-3`.
  package var origin: String { "pinline/\(kind.rawValue)/\(name)" }

  /// Nil unless the name is 1 to 40 lower-case letters, digits, hyphens and dots.
  package init?(kind: StationKind, name: String) {
    let allowed = name.utf8.allSatisfy { byte in
      (97...122).contains(byte) || (48...57).contains(byte) || byte == 45 || byte == 46
    }
    guard (1...40).contains(name.utf8.count), allowed else { return nil }
    self.kind = kind
    self.name = name
  }
}

/// Whoever signs in at the console: the operating system's account and a name confirmed at the start.
package struct Operator: Hashable, Sendable {
  /// The operating system's account, by its name and its number.
  package let account: String, uid: Int64
  /// The number of the account that logged in; nil where the system knows of none.
  package let login: Int64?
  /// The name that the operator confirmed.
  package let name: String
  /// Where the lines come from.
  package let input: InputSource

  package init(account: String, uid: Int64, login: Int64? = nil, name: String, input: InputSource) {
    self.account = account
    self.uid = uid
    self.login = login
    self.name = name
    self.input = input
  }
}
