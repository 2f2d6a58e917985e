import Foundation

/// A file that is being written, whatever its columns.
protocol RosterFileOutput: AnyObject {
  func close() throws(RosterFileError)
}

/// One file of a roster folder that is being written, with a buffer before the disk.
final class RosterFile<Column: RosterColumn>: RosterFileOutput {
  private static var bufferSize: Int { 1 << 16 }
  private let handle: FileHandle
  private var rows = RowEncoder<Column>()

  /// Creates the file, mode 0600, with its header.
  init(folder: String) throws(RosterFileError) {
    let path = folder + "/" + Column.fileName
    guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw .unwritable(Column.fileName) }
    self.handle = handle
    rows.header()
  }

  func write(_ record: Column.Record) throws(RosterFileError) {
    try rows.row(record)
    if rows.bytes.count >= Self.bufferSize { try flush() }
  }

  /// Writes what is left and waits until the disk has it.
  func close() throws(RosterFileError) {
    try flush()
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw .unwritable(Column.fileName)
    }
  }

  private func flush() throws(RosterFileError) {
    do {
      try handle.write(contentsOf: rows.bytes)
    } catch {
      throw .unwritable(Column.fileName)
    }
    rows.removeAll()
  }
}
