import Glibc

/// The commands of the last days, in a file of their owner's. Answers never come here.
struct CommandHistory {
  private(set) var commands: [String]
  private let path: String?

  private static let limit = 500

  /// Reads the file; none, or one that cannot be read, is an empty history.
  init(path: String?) {
    self.path = path
    commands = []
    guard let path else { return }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while let more = Descriptor.read(descriptor, limit: 65_536), !more.isEmpty, bytes.count < 1 << 20 { bytes += more }
    commands = String(decoding: bytes, as: UTF8.self).split(separator: "\n").suffix(Self.limit).map {
      OutputFilter.clean($0)
    }
  }

  /// Adds a command at the end, once, and puts the file in place whole.
  mutating func add(_ command: String) {
    commands.removeAll { $0 == command }
    commands.append(command)
    commands = commands.suffix(Self.limit)
    guard let path else { return }
    let aside = path + ".new"
    unsafe unlink(aside)
    let descriptor = unsafe open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    let isWritten = Descriptor.write(Array(commands.map { $0 + "\n" }.joined().utf8), to: descriptor)
    close(descriptor)
    if isWritten { unsafe rename(aside, path) } else { unsafe unlink(aside) }
  }
}
