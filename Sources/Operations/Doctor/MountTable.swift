/// The table of what is mounted where, as the kernel writes it (`/proc/self/mountinfo`).
struct MountTable {
  struct Mount: Hashable {
    /// `major:minor`, the folder, the kind of file system, and what it was mounted from.
    let device: String, folder: String, kind: String, source: String
  }

  let mounts: [Mount]

  init(_ text: String) {
    mounts = text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard parts.count > 6, let dash = parts.firstIndex(of: "-"), parts.count > dash + 2 else { return nil }
      return Mount(
        device: parts[2], folder: Self.plain(parts[4]), kind: parts[dash + 1], source: Self.plain(parts[dash + 2]))
    }
  }

  /// What holds a path: of those above it the deepest, and of several over each other the last.
  func mount(of path: String) -> Mount? {
    mounts.enumerated().filter { $0.element.folder == "/" || (path + "/").hasPrefix($0.element.folder + "/") }
      .max { ($0.element.folder.utf8.count, $0.offset) < ($1.element.folder.utf8.count, $1.offset) }?.element
  }

  /// A blank is written as `\040`.
  private static func plain(_ text: String) -> String {
    var (bytes, rest) = ([UInt8](), Array(text.utf8)[...])
    while let byte = rest.popFirst() {
      let octal = rest.prefix(3)
      if byte == UInt8(ascii: "\\"), octal.count == 3,
        let value = UInt8(String(decoding: octal, as: UTF8.self), radix: 8)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
