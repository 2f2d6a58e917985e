import CallScript
import Matching
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
    if let meant = prompt.confirmation { return meant }
    if prompt.takesCommands, !caller.isOnLine { return "/park" }
    switch prompt.question {
    case .main:
      let call = caller.scenario.call
      return prompt.waiting.map { "resume \($0)" }
        ?? ["call", call.channel.rawValue, call.reason?.rawValue].compactMap(\.self).joined(separator: " ")
    case .choice(.idKind): return PerfectPlayer.choice(of: caller.card?.kind ?? .driversLicense).key
    case .prompt(.idName): return caller.card == nil ? caller.cast.claimed.name.full : "*"
    case .choice(.attestation), .choice(.counterAttestation): return Attestation.passed.key
    case .choice(.stillSeen), .choice(.stillAtCounter): return StillSeenChoice.still.key
    case .choice(.sibling): return PerfectPlayer.end(prompt)
    case .choice(.otherID), .prompt(.readBack): return ""
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
    if let meant = prompt.confirmation { return meant }
    if prompt.takesCommands {
      if !caller.isOnLine { return "/park" }
      if prompt.needsPresence, caller.scenario.camera == .on, !caller.isSeen { return "/videolost" }
    }
    switch prompt.question {
    case .main: return PerfectPlayer.call(prompt)
    case .choice(.join): return PerfectPlayer.joins(caller)
    case .prompt(.readBack): return PerfectPlayer.readBack(prompt)
    case .choice(.idKind): return PerfectPlayer.choice(of: caller.card?.kind ?? .driversLicense).key
    case .prompt(.idName): return caller.cast.claimed.name.full
    case .choice(.attestation), .choice(.counterAttestation): return Attestation.passed.key
    case .choice(.stillSeen), .choice(.stillAtCounter): return StillSeenChoice.still.key
    case .choice(.sibling): return PerfectPlayer.end(prompt)
    default: return prompt.question.isSpoken ? "*" : ""
    }
  }
}

extension CallQuestion {
  /// Whether it is answered with what the caller says.
  var isSpoken: Bool { if case .prompt(let prompt) = self { prompt.isSpoken } else { false } }
}
