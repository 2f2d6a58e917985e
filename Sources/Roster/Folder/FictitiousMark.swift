import Files

/// The mark of a roster in which nobody is real: a file of this name and text beside the roster's own. A practice station takes in
/// nothing else as it is, since practice is watched, recorded and talked about.
package enum FictitiousMark {
  package static let fileName = "fictitious.txt"
  package static let text = "Everybody in this folder is fictitious.\n"

  /// Whether a folder has the mark.
  static func stands(in folder: String) -> Bool {
    (try? FileChunks(path: "\(folder)/\(fileName)", name: fileName).next()) == Array(text.utf8)
  }

  /// Marks a folder.
  static func put(in folder: Folder) throws(RosterFileError) {
    do throws(FileFault) {
      try folder.create(fileName, Array(text.utf8), mode: 0o600, isDurable: true)
    } catch {
      throw .unwritable(fileName)
    }
  }
}
