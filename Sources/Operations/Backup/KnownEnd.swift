import Foundation
import Ledger
import Station

/// How far a log is known to have come, besides what a backup says: by the newest checkpoint file that its keys signed, by
/// what the key remembers, and by the data that are to be replaced, where those can be read.
struct KnownEnd {
  /// The last checkpoint, of the latest name.
  private(set) var last: Checkpoint?
  /// Whether there is a folder of checkpoints to look into.
  let hasFolder: Bool
  private var number = 1
  private let base: String

  init(of station: StationRestore.Owner, _ current: (any StationData)?, _ restored: any StationData) throws {
    base = restored.identity.origin
    hasFolder = FileManager.default.fileExists(atPath: station.checkpoints)
    let keys = try LogKeys.all(in: restored.log).map(\.key) + [station.signer.publicKey]
    if let filed = try CheckpointFiles.newest(in: station.checkpoints, of: base, keys: keys) {
      (number, last) = (filed.number, filed.checkpoint)
    }
    if let signed = try LastSigned(station.folder).remembered()?.checkpoint,
      let own = CheckpointFile(signed)?.number(of: base)
    {
      take(signed, own)
    }
    if let current, current.identity.origin == base, let own = current.number, let tree = try Self.tree(of: current) {
      take(Checkpoint(origin: current.log.origin, tree), own)
    }
  }

  /// Nil where nobody can make sense of the head any more. One that cannot be read now may have come further than the backup.
  private static func tree(of current: any StationData) throws -> MerkleFrontier? {
    do { return try current.log.head().frontier } catch StoreError.damaged, StoreError.wrongValue { return nil }
  }

  private mutating func take(_ checkpoint: Checkpoint, _ own: Int) {
    guard own > number || own == number && checkpoint.size > last?.size ?? -1 else { return }
    (number, last) = (own, checkpoint)
  }

  /// The number of the name under which an older log goes on.
  var nextNumber: Int { number + 1 }

  /// Whether the log came further than a backup: under a later name, or to more entries.
  /// - Throws: `RestoreError.broken` where the backup has other entries than those that were signed.
  func isNewer(than restored: any StationData) throws -> Bool {
    guard let last else { return false }
    let (own, size) = (restored.number ?? 1, try restored.log.head().frontier.size)
    if own != number { return own < number }
    guard last.size <= size else { return true }
    guard try restored.log.root(at: last.size) == last.root
    else { throw RestoreError.broken(.checkpointDiffers(.file(CheckpointFile(last)?.description ?? ""))) }
    return false
  }
}

extension StationData {
  /// The number of the log's name; nil for a name that no log of this station's can have.
  fileprivate var number: Int? { LogName(log.origin, of: identity.origin)?.number }
}
