import Station
package import Ledger
import Verification

/// What became of a case in hand with which another console went on.
package struct TakenOver: Hashable, Sendable {
  package let reference: CaseReference
  /// The name of whoever has it now, as confirmed at the start, and when they took it.
  package let name: String
  package let at: Moment
}

extension Resumption {
  /// Who went on with the case in hand at another console; nil while it is this one's.
  package func takenOver() throws(DeskError) -> TakenOver? {
    guard let hand = desk.hand, hand.ending == nil, hand.waiting == nil else { return nil }
    let reference = hand.procedure.reference
    let receipts: [Receipt<Fact>] = try desk.reading(.log) { try desk.session.journal.receipts(of: reference) }
    guard let first = receipts.first(where: { $0.sequence > hand.known && !$0.isLive }) else { return nil }
    return TakenOver(reference: reference, name: first.author.name, at: first.at)
  }

  /// Nothing is asked in a case that is not in hand any more.
  /// - Throws: `DeskError.takenOver`.
  package func checkInHand() throws(DeskError) {
    // Where the log cannot be read now, the next step says so.
    if let taken = try? takenOver(), taken.reference == desk.reference { throw .takenOver }
  }
}
