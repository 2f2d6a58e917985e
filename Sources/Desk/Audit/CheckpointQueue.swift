import Foundation
import Ledger

/// The checkpoint files of one log in a folder, by size. What other logs have there is not looked at.
public struct CheckpointFiles {
  private let folder: String
  private var names: ArraySlice<CheckpointFile>

  /// The files of a log and of those that it was continued as. None where there is no folder.
  init(_ folder: String?, origin: String) throws {
    self.folder = folder ?? ""
    guard let folder, let log = CheckpointFile.log(of: origin), FileManager.default.fileExists(atPath: folder) else {
      names = []
      return
    }
    names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .compactMap { CheckpointFile(name: $0) }
      .filter { $0.log == log || $0.log.hasPrefix(log + "_") && $0.log.dropFirst(log.count + 1).allSatisfy(\.isNumber) }
      .sorted { ($0.size, $0.log) < ($1.size, $1.log) }[...]
  }

  /// The newest checkpoint of a log, under whichever of its names, that one of the keys signed.
  public static func newest(in folder: String, of origin: String, keys: [LogKey]) throws -> Checkpoint? {
    let files = try CheckpointFiles(folder, origin: origin)
    for name in files.names.reversed() {
      guard let text = try? StationFolder.text(of: "\(folder)/\(name)", limit: SignedNote.sizeLimit),
        let signed = SignedCheckpoint(text), signed.isSigned(by: keys), signed.checkpoint.size == name.size
      else { continue }
      return signed.checkpoint
    }
    return nil
  }

  /// The next file of at most that size.
  mutating func next(upTo size: Int64) throws -> (file: CheckpointFile, kept: KeptCheckpoint)? {
    guard let first = names.first, first.size <= size else { return nil }
    names.removeFirst()
    let path = "\(folder)/\(first)"
    guard let text = try? StationFolder.text(of: path, limit: SignedNote.sizeLimit)
    else { throw LogFault.checkpointUnreadable(.file(first.description)) }
    return (first, KeptCheckpoint(size: first.size, note: text))
  }
}

/// The checkpoints of a log's own list and those in files, each when the audit has come to its size.
struct CheckpointQueue {
  private let source: any AuditSource
  private var files: CheckpointFiles
  private var batch: ArraySlice<KeptCheckpoint> = []
  private var nextSize: Int64 = 0
  private var isAtEnd = false
  private var listed = 0, matched = 0
  private var lastListed: KeptCheckpoint?

  private static let batchSize = 256

  init(_ source: any AuditSource, _ files: CheckpointFiles) {
    self.source = source
    self.files = files
  }

  /// Checkpoints of the list that have no file of the same text.
  var withoutFile: Int { listed - matched }

  /// Looks at all of at most that size that were not looked at before: first the list's, then the files'.
  mutating func check(in audit: inout TreeAudit, upTo size: Int64) throws {
    while let kept = try nextListed(upTo: size) {
      // The files of smaller ones come first, so that the first place is the first in the log.
      try checkFiles(in: &audit, upTo: kept.size - 1)
      listed += 1
      lastListed = kept
      try audit.check(kept, at: .database(size: kept.size))
      try checkFiles(in: &audit, upTo: kept.size)
    }
    try checkFiles(in: &audit, upTo: size)
  }

  private mutating func checkFiles(in audit: inout TreeAudit, upTo size: Int64) throws {
    while let (file, kept) = try files.next(upTo: size) {
      try audit.check(kept, at: .file(file.description))
      if kept == lastListed { matched += 1 }
    }
  }

  private mutating func nextListed(upTo size: Int64) throws -> KeptCheckpoint? {
    if batch.isEmpty, !isAtEnd {
      batch = try source.checkpoints(from: nextSize, limit: Self.batchSize)[...]
      isAtEnd = batch.count < Self.batchSize
      nextSize = (batch.last?.size ?? nextSize) + 1
    }
    guard let first = batch.first, first.size <= size else { return nil }
    return batch.popFirst()
  }
}
