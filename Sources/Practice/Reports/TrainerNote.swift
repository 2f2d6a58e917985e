package import Ledger
package import Station

/// What a trainer thought of an attempt, as the log of the trainer's station has it: appended there, and never changed.
package struct TrainerNote: Hashable, Sendable {
  /// The attempt's own name, which is the same at every station.
  package let attempt: String
  package let mark: TrainerMark
  /// In the trainer's words; empty for none, and for one that the log does not bear out.
  package let text: String
  /// Who wrote it, and when.
  package let author: String, at: Moment

  package init(_ mark: TrainerMark, of attempt: String, text: String, by author: String, at: Moment) {
    (self.mark, self.attempt, self.text) = (mark, attempt, text)
    (self.author, self.at) = (author, at)
  }

  /// Everything that was noted at a station, in the order of its log.
  /// - Throws: what the store throws; `StoreError.sealed` where the station's key is not at hand.
  package static func all(in store: any LogStore & ValueStore) throws -> [TrainerNote] {
    try store.entries(ofKind: StationFact.Kind.attemptMarked.rawValue).compactMap { bytes in
      let entry = try Entry(stored: bytes)
      guard case .attemptMarked(let mark) = try StationFact(kind: entry.kind, fields: entry.fact) else { return nil }
      let text = try store.openings(ofEntry: entry.sequence).first {
        $0.field == AttemptMark.noteField && $0.commitment == entry.committed[$0.field]
      }
      return TrainerNote(
        mark.mark, of: mark.attempt, text: text.map { String(decoding: $0.value, as: UTF8.self) } ?? "",
        by: entry.author.name, at: entry.moment)
    }
  }
}
