import Foundation
import Glibc
import Ledger

/// The folder outside the database in which checkpoints are kept as files, so that a log whose end was cut off shows. It
/// may lie on another disk or a share, and be that of many stations. It also sees to it that the key signs only what goes on
/// from what it signed before.
public final class CheckpointFolder: CheckpointKeeper {
  /// The folder.
  public let path: String
  /// Whether nothing goes on while it cannot be written.
  public let isRequired: Bool
  /// Why checkpoints are not written to it at the moment, in a few words; nil while they are.
  public private(set) var trouble: String?
  private let store: any CaseStore
  private let isOwn: Bool
  private let memory: LastSigned
  private var complete: Int64?

  /// The folder that a policy names for a station's checkpoints.
  public init(_ policy: Policy, of station: StationFolder, store: any CaseStore) {
    path = station.resolve(policy.checkpoints)
    isOwn = path != policy.checkpoints
    isRequired = policy.requiresCheckpoints
    self.store = store
    memory = LastSigned(station)
  }

  /// The log has to go on from what was signed last, and the key has to be the one that it announced last: another console
  /// may have rotated it.
  public func check(_ next: Checkpoint, by key: LogKey) throws {
    try memory.check(store)
    guard let announced = try LogKeys.announced(in: store), announced.key != key else { return }
    throw DeskError.otherLogKey
  }

  /// Remembers what was signed, and brings the folder up to date.
  public func wasKept(_ checkpoint: SignedCheckpoint) {
    write()
    do { try memory.remember(checkpoint) } catch { trouble = trouble ?? error.reason }
  }

  /// Writes every checkpoint that the folder does not have yet, oldest first. Those that cannot be written now are tried
  /// again with the next.
  private func write() {
    do throws(StationFolderError) {
      try bringUpToDate()
      trouble = nil
    } catch {
      trouble = error.reason
    }
  }

  /// Tries again if something is missing. Whether all that has to be there is.
  public func isComplete() -> Bool {
    if trouble != nil || complete == nil { write() }
    return trouble == nil
  }

  private func bringUpToDate() throws(StationFolderError) {
    // Only a folder inside the station's own is made: a share that is not mounted has to show.
    if isOwn, !FileManager.default.fileExists(atPath: path) {
      do {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw .cannotWrite(path)
      }
    }
    guard unsafe access(path, W_OK | X_OK) == 0 else { throw errno == ENOENT ? .missing(path) : .cannotWrite(path) }
    let first: Int64
    if let complete { first = complete + 1 } else { first = try firstMissing() }
    while true {
      guard let batch = try? store.checkpoints(from: max(first, (complete ?? -1) + 1), limit: 256)
      else { throw .cannotRead(path) }
      for kept in batch { try write(kept) }
      guard batch.count == 256 else { break }
    }
  }

  private func write(_ kept: KeptCheckpoint) throws(StationFolderError) {
    if let name = CheckpointFile(kept) {
      let file = "\(path)/\(name)"
      // What was kept here once is never replaced: it may be all that shows a log that was rewritten.
      if let before = text(of: file) {
        guard before == kept.note else { throw .otherHistory(file) }
      } else {
        try DurableFile.replace(file, with: Array(kept.note.utf8), mode: isOwn ? 0o600 : 0o644)
      }
    }
    complete = kept.size
  }

  private func text(of file: String) -> String? { try? StationFolder.text(of: file, limit: SignedNote.sizeLimit) }

  /// Files are written in order, so what is missing at the start is what comes after the newest that is there.
  private func firstMissing() throws(StationFolderError) -> Int64 {
    var size = Int64.max
    while true {
      guard let kept = try? store.checkpoint(before: size) else { return 0 }
      if let name = CheckpointFile(kept), text(of: "\(path)/\(name)") == kept.note { return kept.size + 1 }
      size = kept.size
    }
  }
}

/// The name of a checkpoint's file: the log's origin and the size, such as `live_hotline-3@000000001234`.
public struct CheckpointFile: Hashable, Sendable, CustomStringConvertible {
  /// The log's origin, without the program's name and with `_` for `/`.
  public let log: String
  /// How many entries.
  public let size: Int64

  /// The file of a kept checkpoint. Nil if its text names no origin of Pinline's.
  public init?(_ kept: KeptCheckpoint) {
    guard let origin = kept.note.split(separator: "\n").first, let log = Self.log(of: String(origin))
    else { return nil }
    self.log = log
    size = kept.size
  }

  /// The file of a checkpoint.
  public init?(_ checkpoint: Checkpoint) {
    self.init(KeptCheckpoint(size: checkpoint.size, note: checkpoint.text))
  }

  /// Reads a file's name. Nil for files of another kind.
  public init?(name: String) {
    let parts = name.split(separator: "@")
    guard parts.count == 2, let size = Int64(parts[1]), (0...JSON.integerLimit).contains(size) else { return nil }
    log = String(parts[0])
    self.size = size
    guard description == name else { return nil }
  }

  /// How an origin is written in the names of files.
  public static func log(of origin: String) -> String? {
    guard origin.hasPrefix("pinline/") else { return nil }
    return origin.dropFirst("pinline/".count).map { $0 == "/" ? "_" : String($0) }.joined()
  }

  /// Which of the names of the log that began as `origin` it is of: 1 for that one, and the number that a restore gave it
  /// for a later one. Nil for another log's.
  public func number(of origin: String) -> Int? {
    guard let own = Self.log(of: origin) else { return nil }
    if log == own { return 1 }
    guard log.hasPrefix(own + "_"), let number = Int(log.dropFirst(own.count + 1)),
      (2...LogNames.limit).contains(number)
    else { return nil }
    return number
  }

  /// The name.
  public var description: String {
    let digits = String(size)
    return log + "@" + String(repeating: "0", count: max(0, 12 - digits.utf8.count)) + digits
  }
}
