import Ledger
import Station

/// How often somebody met PINs of others by import: a fold of the log and nothing else, so that no row that is removed and no
/// restart resets it.
struct ImportTries {
  private let times: [Int64]

  private static let window: Int64 = 86_400_000

  /// The rehearsed and failed imports of a log in which a PIN was somebody else's too.
  init(in log: SealedLog) throws {
    let kinds: [StationFact.Kind] = [.importRehearsed, .importFailed]
    times = try kinds.flatMap { try log.entries(ofKind: $0) }.compactMap { entry in
      switch try StationFact(kind: entry.kind, fields: entry.fact) {
      case .importRehearsed(_, _, let collisions), .importFailed(_, _, let collisions):
        return collisions > 0 ? entry.moment.wall : nil
      default: return nil
      }
    }
  }

  /// How many there were in the day before; those that a clock set ahead wrote count for as long.
  func count(before wall: Int64) -> Int { times.count { $0 > wall - Self.window } }
}
