import Verification
import Records

/// Presses Enter, looks at nothing, listens half.
package struct RushedPlayer: CallPlayer {
  /// An operator in a hurry.
  package init() {}

  /// What to type.
  package func line(for prompt: PlayerPrompt) -> String {
    let caller = prompt.caller
    if prompt.pressure != nil { return prompt.reply([.poor, .good]) }
    if prompt.takesCommands, !caller.isOnLine { return "/park" }
    switch prompt.question {
    case "main":
      let call = caller.scenario.call
      return prompt.waiting.map { "resume \($0)" }
        ?? ["call", call.channel.rawValue, call.reason?.rawValue].compactMap(\.self).joined(separator: " ")
    case "ask.idKind": return caller.card?.kind == nil ? "l" : PerfectPlayer.letter(caller.card?.kind)
    case "ask.idName": return caller.card == nil ? caller.cast.claimed.name.full : "*"
    case "ask.attest.video", "ask.attest.counter": return "y"
    case "ask.sibling": return PerfectPlayer.end(prompt)
    case "ask.idAnother", "ask.readBack": return ""
    default: return prompt.question.isSpoken ? "*" : ""
    }
  }
}

/// Believes what the caller says.
package struct TrustingPlayer: CallPlayer {
  /// A kind operator.
  package init() {}

  /// What to type.
  package func line(for prompt: PlayerPrompt) -> String {
    let caller = prompt.caller
    if prompt.pressure != nil { return prompt.reply([.leak, .good]) }
    if prompt.takesCommands {
      if !caller.isOnLine { return "/park" }
      if prompt.needsPresence, caller.scenario.camera == .on, !caller.isSeen { return "/videolost" }
    }
    switch prompt.question {
    case "main": return PerfectPlayer.call(prompt)
    case "ask.phone": return PerfectPlayer.joins(caller)
    case "ask.readBack": return PerfectPlayer.readBack(prompt)
    case "ask.idKind": return caller.card?.kind == nil ? "l" : PerfectPlayer.letter(caller.card?.kind)
    case "ask.idName": return caller.cast.claimed.name.full
    case "ask.attest.video", "ask.attest.counter": return "y"
    case "ask.sibling": return PerfectPlayer.end(prompt)
    default: return prompt.question.isSpoken ? "*" : ""
    }
  }
}

extension String {
  /// Whether a question is answered with what the caller says.
  var isSpoken: Bool {
    hasPrefix("item")
      || [
        "ask.child", "ask.childLast", "ask.childBirth", "ask.childSchool", "ask.caller", "ask.relationship",
        "ask.idName", "ask.readBackPIN",
      ].contains(self)
  }
}
