package import Verification

/// Why a clause that an attempt has to meet was missed: the first of what went wrong there.
package enum Fault: Hashable, Sendable {
  /// The call was never taken; it was opened otherwise than it came (IV).
  case notTaken, otherChannel, otherLanguage, noInterpreter
  /// Something was put to a black picture (IV).
  case askedUnseen
  /// Something was attested that was not so (IV, IV.2).
  case attested(AttemptEvent.Falsehood)
  /// No document was looked at (IV.2).
  case noDocument
  /// The answers were not read back, or confirmed as the caller had just not (IV.1).
  case notReadBack, ignoredCorrection
  /// A PIN was disclosed where none was due (IV.3).
  case disclosed
  /// The case was left, came to another end, or to the right one for another reason.
  case left, otherEnd, otherReason
  /// Suspected fraud was not flagged (IV).
  case notFlagged
  /// A reply gave something away; one helped nobody; one was not given.
  case told(Scenario.Leak), unhelpful, unanswered
  /// An act was left out, or done that must not be.
  case undone(Scenario.Act), done(Scenario.Act)

  /// Every one.
  package static let all: [Fault] =
    [
      .disclosed, .notTaken, .otherChannel, .otherLanguage, .noInterpreter, .askedUnseen, .noDocument, .notReadBack,
      .ignoredCorrection, .left, .otherEnd, .otherReason, .notFlagged, .unhelpful, .unanswered,
    ] + AttemptEvent.Falsehood.allCases.map(Fault.attested) + Scenario.Leak.allCases.map(Fault.told)
    + Scenario.Act.allCases.flatMap { [.undone($0), .done($0)] }

  /// As an attempt keeps it.
  package var name: String {
    switch self {
    case .notTaken: "not-taken"
    case .otherChannel: "other-channel"
    case .otherLanguage: "other-language"
    case .noInterpreter: "no-interpreter"
    case .askedUnseen: "asked-unseen"
    case .attested(let falsehood): "attested:\(falsehood.rawValue)"
    case .noDocument: "no-document"
    case .notReadBack: "not-read-back"
    case .ignoredCorrection: "ignored-correction"
    case .disclosed: "disclosed"
    case .left: "left"
    case .otherEnd: "other-end"
    case .otherReason: "other-reason"
    case .notFlagged: "not-flagged"
    case .told(let leak): "told:\(leak.rawValue)"
    case .unhelpful: "unhelpful"
    case .unanswered: "unanswered"
    case .undone(let act): "undone:\(act.rawValue)"
    case .done(let act): "done:\(act.rawValue)"
    }
  }

  init?(named name: String) {
    guard let fault = Self.all.first(where: { $0.name == name }) else { return nil }
    self = fault
  }

  /// The section that asks for what was missed; nil where the scenario's own end does.
  package var section: GuideSection? {
    switch self {
    case .notTaken, .otherChannel, .otherLanguage, .noInterpreter, .askedUnseen, .attested(.presence),
      .attested(.caseNumber), .notFlagged, .unhelpful, .unanswered, .undone, .done:
      .verification
    case .attested, .noDocument: .identification
    case .notReadBack, .ignoredCorrection: .questions
    case .disclosed: .issuing
    case .told(let leak): leak.section
    case .left, .otherEnd, .otherReason: nil
    }
  }
}
