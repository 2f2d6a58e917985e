package import Ledger
import Records

/// PINs as the log lets them be read and created: of those that the console created only while all that stand on the same shelf are the ones
/// that it logged. What was looked at once is not looked at again, so that one of these serves one piece of work.
package final class HeldPINs {
  private let session: StaffSession
  private let pins: any PINStore
  private let marks: RecordFingerprints
  private var held: Set<UInt8> = []

  package init(_ session: StaffSession, _ pins: any PINStore, safe: PINSafe) {
    (self.session, self.pins) = (session, pins)
    marks = safe.records.fingerprints(of: "pin.shelved")
  }

  /// `PINStore.pins(of:)`.
  /// - Throws: `CreatedPINsDiffer`.
  package func pins(of owner: PINOwner) throws -> [SealedPIN] {
    try hold(pins.shelf(of: owner))
    return try pins.pins(of: owner)
  }

  /// `PINStore.owners(withPINAmong:)`.
  /// - Throws: `CreatedPINsDiffer`.
  package func owners(withPINAmong owners: [PINOwner]) throws -> Set<PINOwner> {
    for owner in owners where held.count < PINShelves.count { try hold(pins.shelf(of: owner)) }
    return try pins.owners(withPINAmong: owners)
  }

  /// Keeps PINs together with the entry of them, which commits to each and to the shelves with them.
  package func keep(
    _ drawn: [OwnedPIN], beside roster: Int, as fact: StationFact, policy: Int, committing more: [Opening] = []
  ) throws {
    try pins.keep(drawn, beside: roster) {
      // Nobody else can create one while this is written.
      var shelves = try session.pinEntries.shelves()
      let kept = try drawn.mapOnCores { [marks] pin in
        let digest = pin.pin.digest(of: pin.owner)
        return (owner: pin.owner, digest: digest, mark: marks.whole(digest))
      }
      for pin in kept { shelves.add(pin.mark, to: try pins.shelf(of: pin.owner)) }
      let openings = [
        session.salted(SealedPIN.committedField, kept.flatMap(\.digest)),
        session.salted(PINShelves.committedField, shelves.value),
      ]
      try session.journal.record(
        fact, by: session.author, policy: policy, openings: openings + more, checkpoint: .never)
    }
  }

  private func hold(_ shelf: UInt8) throws {
    if held.contains(shelf) { return }
    while true {
      let (newest, expected) = (try session.pinEntries.place(), try session.pinEntries.shelves())
      if try standing(on: shelf) == expected[shelf] { break }
      // Another console may have created one in between.
      guard try session.pinEntries.place() != newest else { throw CreatedPINsDiffer() }
    }
    held.insert(shelf)
  }

  private func standing(on shelf: UInt8) throws -> [UInt8] {
    var found = PINShelves()
    do {
      try pins.eachCreated(onShelf: shelf) { found.add(marks.whole($0.pin.digest(of: $0.owner)), to: shelf) }
    } catch StoreError.wrongValue, StoreError.damaged {
      throw CreatedPINsDiffer()
    }
    return found[shelf]
  }
}
