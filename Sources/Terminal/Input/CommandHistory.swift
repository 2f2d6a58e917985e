import Files

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
    guard let place = try? FilePlace(path), let bytes = try? place.folder.read(place.name, limit: 1 << 20)
    else { return }
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
    // A history that cannot be kept is none; the command was carried out all the same.
    guard let place = try? FilePlace(path) else { return }
    let text = Array(commands.map { $0 + "\n" }.joined().utf8)
    try? place.folder.replace(place.name, with: text, isDurable: false, aside: place.name + ".new")
  }
}
