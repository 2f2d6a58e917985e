package import Ledger

/// Permission to read one PIN once (IV.3). Only a procedure makes one, out of the log's receipts for every step of its
/// very case; it cannot be copied, and reading consumes it.
/// - Guide: IV.3.e
package struct Clearance: ~Copyable, Sendable {
  private let cleared: ClearedProof
  /// The log's receipt for the authorization.
  package let authorization: Receipt<Fact>
  /// The generation of the PIN that may be read.
  package let generation: Int

  /// Nil unless the authorization follows a clearance and was appended just now: one that was read back from the log
  /// counts as used, whatever became of it. Presence, ID and clearance have to be of this very process: after a restart or a
  /// take-over they come again. What was read for an audit shows whether a log holds together; it never helps to a PIN.
  init?(_ cleared: ClearedProof, _ authorization: Receipt<Fact>) {
    guard case .disclosureAuthorized(let generation, _, _) = authorization.fact, authorization.source == .appended,
      authorization.follows(cleared.receipt), cleared.receipts.allSatisfy({ $0.source != .audit }),
      cleared.live.allSatisfy(\.isLive)
    else { return nil }
    self.cleared = cleared
    self.authorization = authorization
    self.generation = generation
  }

  /// The case that it belongs to.
  package var reference: CaseReference { authorization.`case` }

  /// The receipt of the naming, whose commitments bind the clearance to one child and one guardian.
  package var naming: Receipt<Fact> { cleared.identified.answered.presence.standing.named.receipt }

  /// Every step that had to be in the log first, in order.
  package var proofs: [Receipt<Fact>] { cleared.receipts + [authorization] }
}
