import Operations
import Station
import Desk
import Foundation
import Ledger

/// How far a log is known to have come, besides what a backup says: by the newest checkpoint file that its keys signed, by
/// what the key remembers, and by the database that is to be replaced, where that can be read.
struct KnownEnd {
  /// The last checkpoint, of the latest name.
  private(set) var last: Ledger.Checkpoint?
  /// Whether there is a folder of checkpoints to look into.
  let hasFolder: Bool
  private var number = 1
  private let base: String

  init(of station: StationRestore.Station, _ current: StationDatabase?, _ restored: SQLiteCaseStore) throws {
    base = restored.database.identity.origin
    hasFolder = FileManager.default.fileExists(atPath: station.checkpoints)
    let keys = try LogKeys.all(in: restored).map(\.key) + [station.signer.publicKey]
    if let filed = try CheckpointFiles.newest(in: station.checkpoints, of: base, keys: keys) {
      (number, last) = (filed.number, filed.checkpoint)
    }
    if let signed = try LastSigned(station.folder).remembered()?.checkpoint,
      let own = CheckpointFile(signed)?.number(of: base),
      own > number || own == number && signed.size > last?.size ?? -1
    {
      (number, last) = (own, signed)
    }
    guard let current, current.identity.origin == base else { return }
    let store = SQLiteCaseStore(current)
    guard let tree = try? store.head().frontier else { return }
    let own = current.number
    if own > number || own == number && tree.size > last?.size ?? -1 {
      (number, last) = (own, Ledger.Checkpoint(origin: store.origin, tree))
    }
  }

  /// The number of the name under which an older log goes on.
  var nextNumber: Int { number + 1 }

  /// Whether the log came further than a backup: under a later name, or to more entries.
  /// - Throws: `RestoreError.broken` where the backup has other entries than those that were signed.
  func isNewer(than restored: SQLiteCaseStore) throws -> Bool {
    guard let last else { return false }
    let (own, size) = (restored.database.number, try restored.head().frontier.size)
    if own != number { return own < number }
    guard last.size <= size else { return true }
    guard try restored.root(at: last.size) == last.root
    else { throw RestoreError.broken(.checkpointDiffers(.file(CheckpointFile(last)?.description ?? ""))) }
    return false
  }
}

extension StationDatabase {
  /// The number of the log's name: 1 for the first, and for a later one the number that it ends with.
  var number: Int {
    guard origins.count > 1, let last = origins.last else { return 1 }
    return last.split(separator: "/").last.flatMap { Int($0) }.map { min($0, 1_000_000) } ?? 1
  }
}
