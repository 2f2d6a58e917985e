package import Matching
package import Verification

extension Scenario {
  /// A document as the caller holds it up.
  package struct Document: Hashable, Sendable {
    /// What it is; nil for something that is none of the four kinds.
    package let kind: IDKind?
    /// Whose name is printed on it.
    package let name: PrintedName
    /// Whether it is past its date.
    package let isExpired: Bool
    /// Whether the photo is of the one on the screen.
    package let hasSameFace: Bool
    /// What comes of the liveness challenge.
    package let challenge: ChallengeReaction
  }

  /// Whose name is on a document.
  package enum PrintedName: String, Hashable, Sendable, CaseIterable {
    /// The caller's own.
    case own
    /// That of the one whom the caller claims to be.
    case claimed
    /// Another surname than on record.
    case other
  }

  /// What a caller does when challenged to prove that they are live (IV.2).
  package enum ChallengeReaction: String, Hashable, Sendable, CaseIterable {
    case done
    /// The picture goes on as if nothing had been said.
    case ignored
    /// The caller does not want to.
    case refused
  }

  /// Something that goes wrong on the line, once.
  package struct Incident: Hashable, Sendable {
    /// When: as soon as this was said to the caller.
    package let at: Cue
    package let event: Event

    /// What can go wrong.
    package enum Event: String, Hashable, Sendable, CaseIterable {
      /// The picture is gone.
      case videoLost
      /// The call is gone; the caller calls again.
      case dropped
    }
  }

  /// A moment at which the caller presses, and the operator picks what to reply.
  package struct Moment: Hashable, Sendable {
    /// When: as soon as this was said to the caller.
    package let at: Cue
    /// What the caller says.
    package let says: String
    /// What can be replied; exactly one is good.
    package let replies: [Reply]
  }

  /// One thing that could be replied.
  package struct Reply: Hashable, Sendable {
    /// What it says.
    package let text: LocalText
    package let worth: Worth
    /// What it gives away; nil for a reply that is no leak.
    package let tells: Leak?

    /// What a reply is worth.
    package enum Worth: String, Hashable, Sendable, CaseIterable {
      case good
      /// Gives away what the caller must not learn, or promises what must not be done.
      case leak
      /// Says nothing wrong, and does not help.
      case poor
    }
  }

  /// What a good operator comes to.
  package struct Expectation: Hashable, Sendable {
    /// How the last case ends.
    package let end: End
    /// The section that it rests on.
    package let section: GuideSection
    /// Whether the case has to be flagged.
    package let flags: Bool
    /// What has to be done on the way.
    package let does: Set<Act>
    /// What must not be done.
    package let never: Set<Act>
  }

  /// How a case can end.
  package enum End: Hashable, Sendable {
    /// The PIN was disclosed and read back rightly.
    case disclosed
    /// Refused, with one text whatever the cause.
    case closed
    /// Refused with its reason.
    case refused(OpenRefusal)

    /// As scenarios write it.
    package var name: String {
      switch self {
      case .disclosed: "disclosed"
      case .closed: "closed"
      case .refused(let refusal): refusal.rawValue
      }
    }

    package static let all: [End] = [.disclosed, .closed] + OpenRefusal.allCases.map(End.refused)
  }

  /// Something that an operator does, as the log has it.
  package enum Act: String, Hashable, Sendable, CaseIterable {
    /// Declares the picture gone.
    case videoLost
    /// Lets the case wait.
    case park
    /// Goes on with it.
    case resume
    /// Takes the next child's case in the same presence.
    case sibling
    /// Types an answer anew.
    case correct
    /// Sets a document aside.
    case setAside
    /// Shows the PIN a second time.
    case showAgain
    /// Marks the case as suspected fraud.
    case flag
    /// Gives the case up.
    case abandon
    /// Has the round asked again.
    case badLine
  }
}
