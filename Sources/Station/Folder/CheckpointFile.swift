package import Ledger

/// The name of a checkpoint's file: the log's origin and the size, such as `live_hotline-3@000000001234`.
package struct CheckpointFile: Hashable, Sendable, CustomStringConvertible {
  /// The log's origin, without the program's name and with `_` for `/`.
  package let log: String
  /// How many entries.
  package let size: Int64

  /// The file of a kept checkpoint. Nil if its text names no origin of Pinline's.
  package init?(_ kept: KeptCheckpoint) {
    guard let log = Self.log(of: String(kept.note.prefix { $0 != "\n" })) else { return nil }
    self.log = log
    size = kept.size
  }

  package init?(_ checkpoint: Checkpoint) {
    self.init(KeptCheckpoint(size: checkpoint.size, note: checkpoint.text))
  }

  /// Reads a file's name. Nil for files of another kind.
  package init?(name: String) {
    let parts = name.split(separator: "@")
    guard parts.count == 2, let size = Int64(parts[1]), (0...JSON.integerLimit).contains(size) else { return nil }
    log = String(parts[0])
    self.size = size
    guard description == name else { return nil }
  }

  /// How an origin is written in the names of files.
  package static func log(of origin: String) -> String? {
    guard origin.hasPrefix("pinline/") else { return nil }
    return origin.dropFirst("pinline/".count).map { $0 == "/" ? "_" : String($0) }.joined()
  }

  /// Which of the names of the log that began as `origin` it is of: 1 for that one, and the number that a restore gave it
  /// for a later one. Nil for another log's.
  package func number(of origin: String) -> Int? {
    Self.log(of: origin).flatMap { LogName(log, of: $0, separator: "_") }?.number
  }

  /// Where it is kept below a folder of checkpoints: in a folder of its log's, in one of so many thousands, so that no folder
  /// holds more than a thousand names however long a log becomes.
  package var path: String {
    let digits = description.dropFirst(log.utf8.count + 1)
    let last = digits.index(digits.endIndex, offsetBy: -6)
    return "\(log)/\(digits[..<last])/\(digits[last...].prefix(3))/\(self)"
  }

  package var description: String {
    let digits = String(size)
    return log + "@" + String(repeating: "0", count: max(0, 12 - digits.utf8.count)) + digits
  }
}
