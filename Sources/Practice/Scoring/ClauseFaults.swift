import Diagnostics
import Ledger
import Verification

extension ClauseJudge {
  /// What went wrong in a clause that was missed; nil for one whose missing has no other name than its own.
  func fault(in clause: Clause) -> Fault? {
    switch clause {
    case .opening: openingFault
    case .presence: falsehoods.contains(.presence) ? .attested(.presence) : .askedUnseen
    case .readBack: wasRead ? .ignoredCorrection : .notReadBack
    case .document:
      falsehoods.first(where: AttemptEvent.Falsehood.ofDocument.contains).map(Fault.attested) ?? .noDocument
    case .livenessChallenge: falsehoods.contains(.livenessChallenge) ? .attested(.livenessChallenge) : .noDocument
    case .issuing: falsehoods.first(where: \.isWrong).map(Fault.attested) ?? .disclosed
    case .ending: endingFault
    case .flag: .notFlagged
    case .privacy: privacyFault
    case .acts: actsFault
    case .naming, .answers, .pinReadBack, .nextStep, .pace: nil
    }
  }

  var openingFault: Fault? {
    guard let opening else { return .notTaken }
    if opening.channel != scenario.call.channel { return .otherChannel }
    if opening.language != scenario.call.language.rawValue { return .otherLanguage }
    let isLacking = scenario.call.interpreter != .none && opening.interpreter == .none
    return isLacking ? .noInterpreter : nil
  }

  /// The last case that was not given up ends as it has to, and for the reason that it has to.
  var endingFault: Fault? {
    let ended = cases.filter { !$0.isGivenUp }
    guard let last = ended.last, let end = last.end else { return .left }
    if end != expected.end { return .otherEnd }
    if expected.end == .closed { return last.causeSection == expected.section ? nil : .otherReason }
    return expected.end != .disclosed || ended.allSatisfy { $0.end == .disclosed } ? nil : .otherEnd
  }

  private var privacyFault: Fault {
    let replies = replies(nextStep: false)
    if let leak = replies.first(where: { $0.tells != nil })?.tells { return .told(leak) }
    return replies.contains { $0.worth != .good } ? .unhelpful : .unanswered
  }

  private var actsFault: Fault? {
    if let done = Scenario.Act.allCases.first(where: { expected.never.contains($0) && acts.contains($0) }) {
      return .done(done)
    }
    return Scenario.Act.allCases.first { expected.does.contains($0) && !acts.contains($0) }.map(Fault.undone)
  }
}

extension PlayedCase {
  /// Whether somebody ended it before its end.
  var isGivenUp: Bool { has { if case .abandoned = $0 { true } else { false } } }
}
