package import CallScript
package import Records
package import Ledger
package import Verification

/// Something that an attempt keeps besides the log: what the trainee typed and picked, and whether it was true. It is for the debrief
/// and goes nowhere else.
package enum AttemptEvent: Hashable, Sendable {
  /// The call was begun, or gone on with, at this moment.
  case sat(Moment)
  /// A case of this reference was opened, or gone on with.
  case took(CaseReference)
  /// A line was typed at a prompt. `heard` is what the caller had said, as a good listener types it.
  case typed(Prompt, text: String, heard: String?)
  /// A choice was made.
  case chose(Chosen)
  /// Something that only the trainee could see was attested, and was not so.
  case attestedFalsely(Falsehood)
  /// The photo of a document and the live picture were attested to be of one person, or of two; and what they are.
  case comparedFaces(areSame: Bool, saysSame: Bool)
  /// An item was asked of a caller who was not in the picture.
  case askedUnseen(Item)
  /// The caller pressed: the scenario's moment of this number, or, as −1, for the next step after the refusal that was read out.
  case pressed(moment: Int, after: Refusal?)
  /// A reply was picked.
  case replied(moment: Int, says: String, PickedReply)
  /// The answers were confirmed although the caller had just corrected this one.
  case ignoredCorrection(Item)
  /// A hint was asked for.
  case hinted(CallQuestion)
  /// The caller had to call again.
  case calledAgain
  /// A PIN is about to be shown.
  case shown
  /// What the trainee would do differently, in their own words, before they were told.
  case reflected(String)

  /// A reply as it was picked.
  package struct PickedReply: Hashable, Sendable {
    package let text: String
    package let worth: Scenario.Reply.Worth
    /// What it gave away; nil for nothing.
    package let tells: Scenario.Leak?
    /// The good reply of that moment.
    package let good: String

    package init(text: String, worth: Scenario.Reply.Worth, tells: Scenario.Leak?, good: String) {
      self.text = text
      self.worth = worth
      self.tells = tells
      self.good = good
    }
  }

  /// What an attestation can be false about (IV, IV.2).
  package enum Falsehood: String, Hashable, Sendable, CaseIterable {
    /// The caller was not seen.
    case presence
    /// It is none of the four kinds, or no document could be seen.
    case documentKind
    /// Another name is printed on it than the one that the caller claims, which was typed.
    case printedName
    /// Kind or printed name were read wrongly; the console decides by what was typed, so nothing is given away.
    case wronglyRead
    /// It is past its date, or is not, as was said.
    case expiry
    /// The liveness challenge was not followed.
    case livenessChallenge
    /// The photo is of somebody else.
    case face
    /// It was said not to match, and does.
    case wronglyRejected
    /// The case number was repeated, and was another.
    case caseNumber

    /// Whether only it stood between a stranger and a child's records: as bad as a PIN that went out.
    var isWrong: Bool { ![.wronglyRejected, .wronglyRead, .caseNumber].contains(self) }

    /// What can be said falsely of a document.
    static let ofDocument: Set<Falsehood> = [
      .documentKind, .printedName, .wronglyRead, .expiry, .face, .wronglyRejected,
    ]
  }

  /// Whether it is, or stands before, a disclosure that should not be: settled the moment it happens.
  func isWrong(in scenario: Scenario) -> Bool {
    switch self {
    case .attestedFalsely(let falsehood): falsehood.isWrong
    case .shown: scenario.expectation.end != .disclosed
    case .sat, .took, .typed, .chose, .comparedFaces, .askedUnseen, .pressed, .replied, .ignoredCorrection, .hinted,
      .calledAgain,
      .reflected:
      false
    }
  }
}
