import Verification

/// One scripted practice call: who calls, what they know and get wrong, what goes wrong, and what a good operator does. Names,
/// answers and mistakes come with a seed, so that nobody learns them by heart.
public struct Scenario: Hashable, Sendable {
  /// The name by which it is taken: the file's, without its ending.
  public let name: String
  /// Its file's text, which an attempt keeps.
  public let source: String
  /// What the list calls it.
  public let title: LocalText
  /// What it trains.
  public let topic: Topic
  /// 1 for a first call, 2 for a usual one, 3 for one that misleads.
  public let level: Int
  /// What is to be learned, for the debrief.
  public let lesson: LocalText
  /// How a good operator takes the call.
  public let call: Call
  /// A clean finish: so many keys and minutes.
  public let target: Target
  /// Who calls, and for whom.
  public let people: People
  /// What the caller answers to an item in the first round; what is not named is right.
  public let knows: [Item: Knowledge]
  /// What the caller corrects once something was found to differ.
  public let later: [Item: Knowledge]
  /// What the camera shows.
  public let camera: Camera
  /// The document that the caller shows, and another after the first was set aside.
  public let document: Document, otherDocument: Document?
  /// Whether the caller reads the PIN back wrongly the first time.
  public let misreads: Bool
  /// What goes wrong on the line.
  public let incidents: [Incident]
  /// What the caller says instead of the usual.
  public let lines: [Cue: String]
  /// Where the caller presses, and what can be replied.
  public let moments: [Moment]
  /// What a good operator comes to.
  public let expectation: Expectation
  /// Which of the built-in players must fail it.
  public let catches: Set<PlayerKind>

  /// A clean finish.
  public struct Target: Hashable, Sendable {
    /// Keys pressed, the PIN's own left out.
    public let keys: Int
    /// Minutes from the first ring.
    public let minutes: Int
  }

  /// Topics, in the order of the list.
  public enum Topic: String, Hashable, Sendable, CaseIterable {
    case clean, names, records, guardianship, identity, presence, pressure, language, pin, line
  }

  /// How the call is to be opened (IV).
  public struct Call: Hashable, Sendable {
    /// How the caller reaches the district.
    public let channel: Channel
    /// The caller's language.
    public let language: String
    /// Why not at a counter; nil at one.
    public let reason: RemoteReason?
    /// Who has to interpret.
    public let interpreter: Interpreter
  }

  /// Who calls, and for whom.
  public struct People: Hashable, Sendable {
    /// Who the caller is to the child.
    public let caller: Role
    /// Whom the caller claims to be.
    public let claims: Role
    /// What the records say of the one claimed (III).
    public let standing: Standing
    /// Whether the caller says that they are not the legal guardian.
    public let admits: Bool
    /// Whether the caller knows the student's number; else they give name and birth date, which are not asked again.
    public let knowsNumber: Bool
    /// Whether the child has two surnames on record.
    public let hasTwoSurnames: Bool
    /// Whether the student is 18 with nothing filed.
    public let isAdult: Bool
    /// Whether the record lacks a contact other than the caller.
    public let lacksContact: Bool
    /// Whether a second child of the same guardian is asked for afterwards.
    public let asksForSibling: Bool
  }

  /// Who someone is to the child.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case mother, father, grandmother, grandfather, aunt, uncle
    /// An emergency contact of the child.
    case contact
    /// Someone who is on no record of the child.
    case stranger

    /// Nil where it can be either.
    var isWoman: Bool? {
      switch self {
      case .mother, .grandmother, .aunt: true
      case .father, .grandfather, .uncle: false
      case .contact, .stranger: nil
      }
    }
  }

  /// What a caller answers.
  public enum Knowledge: String, Hashable, Sendable, CaseIterable {
    /// As on record, in the caller's own words.
    case right
    /// Something else.
    case wrong
    /// The address that they moved to, which the school does not have yet.
    case new
    /// Themselves, as the contact.
    case themselves
  }

  /// What the camera shows.
  public enum Camera: String, Hashable, Sendable, CaseIterable {
    case on
    /// It is said not to work.
    case broken
    /// The caller does not want to be seen.
    case refused
  }
}
