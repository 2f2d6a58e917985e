package import Ledger

extension StaffSession {
  /// What the entry of PINs that are created commits to: all that is kept of each.
  package func committing(to pins: [OwnedPIN]) -> Opening {
    salted(SealedPIN.committedField, pins.flatMap { $0.pin.digest(of: $0.owner) })
  }
}
