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
  /// The file cannot be opened or read, or is not a plain file.
  case unreadable(String)
  /// The folder to write to exists and is not empty.
  case folderNotEmpty
  /// The file or folder cannot be written.
  case unwritable(String)
  /// A record cannot be put in the format: a field holds what the format has no room for.
  case unrepresentable(field: String, why: String)
}

extension RosterFileError: CustomStringConvertible {
  /// What is wrong in one line, then on a line of its own `hint: …`.
  package var description: String {
    let (what, hint) = texts
    return "\(what)\nhint: \(hint)"
  }

  private var texts: (what: String, hint: String) {
    switch self {
    case .notAFolder:
      ("not a folder that can be read", "give the folder that holds the roster's files")
    case .noRosterFiles(let expected):
      ("the folder holds no roster file", "expected one or more of \(expected.joined(separator: ", "))")
    case .missingFile(let file):
      ("\(file) is missing", "put it in the same folder as the others")
    case .unknownFile(let file, let expected):
      ("\(file) is not a file of a roster folder", "the names are \(expected.joined(separator: ", "))")
    case .unreadable(let file):
      ("\(file) cannot be read", "check that it is a plain file and that you may read it")
    case .folderNotEmpty:
      ("the folder exists and is not empty", "give the name of a folder that does not exist yet")
    case .unwritable(let file):
      ("\(file) cannot be written", "check the folder's permissions and the free space")
    case .unrepresentable(let field, let why):
      ("\(field): \(why)", "a roster folder has no room for this value")
    }
  }
}
