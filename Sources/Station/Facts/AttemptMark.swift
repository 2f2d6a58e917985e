import Ledger

/// What a trainer thinks of an attempt at a practice call, whatever its score.
package enum TrainerMark: String, Hashable, Sendable, CaseIterable {
  case good, fair
  /// It has to be taken once more.
  case again
}

/// A trainer's mark of an attempt, as it stands in the log. The note, if there is one, is committed.
package struct AttemptMark: Hashable, Sendable {
  /// The attempt's own name.
  package let attempt: String
  package let mark: TrainerMark

  /// The field under which an entry commits to the note.
  package static let noteField = "note"

  package init(_ mark: TrainerMark, of attempt: String) { (self.attempt, self.mark) = (attempt, mark) }

  var fields: [String: JSON] { ["attempt": .string(attempt), "mark": .string(mark.rawValue)] }

  /// Reads one back; nil where it is none.
  init?(_ fields: [String: JSON]) {
    guard let attempt = fields["attempt"]?.string, let mark = fields["mark"]?.string.flatMap(TrainerMark.init)
    else { return nil }
    self.init(mark, of: attempt)
  }
}
