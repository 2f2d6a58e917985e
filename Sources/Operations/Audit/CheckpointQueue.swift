import Ledger
import Station

/// The checkpoints of a log's own list and those in files, each when the audit has come to its size.
struct CheckpointQueue {
  private let source: any AuditSource
  private var files: CheckpointFiles
  private var batch: ArraySlice<KeptCheckpoint> = [], nextBatch: ArraySlice<KeptCheckpoint>?
  private var ahead: SignaturesAhead?, nextAhead: SignaturesAhead?
  private var nextSize: Int64 = 0
  private var isAtEnd = false
  private var memory: KeptCheckpoint?
  private var listed = 0, matched = 0
  private var lastMatched: Int64 = -1
  /// How long looking at them took.
  private(set) var spent = Duration.zero
  private var lastListed: KeptCheckpoint?

  private static let batchSize = 256

  init(_ source: any AuditSource, _ files: CheckpointFiles, memory: SignedCheckpoint?) {
    self.source = source
    self.files = files
    self.memory = memory.map { KeptCheckpoint(size: $0.checkpoint.size, note: $0.note.encoded) }
  }

  /// Files that were not come to.
  var filesLeft: Int { files.count }

  /// Checkpoints of the list that have no file of the same text.
  var withoutFile: Int { listed - matched }

  /// Looks at all of at most that size that were not looked at before: first the list's, then the files'.
  mutating func check(in audit: inout TreeAudit, upTo size: Int64) throws {
    while let kept = try nextListed(upTo: size, key: audit.keys.newest) {
      // The files of smaller ones come first, so that the first place is the first in the log.
      try checkFiles(in: &audit, upTo: kept.size - 1)
      listed += 1
      lastListed = kept
      try check(kept, at: .database(size: kept.size), in: &audit)
      try checkFiles(in: &audit, upTo: kept.size)
    }
    try checkFiles(in: &audit, upTo: size)
    if let kept = memory, kept.size <= size {
      memory = nil
      try check(kept, at: .memory, in: &audit)
    }
  }

  private mutating func checkFiles(in audit: inout TreeAudit, upTo size: Int64) throws {
    while let (file, kept) = try files.next(upTo: size) {
      try check(kept, at: .file(file.description), in: &audit)
      if kept == lastListed, kept.size != lastMatched {
        matched += 1
        lastMatched = kept.size
      }
    }
  }

  private mutating func check(
    _ kept: KeptCheckpoint, at place: CheckpointPlace, in audit: inout TreeAudit
  ) throws {
    let start = ContinuousClock.now
    try audit.check(kept, at: place, ahead: ahead)
    spent += ContinuousClock.now - start
  }

  private mutating func nextListed(upTo size: Int64, key: LogKey?) throws -> KeptCheckpoint? {
    if batch.isEmpty, !isAtEnd {
      (batch, ahead) = (try nextBatch ?? read(), nextAhead)
      (nextBatch, nextAhead) = (nil, nil)
      isAtEnd = batch.count < Self.batchSize
    }
    guard let first = batch.first, first.size <= size else { return nil }
    // As soon as there is a key to look with. What cannot be read is told when it is come to.
    if nextBatch == nil, !isAtEnd, let key, let next = try? read() {
      (nextBatch, nextAhead) = (next, SignaturesAhead(next, by: key))
    }
    return batch.popFirst()
  }

  private mutating func read() throws -> ArraySlice<KeptCheckpoint> {
    let found = try source.checkpoints(from: nextSize, limit: Self.batchSize)
    nextSize = (found.last?.size ?? nextSize) + 1
    return found[...]
  }
}
