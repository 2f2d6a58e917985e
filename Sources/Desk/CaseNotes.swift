package import Ledger
import Station
import Verification

/// A note of a case, as a supervisor reads it.
package struct CaseNote: Sendable {
  package let text: String
  package let at: Moment
  /// Who took it.
  package let author: String
}

extension ServedCase {
  /// The notes of the case, oldest first; that somebody reads them is in the log before. What was erased is left out.
  package func readNotes() throws(DeskError) -> [CaseNote] {
    try record(.notesRead)
    return try desk.reading(.values) { [desk] in
      try entries.filter { $0.kind == Fact.noted.kind }.compactMap { entry in
        guard case .kept(let note) = try desk.session.log.value(Self.noteField, of: entry) else { return nil }
        return CaseNote(text: String(decoding: note.value, as: UTF8.self), at: entry.moment, author: entry.author.name)
      }
    }
  }

  /// How many notes were taken, which says nothing of them.
  package var noteCount: Int { entries.count { $0.kind == Fact.noted.kind } }

  /// The field under which a note is committed.
  static let noteField = "note"
}
