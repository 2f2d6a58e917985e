import Station
import Ledger
import Verification

/// Which entries have to come with a checkpoint, so that nobody can leave an end unsigned: whatever asks for one, and every
/// 256th.
struct CheckpointDemand {
  private let source: any AuditSource
  private var batch: ArraySlice<Int64> = []
  private var next: Int64 = 0
  private var isAtEnd = false
  /// A log signs from its first key on.
  private var hasKey = false
  /// A key that was told again after a restore, and has to be followed by the one that can sign.
  private var owed: Int64?

  private static let batchSize = 512

  init(_ source: any AuditSource) { self.source = source }

  /// Takes the next entry with what its fact asks for.
  mutating func take(_ entry: Entry, need: CheckpointNeed) throws {
    let isKey = entry.kind == StationFact.Kind.keyAnnounced.rawValue
    guard hasKey || isKey else { return }
    let size = entry.sequence + 1
    let has = try isKept(size)
    if let owed, !isKey { throw LogFault.checkpointMissing(at: owed) }
    defer { if isKey { hasKey = true } }
    guard !has else { return owed = nil }
    if isKey { return owed = entry.sequence }
    let isDue = need == .always || need == .whenDue && size % Journal<Stage>.checkpointInterval == 0
    if isDue { throw LogFault.checkpointMissing(at: entry.sequence) }
  }

  /// What can be said only at the end.
  func finish() throws(LogFault) { if let owed { throw .checkpointMissing(at: owed) } }

  private mutating func isKept(_ size: Int64) throws -> Bool {
    if batch.isEmpty, !isAtEnd || next <= size {
      batch = try source.checkpoints(from: max(next, size), limit: Self.batchSize).map(\.size)[...]
      isAtEnd = batch.count < Self.batchSize
      next = (batch.last ?? size) + 1
    }
    while let first = batch.first, first < size { batch.removeFirst() }
    guard batch.first == size else { return false }
    batch.removeFirst()
    return true
  }
}
