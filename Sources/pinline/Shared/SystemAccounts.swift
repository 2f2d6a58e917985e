import CGuard
import Station

/// Whether accounts are what the log says they are. In a user name space anybody has any number, and the log of a live station would
/// name somebody else.
enum SystemAccounts {
  static func check() throws(UsageError) { guard guard_has_system_accounts() else { throw .otherAccounts } }

  /// Practice may run anywhere.
  static func check(for kind: StationKind) throws(UsageError) { if kind == .live { try check() } }
}
