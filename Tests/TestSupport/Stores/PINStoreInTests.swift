package import Station

extension PINStore {
  /// Keeps a PIN of which nothing is logged.
  package func keep(_ pin: SealedPIN, of owner: PINOwner) throws {
    try keep([OwnedPIN(pin, of: owner)], beside: roster()) {}
  }
}
