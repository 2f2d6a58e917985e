import Foundation
import Files
import Glibc

/// Where a station keeps what it keeps. The folder is the operator's alone (mode 0700), its files too (0600), and the
/// keys can only be read (0400).
package struct StationFolder: Hashable, Sendable {
  package let path: String
  /// The folder of the keys: inside for practice, of its own for a live station.
  package let keys: String

  /// A station in this folder. Without `keys` they are inside it.
  package init(path: String, keys: String? = nil) {
    self.path = path
    self.keys = keys ?? path + "/keys"
  }

  /// The database of log and cases.
  package var database: String { path + "/station.sqlite" }
  package var policy: String { path + "/policy.yaml" }
  /// The district's own wording of the guide, where there is one.
  package var guide: String { path + "/guide.yaml" }
  /// Commands typed at the main prompt; never an answer.
  package var history: String { path + "/history" }
  /// Held by whoever makes large files aside, with the names of those that lie elsewhere.
  var work: String { "\(path)/\(Self.workName)" }
  static let workName = "work"
  /// Databases that a restore replaced and nobody removed.
  package var replaced: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0.hasPrefix("station.sqlite.replaced-") }.sorted().map { "\(path)/\($0)" }
  }
  /// Who may sign for which source of rosters.
  package var allowedSigners: String { path + "/allowed_signers" }
  package func roster(_ number: Int) -> String { "\(path)/roster-\(number).sqlite" }
  package func key(_ purpose: KeyFile.Purpose) -> String { "\(keys)/\(purpose.rawValue).key" }
  /// The rotations of the log's key, a line each; nothing secret.
  package var handovers: String { keys + "/log.handovers" }
  /// What sealed entries before the log's key was rotated: 32 bytes each.
  package var formerSeals: String { keys + "/log.seals" }
  /// A file or folder that the policy names: a relative name is one within the station's folder.
  package func resolve(_ name: String) -> String { name.hasPrefix("/") ? name : "\(path)/\(name)" }

  /// Where a station is: `--home`, `$PINLINE_HOME`, or a folder of this name in Pinline's own part of the XDG data
  /// folder.
  package static func home(_ option: String?, named name: String, environment: [String: String]) -> String {
    if let option { return option }
    if let home = environment["PINLINE_HOME"], !home.isEmpty { return home }
    if let data = environment["XDG_DATA_HOME"], !data.isEmpty { return "\(data)/pinline/\(name)" }
    return "\(environment["HOME"] ?? ".")/.local/share/pinline/\(name)"
  }

  package var exists: Bool { unsafe access(database, F_OK) == 0 }

  /// Makes the folders. What is there already must be a folder of the same user that nobody else can enter.
  package func makeFolders() throws(StationFolderError) {
    for folder in Set([path, keys]).sorted(by: { $0.utf8.count < $1.utf8.count }) {
      do throws(FileFault) { _ = try Folder.make(folder) } catch {
        throw error == .tooOpen(folder) ? .tooOpen(folder, "chmod 700") : StationFolderError(error)
      }
    }
    try check()
  }

  /// Looks whether the folders, and the database if it is there, are the user's alone.
  package func check() throws(StationFolderError) {
    try Self.check(path, is: S_IFDIR, "chmod 700")
    if unsafe access(keys, F_OK) == 0 { try Self.check(keys, is: S_IFDIR, "chmod 700") }
    if exists { try Self.check(database, is: S_IFREG, "chmod 600") }
  }

  private static func check(_ file: String, is type: mode_t, _ command: String) throws(StationFolderError) {
    let found = try status(of: file)
    guard found.st_mode & S_IFMT == type, found.st_uid == geteuid() else { throw .notOurs(file) }
    guard found.st_mode & 0o077 == 0 else { throw .tooOpen(file, command) }
  }

  /// Reads a small text file.
  package static func text(of file: String, limit: Int = 1 << 20) throws(StationFolderError) -> String {
    let bytes = try bytes(of: file, limit: limit)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .cannotRead(file) }
    return text
  }

  /// What the station's own guide says; nil where there is none.
  package func guideText() throws(StationFolderError) -> String? {
    try Self.absent(nil) { () throws(StationFolderError) in try Self.text(of: guide) }
  }

  /// What a body reads, or this for a file that is not there. One that is and cannot be read is another matter.
  static func absent<Value>(_ value: Value, _ body: () throws(StationFolderError) -> Value) throws(StationFolderError)
    -> Value
  {
    do { return try body() } catch {
      guard case .missing = error else { throw error }
      return value
    }
  }

  /// Reads a small file.
  package static func bytes(of file: String, limit: Int) throws(StationFolderError) -> [UInt8] {
    // A pipe in its place would be waited for.
    let descriptor = Uninterrupted.call { unsafe open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
    guard descriptor >= 0 else { throw StationFolderError(reading: file, errno) }
    defer { Glibc.close(descriptor) }
    var found = stat()
    guard unsafe fstat(descriptor, &found) == 0 else { throw StationFolderError(reading: file, errno) }
    guard found.st_mode & S_IFMT == S_IFREG else { throw .cannotRead(file) }
    // Not filled with zeros first: every start reads ten small files, and the limits are large.
    guard let bytes = Descriptor.read(descriptor, limit: limit + 1) else {
      throw StationFolderError(reading: file, errno)
    }
    guard bytes.count <= limit else { throw .cannotRead(file) }
    return bytes
  }

  static func status(of file: String) throws(StationFolderError) -> stat {
    var found = stat()
    guard unsafe lstat(file, &found) == 0 else { throw StationFolderError(reading: file, errno) }
    return found
  }
}
