import CallScript
import Diagnostics
import Records
import Operations
import Ledger
import Terminal
import Verification

/// A case once more, step by step: what the operator read out, in the caller's language, and what came of it. What was said in
/// reply is in no log, so it is redacted here.
enum ReplayView {
  static func lines(_ steps: [ReplayedStep], in language: Language) -> [StyledText] {
    guard let first = steps.first, case .opened(let opening) = first.fact else {
      return [StyledText(LogNotice.noCase.in(language), .dim)]
    }
    let spoken = Language(orEnglish: opening.language)
    return steps.flatMap { step in
      let number = StepNumber(step.before.phase)
      let head = [
        "+" + time(step.elapsed), StatusWord.step(number.number).in(language), number.section.rawValue,
        String(step.entry.sequence),
      ]
      var lines = [StyledText(head.joined(separator: " · "), .dim)]
      for line in said(step, opening) {
        lines.append(StyledText("» " + line.in(spoken), .say))
        if spoken != language { lines.append(StyledText("  " + line.in(language), .dim)) }
      }
      if step.fact.isReply { lines.append(StyledText("  > [redacted]", .label)) }
      lines.append(StyledText("  " + LogView.words(for: step.entry, in: language), .bold))
      return lines
    }
  }

  private static func time(_ milliseconds: Int64) -> String {
    guard milliseconds < .max else { return "?" }
    let seconds = milliseconds / 1000
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  /// What the operator had to say before the step.
  private static func said(_ step: ReplayedStep, _ opening: CaseOpening) -> [ScriptLine] {
    let medium = opening.channel.medium
    let reference = step.entry.case
    switch step.fact {
    case .searched: return [.child]
    case .named: return opening.sibling == nil ? [.child, .caller, .relationship] : [.child]
    case .presenceConfirmed(_, let unbroken):
      return [unbroken ? .seeSibling(medium, reference) : .see(medium, reference)]
    case .answered(let item, .asked), .corrected(let item): return [.item(item)]
    case .readBack: return [step.before.round == 1 ? .readBack : .readBackAgain]
    case .idChecked: return [.id, .idName]
    case .idSetAside: return [.id]
    case .disclosureAuthorized(_, let showing, _): return [showing == 1 ? .ready(medium) : .misread]
    case .pinReadBack: return [.readBackPIN(medium)]
    case .refused(let refusal): return [.refused(refusal, reference)]
    case .abandoned: return [.abandoned(reference)]
    case .parked: return [.parked(reference)]
    case .closed(let outcome): return [.closed(outcome, reference)]
    case .opened, .standingChecked, .presenceLost, .answered, .judged, .roundRestarted, .idCarried, .attended, .cleared,
      .lapsed, .shown, .flagged, .noted, .resumed, .takenOver, .continued:
      return []
    }
  }
}

extension Fact {
  /// Whether the caller said something that was typed.
  fileprivate var isReply: Bool {
    switch self {
    case .searched, .named, .answered(_, .asked), .corrected, .idChecked, .attended, .pinReadBack: true
    default: false
    }
  }
}
