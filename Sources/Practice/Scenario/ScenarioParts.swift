import Verification

extension Scenario {
  /// A document as the caller holds it up.
  public struct Document: Hashable, Sendable {
    /// What it is; nil for something that is none of the four kinds.
    public let kind: IDKind?
    /// Whose name is printed on it.
    public let name: PrintedName
    /// Whether it is past its date.
    public let isExpired: Bool
    /// Whether the photo is of the one on the screen.
    public let hasSameFace: Bool
    /// What comes of the live cue.
    public let cue: CueReaction
  }

  /// Whose name is on a document.
  public enum PrintedName: String, Hashable, Sendable, CaseIterable {
    /// The caller's own.
    case own
    /// That of the one whom the caller claims to be.
    case claimed
    /// Another surname than on record.
    case other
  }

  /// What a caller does when asked for a live cue (IV.2).
  public enum CueReaction: String, Hashable, Sendable, CaseIterable {
    case done
    /// The picture goes on as if nothing had been said.
    case ignored
    /// The caller does not want to.
    case refused
  }

  /// Something that goes wrong on the line, once.
  public struct Incident: Hashable, Sendable {
    /// When: as soon as this was said to the caller.
    public let at: Cue
    /// What.
    public let event: Event

    /// What can go wrong.
    public enum Event: String, Hashable, Sendable, CaseIterable {
      /// The picture is gone.
      case videoLost
      /// The call is gone; the caller calls again.
      case dropped
    }
  }

  /// A moment at which the caller presses, and the operator picks what to reply.
  public struct Moment: Hashable, Sendable {
    /// When: as soon as this was said to the caller.
    public let at: Cue
    /// What the caller says.
    public let says: String
    /// What can be replied; exactly one is good.
    public let replies: [Reply]
  }

  /// One thing that could be replied.
  public struct Reply: Hashable, Sendable {
    /// What it says.
    public let text: LocalText
    /// What it is worth.
    public let worth: Worth

    /// What a reply is worth.
    public enum Worth: String, Hashable, Sendable, CaseIterable {
      case good
      /// Gives away what the caller must not learn, or promises what must not be done.
      case leak
      /// Says nothing wrong, and does not help.
      case poor
    }
  }

  /// What a good operator comes to.
  public struct Expectation: Hashable, Sendable {
    /// How the last case ends.
    public let end: End
    /// The section that it rests on.
    public let section: GuideSection
    /// Whether the case has to be flagged.
    public let flags: Bool
    /// What has to be done on the way.
    public let does: Set<Act>
    /// What must not be done.
    public let never: Set<Act>
  }

  /// How a case can end.
  public enum End: Hashable, Sendable {
    /// The PIN was disclosed and read back rightly.
    case disclosed
    /// Refused, with one text whatever the cause.
    case closed
    /// Refused with its reason.
    case refused(OpenRefusal)

    /// As scenarios write it.
    public var name: String {
      switch self {
      case .disclosed: "disclosed"
      case .closed: "closed"
      case .refused(let refusal): refusal.rawValue
      }
    }

    /// Every end.
    public static let all: [End] = [.disclosed, .closed] + OpenRefusal.allCases.map(End.refused)
  }

  /// Something that an operator does, as the log has it.
  public enum Act: String, Hashable, Sendable, CaseIterable {
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
