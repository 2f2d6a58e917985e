package import Matching
package import Records
package import Verification

extension Scenario {
  /// A document as the caller holds it up.
  package struct Document: Hashable, Sendable {
    /// What it is; nil for something that is none of the four kinds.
    package let kind: IDKind?
    /// Whether it is one of them on a telephone's screen, as a mobile license is: no document on video (IV.2).
    package let isOnScreen: Bool
    /// Whose name is printed on it.
    package let name: PrintedName
    /// The surname of a name that is not the caller's of today; nil for one that comes with the seed.
    package let surname: String?
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
    /// The claimed person's surname from before a marriage, which is on record as another name of theirs.
    case former
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
      /// Words of what the caller says are lost.
      case garbled
      /// What the caller says comes after a silence.
      case late
      /// What the caller says breaks off.
      case cut

      /// Whether it befalls what is said, and not the call.
      var isOfWords: Bool {
        switch self {
        case .videoLost, .dropped: false
        case .garbled, .late, .cut: true
        }
      }
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
    /// What comes of it; nil for nothing.
    package let consequence: Consequence?

    package init(text: LocalText, worth: Worth, tells: Leak?, consequence: Consequence? = nil) {
      self.text = text
      self.worth = worth
      self.tells = tells
      self.consequence = consequence
    }

    /// What a reply is worth.
    package enum Worth: String, Hashable, Sendable, CaseIterable {
      case good
      /// Gives away what the caller must not learn, or promises what must not be done.
      case leak
      /// Says nothing wrong, and does not help.
      case poor
    }
  }

  /// What a caller says because of a reply, at once or at a later step, and an answer that they then correct.
  package struct Consequence: Hashable, Sendable {
    /// When: as soon as this is said to the caller; at once where it is the moment's own step.
    package let at: Cue
    /// What the caller says instead of anything else there.
    package let says: String
    /// The answer that the reply gave them.
    package let corrects: Item?
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
