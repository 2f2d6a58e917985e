import Foundation
import Glibc

/// Work that makes large files aside: an import, a backup, a restore. As long as it lasts it holds a lock that ends with its
/// process, however that ends, and it says beforehand which files it makes outside of the station's folder. So what a killed one
/// left, values of families in it, is known and is removed when the station is next opened, and a purge waits for one that lasts.
package final class StationWork {
  private let descriptor: Int32
  private let files: [String]

  /// Begins work; waits as long as somebody purges.
  package init(in folder: StationFolder, making files: [String] = []) throws(StationFolderError) {
    descriptor = try Self.open(folder)
    self.files = files.map { URL(fileURLWithPath: $0).path }
    guard Self.lock(descriptor, LOCK_SH) else { throw .cannotWrite(folder.work) }
    guard note("+"), fsync(descriptor) == 0 else { throw .cannotWrite(folder.work) }
  }

  private init(holding descriptor: Int32) { (self.descriptor, files) = (descriptor, []) }

  /// What was made has its name by now, or is gone.
  deinit {
    _ = note("-")
    close(descriptor)
  }

  private func note(_ sign: String) -> Bool {
    let text = Array(files.map { "\(sign)\($0)\n" }.joined().utf8)
    return unsafe text.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) } == text.count
  }

  /// Removes what killed work left, unless some is going on. `more` removes what only the database knows of.
  package static func clear(_ folder: StationFolder, more: () -> Void = {}) throws(StationFolderError) {
    guard let alone = try alone(in: folder, waiting: false) else { return }
    defer { extendLifetime(alone) }
    more()
  }

  /// Waits until no work is going on, removes what killed work left, and lets none begin until the value ends. Nil without
  /// waiting, if some is going on.
  package static func alone(in folder: StationFolder, waiting: Bool) throws(StationFolderError) -> StationWork? {
    let descriptor = try open(folder)
    guard lock(descriptor, waiting ? LOCK_EX : LOCK_EX | LOCK_NB) else {
      close(descriptor)
      return nil
    }
    let work = StationWork(holding: descriptor)
    let text = try StationFolder.text(of: folder.work)
    for file in left(in: folder) + listed(in: text) { unsafe unlink(file) }
    guard ftruncate(descriptor, 0) == 0 else { throw .cannotWrite(folder.work) }
    return work
  }

  /// The files that were begun and never ended. Only names that such work gives are believed.
  private static func listed(in text: String) -> [String] {
    var files: Set<String> = []
    for line in text.split(separator: "\n") {
      let file = String(line.dropFirst())
      if line.hasPrefix("+"), file.hasSuffix(".part") || file.hasSuffix(".part-journal") { files.insert(file) }
      if line.hasPrefix("-") { files.remove(file) }
    }
    return files.sorted()
  }

  /// What lies in the folder under the names of files that are not ready, and a second name of the database in use.
  private static func left(in folder: StationFolder) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let aside = names.filter { $0.hasPrefix("roster-") && $0.contains(".part") || $0.hasPrefix("station.sqlite.new") }
    let inUse = try? StationFolder.status(of: folder.database)
    return aside.map { "\(folder.path)/\($0)" }
      + folder.replaced.filter { file in
        guard let inUse, let found = try? StationFolder.status(of: file) else { return false }
        return found.st_ino == inUse.st_ino && found.st_dev == inUse.st_dev
      }
  }

  private static func open(_ folder: StationFolder) throws(StationFolderError) -> Int32 {
    let flags = O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW
    let descriptor = Uninterrupted.call { unsafe Glibc.open(folder.work, flags, 0o600) }
    guard descriptor >= 0 else { throw .cannotWrite(folder.work) }
    return descriptor
  }

  private static func lock(_ descriptor: Int32, _ operation: Int32) -> Bool {
    Uninterrupted.call { flock(descriptor, operation) } == 0
  }
}
