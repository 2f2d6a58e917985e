import GRDB
import Records
import Station

/// The PINs that the console had created when an import began, as far as it looks at them.
struct CreatedPINs {
  /// How many there were.
  let count: Int
  /// In the order of their fingerprints.
  let prints: [CreatedPrint]
  private let store: SQLitePINStore

  init(in station: StationDatabase, _ seal: RosterSeal) throws {
    store = SQLitePINStore(station)
    var prints: [CreatedPrint] = []
    // The store's first look, before the cores ask it for what an import counts.
    try store.eachCreated { created in
      prints.append(
        CreatedPrint(fingerprint: created.pin.fingerprint.short, guardian: seal.guardian(created.owner.guardian)))
    }
    count = prints.count
    self.prints = prints.sorted()
  }

  func pins(of owner: PINOwner) throws -> [SealedPIN] { count == 0 ? [] : try store.pins(of: owner) }
}
