package import Ledger
package import Station
package import Verification

/// Goes back to the roster that was in use before the newest, which is kept until the next import. What the newest restricted is open
/// again with it, so at a live station a second person stands for that.
package struct RosterUndo {
  private let place: RosterImport.Place

  package init(at place: RosterImport.Place) { self.place = place }

  /// Whether somebody beside the operator has to stand for it. Nobody is asked where there is nothing to undo.
  /// - Throws: `ImportError.nothingToUndo`.
  package var needsSecond: Bool {
    get throws {
      guard try place.archive.previous() != nil else { throw ImportError.nothingToUndo }
      return place.kind == .live
    }
  }

  /// What was done.
  package struct Outcome: Hashable, Sendable {
    /// The copy's number.
    package let roster: Int
    /// Whether the newest import had been undone already, so that it was brought in again.
    package let isRedone: Bool
  }

  /// Puts a copy of it in place, in the transaction that logs that.
  /// - Throws: `ImportError.nothingToUndo`, `SecondPersonError`, `StoreError.damaged` where the kept file is not the one that was
  ///   imported, `.pinsCreated`.
  package func run(journal: Journal<Stage>, author: Author, policy: Policy, second: String? = nil) throws -> Outcome {
    let history = try RosterHistory(in: place.log)
    guard let previous = try place.archive.previous(), let mark = history.mark(of: previous)
    else { throw ImportError.nothingToUndo }
    let second = try needsSecond ? try SecondPerson.name(second, beside: author, for: .undoing) : nil
    let roster = try place.archive.undo(holding: mark) { number, mark in
      try journal.record(
        StationFact.rosterUndone(roster: number, mark: mark, second: second), by: author, policy: policy.number,
        openings: [])
    }
    return Outcome(roster: roster, isRedone: history.isUndone)
  }
}
