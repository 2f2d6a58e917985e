import Ledger
package import Records
package import Station

/// Why changes at the emergency card were not handed over. Nothing was logged or written.
package enum CardDeltaError: Error, Hashable, Sendable {
  /// Nothing was handed over before that could be written again.
  case noneBefore
  /// The values of some changes were erased meanwhile, so the same file cannot be written again.
  case erased(number: Int)
}

/// Hands changes at the emergency card (VIII) to the student information system, as a file (RFC 4180) with a row for each value.
///
/// What is in it is logged before it is written, and that it was written after that. A hand-over of which the log does not say so is none:
/// the next one has its changes again. So nothing is lost, and what comes twice says the same.
/// - Guide: VIII.3.b
package struct CardDeltaFile {
  /// Which changes.
  package enum Wanted: Hashable, Sendable {
    /// All that no written hand-over has.
    case new
    /// All of this day and later ones.
    case since(CivilDate)
    /// The last hand-over once more, to the byte.
    case again
  }

  /// The header: district numbers of child and guardian; `home`, `work`, `cell`, `preference` or `texts`; ten digits, or `+`, country code,
  /// blank and digits; `call`, `text`, `email`; `yes`, `no`; when it was changed, in UTC; and in which case.
  package static let header = ["student", "guardian", "field", "value", "changed_at", "case"]

  private let session: StaffSession
  private let folder: StationFolder

  package init(of session: StaffSession, in folder: StationFolder) {
    self.session = session
    self.folder = folder
  }

  /// Writes a file, which must not be there yet, with mode 0600. Nil where there is nothing to hand over: then nothing is written.
  /// - Throws: `CardDeltaError`; `HandedOutFileError`; `JournalError`; what the store throws.
  package func write(_ wanted: Wanted, to file: String) throws -> CardDelta? {
    let out = try HandedOutFile(file, outside: folder.own)
    guard let (delta, text) = try content(wanted) else { return nil }
    try session.record(.emergencyDelta(delta))
    try out.keep(text.utf8)
    try session.record(.emergencyDeltaWritten(number: delta.number))
    return delta
  }

  private func content(_ wanted: Wanted) throws -> (CardDelta, String)? {
    let history = try CardHistory(in: session.log)
    let last = history.deltas.last
    if wanted == .again {
      guard let last else { throw CardDeltaError.noneBefore }
      let changes = history.changes.filter(last.holds)
      let lines = CardHistory.lines(of: changes)
      guard lines.count == last.changes, changes.allSatisfy({ $0.given != nil })
      else { throw CardDeltaError.erased(number: last.number) }
      return (last, Self.text(lines))
    }
    let zone = session.policy.zone
    let first = history.changes.first { change in
      guard change.given != nil else { return false }
      return switch wanted {
      case .since(let day): zone.day(of: change.at.wall) >= day
      case .new, .again: history.sent(change) == nil
      }
    }
    guard let first, let through = history.changes.last?.sequence else { return nil }
    let range = CardDelta(
      number: (last?.number ?? 0) + 1, after: first.sequence - 1, through: through, changes: 0)
    let lines = CardHistory.lines(of: history.changes.filter(range.holds))
    return (
      CardDelta(number: range.number, after: range.after, through: range.through, changes: lines.count),
      Self.text(lines)
    )
  }

  private static func text(_ lines: [CardLine]) -> String {
    let rows = lines.map { line in
      [
        line.student.text, line.guardian.text, line.field.rawValue, line.value, line.change.at.rfc3339,
        line.change.reference.description,
      ]
    }
    return CSVText.rows([header] + rows, for: .program)
  }
}
