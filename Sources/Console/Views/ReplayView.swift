import Records
import Operations
import Desk
import Ledger
import Terminal
import Verification
import Wording

/// A case once more, step by step: what the operator read out, in the caller's language, and what came of it. What was said in
/// reply is in no log, so it is redacted here.
enum ReplayView {
  static func lines(_ steps: [ReplayedStep], _ languages: Languages, _ texts: Texts) -> [StyledText] {
    guard let first = steps.first, case .opened(let opening) = first.fact else {
      return [StyledText(texts("replay.none"), .dim)]
    }
    let spoken = languages[opening.language]
    return steps.flatMap { step in
      let number = StepNumber(step.before.phase)
      let head = [
        "+" + time(step.elapsed), texts("status.step", ["step": String(number.number)]), number.section.rawValue,
        String(step.entry.sequence),
      ]
      var lines = [StyledText(head.joined(separator: " · "), .dim)]
      for key in said(step, opening) {
        let values = ["reference": step.entry.case?.description ?? "", "number": "…", "passcode": "…"] as KeyValuePairs
        lines.append(StyledText("» " + spoken(key, values), .say))
        if spoken.tag != texts.tag { lines.append(StyledText("  " + texts(key, values), .dim)) }
      }
      if step.fact.isReply { lines.append(StyledText("  > [redacted]", .label)) }
      lines.append(StyledText("  " + LogView.words(for: step.entry, texts), .bold))
      return lines
    }
  }

  private static func time(_ milliseconds: Int64) -> String {
    guard milliseconds < .max else { return "?" }
    let seconds = milliseconds / 1000
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  /// What the operator had to say before the step.
  private static func said(_ step: ReplayedStep, _ opening: CaseOpening) -> [String] {
    let medium = opening.channel == .counter ? "counter" : "video"
    switch step.fact {
    case .searched: return ["say.child"]
    case .named: return opening.sibling == nil ? ["say.child", "say.caller", "say.relationship"] : ["say.child"]
    case .presenceConfirmed: return ["say.see\(opening.sibling == nil ? "" : "Sibling").\(medium)"]
    case .answered(let item, .asked), .corrected(let item): return ["say.item\(item.rawValue)"]
    case .readBack: return ["say.readBack\(step.before.round)"]
    case .idChecked: return ["say.id", "say.idName"]
    case .idSetAside: return ["say.id"]
    case .disclosureAuthorized(_, let showing): return [showing == 1 ? "say.ready.\(medium)" : "say.misread"]
    case .pinReadBack: return [medium == "counter" ? "say.readBackPIN.counter" : "say.readBackPIN"]
    case .refused(.closed): return ["say.refused.closed"]
    case .refused(.open(let refusal)): return ["say.refused.\(refusal.rawValue)"]
    case .abandoned: return ["say.abandoned"]
    case .parked: return ["say.parked"]
    case .closed(let outcome): return ["say.\(outcome.rawValue)"]
    case .opened, .standingChecked, .presenceLost, .answered, .judged, .roundRestarted, .idCarried, .cleared, .lapsed,
      .shown, .flagged, .noted, .resumed, .takenOver, .continued:
      return []
    }
  }
}

extension Fact {
  /// Whether the caller said something that was typed.
  fileprivate var isReply: Bool {
    switch self {
    case .searched, .named, .answered(_, .asked), .corrected, .idChecked, .pinReadBack: true
    default: false
    }
  }
}
