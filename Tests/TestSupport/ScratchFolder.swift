import Foundation

/// A folder of its own for one test, gone with the value.
public final class ScratchFolder {
  /// The folder, of mode 0700.
  public let path: String

  /// Makes the folder.
  public init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("pinline-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// A folder that holds these files.
  public convenience init(_ files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try write(text.utf8, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in it.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, or writes it anew.
  public func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
  }

  /// What a file holds.
  public func bytes(of name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file(name))) }

  /// The names of everything in it, hidden files included.
  public func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  /// Every file's bytes by name.
  public func contents() throws -> [String: Data] {
    Dictionary(uniqueKeysWithValues: try names().map { ($0, try bytes(of: $0)) })
  }

  /// A file's permissions.
  public func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file(name))[.posixPermissions] as? Int
  }
}
