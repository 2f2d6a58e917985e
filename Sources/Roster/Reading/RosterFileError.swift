package import Files

/// Why a roster cannot be read or written at all. The text names files, never what is in them.
package enum RosterFileError: Error, Hashable, Sendable {
  /// The path is not a folder that can be listed.
  case notAFolder
  /// The folder holds none of the files that the format has.
  case noRosterFiles(expected: [String])
  /// A file that the format needs is not in the folder.
  case missingFile(String)
  /// The folder holds a file that looks like one of the format and is not.
  case unknownFile(String, expected: [String])
  /// An office program has the file open, by the lock that it keeps beside it: it may be saved in the middle of a reading.
  case openElsewhere(String)
  /// The file cannot be opened or read, or is not a plain file.
  case unreadable(String)
  /// There is no memory for a parser.
  case noMemory
  /// The file was written to, or exchanged, while it was read.
  case changed(String)
  /// Two files of one name.
  case twice(String)
  /// The archive is not one that is read.
  case archive(String, ArchiveFault)
  /// The file is no text in the encoding that was named for it.
  case notInEncoding(String)
  /// No pattern of the mapping fits the file.
  case notMapped(String)
  /// What somebody signed for does not name the file, or is not what the file holds.
  case notSignedFor(String), checksumDiffers(String)
  /// The folder to write to exists and is not empty.
  case folderNotEmpty
  /// The folder, or the one that it is to be in, cannot be used.
  case folder(FileFault)
  /// The file cannot be written.
  case unwritable(String)
  /// A record cannot be put in the format: a field holds what the format has no room for.
  case unrepresentable(field: String, Limit)

  /// What a format has no room for.
  package enum Limit: Hashable, Sendable, CaseIterable {
    /// More than two addresses.
    case addresses
    /// A file that was not to be written.
    case file
    /// That something is gone: a folder tells all there is.
    case removal
    /// Text that no roster may hold.
    case text
    /// A semicolon in one of several values.
    case semicolon
  }
}
