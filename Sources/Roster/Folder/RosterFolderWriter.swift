import Files
import Glibc

/// Writes a roster folder whole or not at all.
///
/// The files grow in a folder beside the one named, which takes its place only in `finish`. Without `finish`, nothing
/// is left behind. The folder holds PINs in clear: it gets mode 0700, its files 0600.
package final class RosterFolderWriter {
  private let parent: Folder
  private let name: String
  private let partial: Folder
  private let partialName: String
  private var files: [RosterKind: any RosterFileOutput] = [:]
  private var finished = false
  private let isFictitious: Bool

  /// Begins a folder with a file for each of `kinds`. Records may come in any order.
  ///
  /// - Throws: `RosterFileError.folderNotEmpty` if there is something at the path that is not an empty folder of this user's,
  ///   and `.folder` if nothing can be written beside it.
  package init(
    path: String, kinds: Set<RosterKind> = Set(RosterKind.allCases), isFictitious: Bool = false
  ) throws(RosterFileError) {
    self.isFictitious = isFictitious
    do throws(FileFault) {
      (parent, name) = try Folder.above(path)
    } catch {
      throw .folder(error)
    }
    if parent.holds(name) {
      guard let there = try? parent.folder(name), let names = try? there.names(), names.isEmpty
      else { throw .folderNotEmpty }
    }
    partialName = Folder.newName(".\(name).")
    do throws(FileFault) { partial = try parent.makeFolder(partialName) } catch { throw .folder(error) }
    for kind in kinds { files[kind] = try Self.output(kind.columns, in: partial) }
  }

  deinit {
    if !finished { parent.removeMade(partialName) }
  }

  /// Adds one record to its file.
  ///
  /// - Throws: `RosterFileError.unrepresentable` if the format has no room for it or its kind was not asked for,
  ///   `.unwritable` if the disk refuses.
  package func write(_ record: RosterRecord) throws(RosterFileError) {
    if case .removal = record { throw .unrepresentable(field: record.kind.fileName, .removal) }
    try write(record, as: record.kind.columns)
  }

  private func write<Column: RosterColumn>(_ record: RosterRecord, as columns: Column.Type) throws(RosterFileError) {
    guard let file = files[record.kind] as? RosterFile<Column>, let record = Column.unwrap(record) else {
      throw .unrepresentable(field: Column.fileName, .file)
    }
    try file.write(record)
  }

  /// Makes the files durable and puts the folder in its place. The writer takes no more records.
  package func finish() throws(RosterFileError) {
    for file in files.values { try file.close() }
    files = [:]
    if isFictitious { try FictitiousMark.put(in: partial) }
    let isPut: Bool
    // Takes the place of an empty folder, and of nothing else, whatever came meanwhile.
    do throws(FileFault) { isPut = try parent.putFolder(partialName, inPlaceOf: name) } catch { throw .folder(error) }
    guard isPut else { throw .folderNotEmpty }
    finished = true
  }

  private static func output<Column: RosterColumn>(
    _ columns: Column.Type, in folder: Folder
  ) throws(RosterFileError) -> any RosterFileOutput { try RosterFile<Column>(folder: folder) }
}
