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

  /// Whether the newest import was undone already: then undoing brings it in again.
  package var isRedone: Bool { get throws { try RosterHistory(in: place.log).isUndone } }

  /// Puts a copy of it in place, in the transaction that logs that. Returns the copy's number.
  /// - Throws: `ImportError.nothingToUndo`, `SecondPersonError`, `StoreError.damaged` where the kept file is not the one that was
  ///   imported, `.pinsCreated`.
  package func run(journal: Journal<Stage>, author: Author, policy: Policy, second: String? = nil) throws -> Int {
    guard let previous = try place.archive.previous(),
      let mark = try RosterHistory(in: place.log).mark(of: previous)
    else { throw ImportError.nothingToUndo }
    let second = try needsSecond ? try SecondPerson.name(second, beside: author, for: .undoing) : nil
    return try place.archive.undo(holding: mark) { number, mark in
      try journal.record(
        StationFact.rosterUndone(roster: number, digest: mark.bytes, second: second), by: author, policy: policy.number,
        openings: [])
    }
  }
}
