package import Foundation
import Glibc

/// A folder of its own for one test, gone with the value.
package final class ScratchFolder: Sendable {
  /// The folder, of mode 0700.
  package let path: String

  /// Makes the folder.
  package init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("pinline-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// A folder that holds these files.
  package convenience init(_ files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try write(text.utf8, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in it.
  package func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, or writes it anew.
  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
  }

  /// What a file holds.
  package func bytes(of name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file(name))) }

  /// The names of everything in it, hidden files included.
  package func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  /// Every file's bytes by name.
  package func contents() throws -> [String: Data] {
    Dictionary(uniqueKeysWithValues: try names().map { ($0, try bytes(of: $0)) })
  }

  /// A file's permissions.
  package func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file(name))[.posixPermissions] as? Int
  }

  /// Makes a folder in it.
  package func makeFolder(_ name: String, mode: mode_t = 0o700) {
    unsafe mkdir(file(name), 0o700)
    set(mode, of: name)
  }

  /// Makes a link in it.
  package func link(_ name: String, to target: String) { unsafe symlink(target, file(name)) }

  /// Makes a pipe with a name in it.
  package func makePipe(_ name: String, mode: mode_t = 0o600) { unsafe mkfifo(file(name), mode) }

  /// Changes a mode.
  package func set(_ mode: mode_t, of name: String) { unsafe chmod(file(name), mode) }

  /// Gives something in it away.
  package func give(_ name: String, to user: uid_t) { unsafe chown(file(name), user, user) }

  /// Gives something in it another name.
  package func move(_ name: String, to other: String) { unsafe rename(file(name), file(other)) }

  /// Removes a file or link in it.
  package func remove(_ name: String) { unsafe unlink(file(name)) }

  /// Whether there is anything of that name.
  package func holds(_ name: String) -> Bool {
    var found = stat()
    return unsafe lstat(file(name), &found) == 0
  }
}
