import CallScript
package import Diagnostics
package import Records
package import Verification

/// One scripted practice call: who calls, what they know and get wrong, what goes wrong, and what a good operator does. Names,
/// answers and mistakes come with a seed, so that nobody learns them by heart.
package struct Scenario: Hashable, Sendable {
  /// The name by which it is taken: the file's, without its ending.
  package let name: String
  /// Its file's text, which an attempt keeps.
  package let source: String
  /// What the list calls it.
  package let title: LocalText
  /// What it trains.
  package let topic: Topic
  /// 1 for a first call, 2 for a usual one, 3 for one that misleads.
  package let level: Int
  /// What is to be learned, for the debrief.
  package let lesson: LocalText
  /// How a good operator takes the call.
  package let call: Call
  /// A clean finish: so many keys and minutes.
  package let target: Target
  /// Who calls, and for whom.
  package let people: People
  /// What the caller answers to an item in the first round; what is not named is right.
  package let knows: [Item: Knowledge]
  /// What the caller corrects once something was found to differ.
  package let later: [Item: Knowledge]
  /// What the camera shows.
  package let camera: Camera
  /// The document that the caller shows, and another after the first was set aside.
  package let document: Document, otherDocument: Document?
  /// Whether the caller reads the PIN back wrongly the first time.
  package let misreads: Bool
  /// Whether the line is bad all through the call.
  package let isBadLine: Bool
  /// What goes wrong on the line.
  package let incidents: [Incident]
  /// What the caller says instead of the usual, and what about the second child.
  package let lines: [Cue: String], siblingLines: [Cue: String]
  /// Where the caller presses, and what can be replied.
  package let moments: [Moment]
  /// What a good operator comes to.
  package let expectation: Expectation
  /// Which of the built-in players must fail it.
  package let catches: Set<PlayerKind>
  /// The same as they are written.
  package var caught: [String] { PlayerKind.allCases.filter(catches.contains).map(\.rawValue) }

  /// A clean finish.
  package struct Target: Hashable, Sendable {
    /// Keys pressed, the PIN's own left out.
    package let keys: Int
    /// Minutes from the first ring.
    package let minutes: Int
  }

  /// Topics, in the order of the list.
  package enum Topic: String, Hashable, Sendable, CaseIterable {
    case clean, names, records, guardianship, identity, presence, pressure, language, pin, line
  }

  /// How the call is to be opened (IV).
  package struct Call: Hashable, Sendable {
    /// How the caller reaches the district.
    package let channel: Channel
    /// The caller's language.
    package let language: SpokenLanguage
    /// Why not at a counter; nil at one.
    package let reason: RemoteReason?
    /// Who has to interpret.
    package let interpreter: Interpreter

    /// The language in which the caller's words reach the operator: what is not an operator's comes through an interpreter, in English.
    package var heardIn: Language { language.operators ?? .english }
  }

  /// Who calls, and for whom.
  package struct People: Hashable, Sendable {
    /// Who the caller is to the child.
    package let caller: Role
    /// Whom the caller claims to be.
    package let claims: Role
    /// What the records say of the one claimed (III).
    package let listing: Listing
    /// Whether the caller says that they are not the legal guardian.
    package let admits: Bool
    /// Whether the caller knows the student's number; else they give name and birth date, which are not asked again.
    package let knowsNumber: Bool
    /// Whether the student is 18 with nothing filed.
    package let isAdult: Bool
    /// Whether the record lacks a contact other than the caller.
    package let lacksContact: Bool
    /// Whether the family has no fixed address on record.
    package let isUnfixed: Bool
    /// The second child, who is asked for afterwards; nil for none.
    package let sibling: Sibling?
    /// What the family is.
    package let family: Family
    /// What the records say of the one claimed.
    package var standing: Standing { listing.standing }
    /// Whether a second child of the same guardian is asked for afterwards.
    package var asksForSibling: Bool { sibling != nil }
  }

  /// What the records say of somebody and a child (III).
  package enum Listing: String, Hashable, Sendable, CaseIterable {
    case verified, unverified, restricted, unlisted
    /// Listed as verified, on a caregiver's affidavit, which is no guardianship.
    case affidavit
    /// Listed as verified, by rights that ended with the last school year.
    case ended

    package var standing: Standing {
      switch self {
      case .verified: .clear
      case .unverified, .affidavit, .ended: .notVerified
      case .restricted: .restricted
      case .unlisted: .notListed
      }
    }
  }

  /// Who the second child is to the first.
  package enum Sibling: String, Hashable, Sendable, CaseIterable {
    case sibling
    /// A twin in the same grade, whose first name is much like the first one's.
    case twin
  }

  /// Who someone is to the child.
  package enum Role: String, Hashable, Sendable, CaseIterable {
    case mother, father, grandmother, grandfather, aunt, uncle, fosterMother
    /// An emergency contact of the child.
    case contact
    /// Someone who is on no record of the child.
    case stranger

    /// Nil where it can be either.
    var isWoman: Bool? {
      switch self {
      case .mother, .grandmother, .aunt, .fosterMother: true
      case .father, .grandfather, .uncle: false
      case .contact, .stranger: nil
      }
    }
  }

  /// What a caller answers.
  package enum Knowledge: String, Hashable, Sendable, CaseIterable {
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
  package enum Camera: String, Hashable, Sendable, CaseIterable {
    case on
    /// It is said not to work.
    case broken
    /// The caller does not want to be seen.
    case refused
  }
}
