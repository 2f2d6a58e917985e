import Foundation

/// Writes a roster folder whole or not at all.
///
/// The files grow in a folder beside the one named, which takes its place only in `finish`. Without `finish`, nothing
/// is left behind. The folder holds PINs in clear: it gets mode 0700, its files 0600.
package final class RosterFolderWriter {
  private let path: String
  private let partial: String
  private var files: [RosterKind: any RosterFileOutput] = [:]
  private var finished = false
  private let isFictitious: Bool

  /// Begins a folder with a file for each of `kinds`. Records may come in any order.
  ///
  /// - Throws: `RosterFileError.folderNotEmpty` if there is something at the path that is not an empty folder, and
  ///   `.unwritable` if nothing can be written beside it.
  package init(
    path: String, kinds: Set<RosterKind> = Set(RosterKind.allCases), isFictitious: Bool = false
  ) throws(RosterFileError) {
    self.isFictitious = isFictitious
    let manager = FileManager.default
    if manager.fileExists(atPath: path) {
      guard let entries = try? manager.contentsOfDirectory(atPath: path), entries.isEmpty
      else { throw .folderNotEmpty }
    }
    let folder = URL(fileURLWithPath: path)
    let name = folder.lastPathComponent
    let parent = folder.deletingLastPathComponent()
    self.path = path
    partial = parent.appendingPathComponent(".\(name).\(UUID().uuidString)").path
    do {
      try manager.createDirectory(at: parent, withIntermediateDirectories: true)
      try manager.createDirectory(
        atPath: partial, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unwritable(name)
    }
    for kind in kinds { files[kind] = try Self.output(kind, in: partial) }
  }

  deinit {
    if !finished { try? FileManager.default.removeItem(atPath: partial) }
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
    }
  }

  /// Makes the files durable and puts the folder in its place. The writer takes no more records.
  package func finish() throws(RosterFileError) {
    for file in files.values { try file.close() }
    files = [:]
    if isFictitious { try FictitiousMark.put(in: partial) }
    do {
      if FileManager.default.fileExists(atPath: path) {
        // Refuses a folder into which something came meanwhile.
        guard unsafe rmdir(path) == 0 else { throw RosterFileError.folderNotEmpty }
      }
      try FileManager.default.moveItem(atPath: partial, toPath: path)
    } catch let error as RosterFileError {
      throw error
    } catch {
      throw .unwritable(URL(fileURLWithPath: path).lastPathComponent)
    }
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

  private static func output(_ kind: RosterKind, in folder: String) throws(RosterFileError) -> any RosterFileOutput {
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
