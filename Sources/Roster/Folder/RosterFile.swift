import Files
import Glibc

/// A file that is being written, whatever its columns.
protocol RosterFileOutput: AnyObject {
  func close() throws(RosterFileError)
}

/// One file of a roster folder that is being written, with a buffer before the disk.
final class RosterFile<Column: RosterColumn>: RosterFileOutput {
  private static var bufferSize: Int { 1 << 16 }
  private var descriptor: Int32
  private var rows = RowEncoder<Column>()

  /// Creates the file, mode 0600, with its header.
  init(folder: Folder) throws(RosterFileError) {
    do throws(FileFault) { descriptor = try folder.openNew(Column.fileName) } catch {
      throw .unwritable(Column.fileName)
    }
    rows.header()
  }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

  func write(_ record: Column.Record) throws(RosterFileError) {
    try rows.row(record)
    if rows.bytes.count >= Self.bufferSize { try flush() }
  }

  /// Writes what is left and waits until the disk has it.
  func close() throws(RosterFileError) {
    try flush()
    guard fsync(descriptor) == 0, Glibc.close(descriptor) == 0 else { throw .unwritable(Column.fileName) }
    descriptor = -1
  }

  private func flush() throws(RosterFileError) {
    guard Descriptor.write(Array(rows.bytes), to: descriptor) else { throw .unwritable(Column.fileName) }
    rows.removeAll()
  }
}
