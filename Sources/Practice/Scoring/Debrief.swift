package import CallScript
package import Operations
package import Records
import Ledger
package import Station
package import Verification

/// An attempt once more, step by step, with what was right and what was not. Here, and only here, it is told which answer differed
/// from the record and why.
package struct Debrief: Sendable {
  /// One line of it.
  package enum Remark: Hashable, Sendable {
    /// A step as the log has it, and whether it was right; nil for what the console does by itself.
    case step(ReplayedStep, isRight: Bool?)
    /// The document that was looked at next.
    case card(IDCard)
    /// What would have been right instead of what stands before it.
    case right(Right)
    /// A PIN went to somebody for whom none was due: what lies open of this child now.
    case lost(PersonName)
    /// Something was typed otherwise than the caller said it.
    case misheard(Prompt, typed: String, heard: String)
    /// Something was attested that was not so.
    case falsehood(AttemptEvent.Falsehood)
    /// A stranger was taken for the one on the photo: what would have told.
    case toldApart([Face.Feature])
    /// An item was asked of a black picture.
    case askedUnseen(Item)
    /// A reply was picked.
    case reply(says: String, AttemptEvent.PickedReply)
    /// An answer differed from the record, and whose doing that was.
    case offAnswer(Item, typed: String, onRecord: String, byCaller: Bool)
    /// The one claimed is no verified guardian, which no answer can mend (III).
    case standing(Standing)
    /// The answers were confirmed although the caller had just corrected this one.
    case ignoredCorrection(Item)
    /// A hint was asked for.
    case hint(CallQuestion)
    /// The caller had to call again.
    case calledAgain
  }

  /// What a good operator does.
  package enum Right: Hashable, Sendable {
    /// Sees, reads and says what is so.
    case seeing(AttemptEvent.Falsehood)
    /// Types what was corrected.
    case correcting(Item)
    /// Replies so.
    case replying(String)
    /// Comes to this end.
    case ending(RightEnd)
  }

  /// In the order in which it happened, with milliseconds of the call since the beginning.
  package let remarks: [(at: Int64, remark: Remark)]

  /// A debrief of an attempt by the log of its station; without one, by what was typed alone.
  package init(_ attempt: Attempt, in store: (any LogStore & ValueStore)?) throws {
    let (scenario, cast) = try attempt.staged()
    self.init(attempt, scenario, cast: cast, cases: try store.map { try PlayedCase.cases(of: attempt, in: $0) } ?? [])
  }

  /// A debrief of an attempt, whose cases are as the log has them.
  init(_ attempt: Attempt, _ scenario: Scenario, cast: Cast, cases: [PlayedCase]) {
    var writer = DebriefWriter(attempt, scenario, cast)
    // What happened stands after the entries that the log had by then, whatever the clock said.
    var steps = cases.flatMap(\.steps).sorted { $0.entry.sequence < $1.entry.sequence }[...]
    for next in attempt.events {
      while let step = steps.first, step.entry.sequence < next.logged {
        writer.take(step)
        steps.removeFirst()
      }
      writer.take(next)
    }
    for step in steps { writer.take(step) }
    remarks = writer.remarks
  }
}
