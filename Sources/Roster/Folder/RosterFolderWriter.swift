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
    for kind in kinds { files[kind] = try Self.output(kind, in: partial) }
  }

  deinit {
    if !finished { parent.removeMade(partialName) }
  }

  /// Adds one record to its file.
  ///
  /// - Throws: `RosterFileError.unrepresentable` if the format has no room for it or its kind was not asked for,
  ///   `.unwritable` if the disk refuses.
  package func write(_ record: RosterRecord) throws(RosterFileError) {
    switch record {
    case .school(let school): try output(SchoolColumn.self, record.kind).write(school)
    case .student(let student): try output(StudentColumn.self, record.kind).write(student)
    case .guardian(let guardian): try output(GuardianColumn.self, record.kind).write(guardian)
    case .guardianship(let guardianship): try output(GuardianshipColumn.self, record.kind).write(guardianship)
    case .contact(let contact): try output(ContactColumn.self, record.kind).write(contact)
    case .parentPIN(let pin): try output(ParentPINColumn.self, record.kind).write(pin)
    case .studentPIN(let pin): try output(StudentPINColumn.self, record.kind).write(pin)
    case .removal: throw .unrepresentable(field: record.kind.fileName, .removal)
    }
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

  private func output<Column: RosterColumn>(
    _ column: Column.Type, _ kind: RosterKind
  ) throws(RosterFileError) -> RosterFile<Column> {
    guard let file = files[kind] as? RosterFile<Column> else {
      throw .unrepresentable(field: Column.fileName, .file)
    }
    return file
  }

  private static func output(_ kind: RosterKind, in folder: Folder) throws(RosterFileError) -> any RosterFileOutput {
    switch kind {
    case .schools: try RosterFile<SchoolColumn>(folder: folder)
    case .students: try RosterFile<StudentColumn>(folder: folder)
    case .guardians: try RosterFile<GuardianColumn>(folder: folder)
    case .guardianships: try RosterFile<GuardianshipColumn>(folder: folder)
    case .contacts: try RosterFile<ContactColumn>(folder: folder)
    case .parentPINs: try RosterFile<ParentPINColumn>(folder: folder)
    case .studentPINs: try RosterFile<StudentPINColumn>(folder: folder)
    }
  }
}
