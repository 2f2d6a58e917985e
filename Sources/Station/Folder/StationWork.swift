import Files
import Foundation
import Glibc

/// Work that makes large files aside: an import, a backup, a restore. As long as it lasts it holds a lock that ends with its
/// process, however that ends, and it says beforehand which folders of files it makes outside of the station's own. So what a killed one
/// left, values of families in it, is known and is removed when the station is next opened, and a purge waits for one that lasts.
package final class StationWork {
  /// How the name of everything begins that is made in a folder aside.
  package static let copyName = "copy"
  private let descriptor: Int32
  private let asides: [String]

  /// Begins work; waits as long as somebody purges.
  package init(in folder: StationFolder, making asides: [String] = []) throws(StationFolderError) {
    descriptor = try Self.open(folder)
    self.asides = asides.map { URL(fileURLWithPath: $0).path }
    guard Self.lock(descriptor, LOCK_SH) else { throw .cannotWrite(folder.work) }
    guard note("+"), fsync(descriptor) == 0 else { throw .cannotWrite(folder.work) }
  }

  private init(holding descriptor: Int32) { (self.descriptor, asides) = (descriptor, []) }

  /// What was made has its name by now, or is gone.
  deinit {
    _ = note("-")
    close(descriptor)
  }

  private func note(_ sign: String) -> Bool {
    let text = Array(asides.map { "\(sign)\($0)\n" }.joined().utf8)
    return Descriptor.write(text, to: descriptor)
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
    try removeLeft(in: folder)
    for aside in listed(in: text) { remove(aside: aside) }
    guard ftruncate(descriptor, 0) == 0 else { throw .cannotWrite(folder.work) }
    return work
  }

  /// The folders that were begun and never ended. Only names that such work gives are believed.
  private static func listed(in text: String) -> [String] {
    var asides: Set<String> = []
    for line in text.split(separator: "\n") {
      let aside = String(line.dropFirst())
      if line.hasPrefix("+"), aside.hasSuffix(".part") { asides.insert(aside) }
      if line.hasPrefix("-") { asides.remove(aside) }
    }
    return asides.sorted()
  }

  /// Removes a folder in which a copy was made, if there is nothing else in it.
  private static func remove(aside path: String) {
    guard let place = try? FilePlace(path), let aside = try? place.folder.folder(place.name),
      let names = try? aside.names()
    else { return }
    for name in names where name.hasPrefix(copyName) { aside.remove(name) }
    place.folder.removeFolder(place.name)
  }

  /// Removes what lies in the folder under the names of files that are not ready, and a second name of the database in use.
  private static func removeLeft(in folder: StationFolder) throws(StationFolderError) {
    do throws(FileFault) {
      let held = try Folder(folder.path)
      for name in try held.names() where isUnready(name) || isInUse(name, in: folder) { held.remove(name) }
    } catch {
      throw StationFolderError(error)
    }
  }

  private static func isUnready(_ name: String) -> Bool {
    name.hasPrefix("roster-") && name.contains(".part") || name.hasPrefix("station.sqlite.new")
  }

  private static func isInUse(_ name: String, in folder: StationFolder) -> Bool {
    guard name.hasPrefix("station.sqlite.replaced-"), let inUse = try? StationFolder.status(of: folder.database),
      let found = try? StationFolder.status(of: "\(folder.path)/\(name)")
    else { return false }
    return found.st_ino == inUse.st_ino && found.st_dev == inUse.st_dev
  }

  private static func open(_ folder: StationFolder) throws(StationFolderError) -> Int32 {
    do throws(FileFault) {
      return try Folder(folder.path).openToAppend(StationFolder.workName, making: 0o600)
    } catch {
      throw StationFolderError(error)
    }
  }

  private static func lock(_ descriptor: Int32, _ operation: Int32) -> Bool {
    Uninterrupted.call { flock(descriptor, operation) } == 0
  }
}
