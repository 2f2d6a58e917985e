import Ledger
import Station
import Verification

/// What the log says of the station's rosters, one after another: which file each is, and which imports count with it.
struct RosterHistory {
  /// The import that brought a roster.
  struct Import {
    /// Of its entry.
    let sequence: Int64
    let figures: ImportFigures?
    /// The roster that was in use before it.
    fileprivate let before: Int
  }

  private struct Held {
    let mark: RosterMark
    let brought: Import?
  }

  private var held: [Int: Held] = [:]
  private var inUse = 0

  init(in log: SealedLog) throws {
    let entries = try StationFact.kindsThatChangeRosters.flatMap { try log.entries(ofKind: $0) }
    for entry in entries.sorted(by: { $0.sequence < $1.sequence }) {
      switch try StationFact(kind: entry.kind, fields: entry.fact) {
      case .rosterImported(_, let roster, _, _, _, let mark, let figures):
        let brought = Import(sequence: entry.sequence, figures: figures, before: inUse)
        held[roster] = Held(mark: mark, brought: brought)
        (inUse, isUndone) = (roster, false)
      case .rosterUndone(let roster, let mark, _):
        // It is the one before the newest under a number of its own.
        held[roster] = Held(mark: mark, brought: held[inUse - 1]?.brought)
        (inUse, isUndone) = (roster, !isUndone)
      default: continue
      }
    }
  }

  /// Whether the newest entry of a roster took the import before it back: undoing it brings that import in again.
  private(set) var isUndone = false

  /// The newest import that was not undone.
  var newest: Import? { held[inUse]?.brought }

  /// The entries of all imports that were not undone, the newest first.
  var counting: [Int64] {
    var found: [Int64] = []
    var next = newest
    // Each goes back to a roster of a smaller number.
    while let brought = next {
      found.append(brought.sequence)
      next = held[brought.before]?.brought
    }
    return found
  }

  /// How a roster's file is named; nil where the log says nothing of it.
  func mark(of roster: Int) -> RosterMark? { held[roster].map(\.mark).flatMap { $0.isEmpty ? nil : $0 } }
}
