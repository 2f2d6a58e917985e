import Diagnostics
import CallScript
import Records
import Matching
import Verification

/// Does what the procedure says is still outstanding, and takes for true only what the scenario shows.
package struct PerfectPlayer: CallPlayer {
  package init() {}

  /// What to type.
  package func line(for prompt: PlayerPrompt) -> String {
    let caller = prompt.caller
    if prompt.pressure != nil { return prompt.reply([.good]) }
    if prompt.question == .main { return Self.call(prompt) }
    // While a PIN is being disclosed nothing is outstanding.
    if prompt.question == .prompt(.readBackPIN) { return "*" }
    if let meant = prompt.confirmation { return meant }
    if prompt.takesCommands, let command = Self.command(prompt) { return command }
    // What the caller said was typed whole: nothing is left to say.
    if prompt.asksForRest { return "" }
    switch prompt.stage?.outstanding.first {
    case .naming, .standing: return prompt.question == .choice(.join) ? Self.joins(caller) : "*"
    case .presence: return Self.sight(prompt.question, caller)
    case .answers: return "*"
    case .readBack: return Self.readBack(prompt)
    case .identification: return Self.document(prompt.question, caller)
    case .authorization, .recheck, .verdict: return ""
    case .impossible where prompt.stage?.isFlagged == true: return Self.flagged(prompt)
    case .impossible, nil: return Self.end(prompt)
    }
  }

  /// Opens the call as it comes in, or goes on with the one that was cut.
  static func call(_ prompt: PlayerPrompt) -> String {
    if let waiting = prompt.waiting { return "resume \(waiting)" }
    let call = prompt.caller.scenario.call
    let words = [
      call.channel.rawValue, call.language.rawValue, call.reason?.rawValue,
      call.interpreter == .none ? nil : call.interpreter.rawValue,
    ]
    return "call \(words.compactMap(\.self).joined(separator: " "))"
  }

  /// What cannot wait: the line, the picture, a doubt, a word of the caller.
  private static func command(_ prompt: PlayerPrompt) -> String? {
    let caller = prompt.caller
    if !caller.isOnLine { return "/park" }
    if prompt.needsPresence, !caller.isSeen { return "/videolost" }
    if caller.isSuspicious, prompt.stage?.isFlagged == false { return "/flag" }
    if caller.hasAdmitted { return "/notguardian" }
    return nil
  }

  static func joins(_ caller: SimulatedCaller) -> String {
    (caller.scenario.camera == .refused ? JoinChoice.cannot : .joins).key
  }

  static func sight(_ question: CallQuestion, _ caller: SimulatedCaller) -> String {
    switch question {
    case .choice(.stillSeen), .choice(.stillAtCounter): (caller.isSeen ? StillSeenChoice.still : .away).key
    default: caller.isSeen && caller.hasMisreadNumber ? "/repeat" : (caller.isSeen ? SightChoice.seen : .noVideo).key
    }
  }

  /// Types what the caller corrects, and confirms when nothing is left.
  static func readBack(_ prompt: PlayerPrompt) -> String {
    guard prompt.question == .prompt(.readBack) else { return "*" }
    return prompt.caller.corrections.first.map { String($0.rawValue) } ?? ""
  }

  /// Looks at the document.
  static func document(_ question: CallQuestion, _ caller: SimulatedCaller) -> String {
    switch question {
    case .choice(.idKind): (caller.card?.isOnScreen == true ? .onScreen : choice(of: caller.card?.kind)).key
    case .choice(.otherID): (caller.hasOtherDocument ? OtherIDChoice.another : .none).key
    case .choice(.attestation): attestation(caller, isRemote: true).key
    case .choice(.counterAttestation): attestation(caller, isRemote: false).key
    default: "*"
    }
  }

  private static func attestation(_ caller: SimulatedCaller, isRemote: Bool) -> Attestation {
    guard let card = caller.card else { return .otherFace }
    if card.isExpired { return .expired }
    if isRemote, card.challenge != .done { return .challengeRefused }
    return card.hasSameFace ? .passed : .otherFace
  }

  static func choice(of kind: IDKind?) -> IDKindChoice {
    switch kind {
    case .californiaID: .californiaID
    case .driversLicense: .driversLicense
    case .consulateCard: .consulateCard
    case .passport: .passport
    case nil: .none
    }
  }

  /// A flagged case goes on to its verdict as if nothing were.
  private static func flagged(_ prompt: PlayerPrompt) -> String {
    switch prompt.question {
    case .choice(.join): joins(prompt.caller)
    case .choice(.sight), .choice(.counterSight), .choice(.stillSeen), .choice(.stillAtCounter):
      sight(prompt.question, prompt.caller)
    case .prompt(.readBack): readBack(prompt)
    case .choice(.idKind), .choice(.otherID), .choice(.attestation), .choice(.counterAttestation), .prompt(.idName):
      document(prompt.question, prompt.caller)
    case .choice(.done), .choice(.sibling), .choice(.ready), .choice(.misread), .choice(.reading),
      .choice(.lastReading),
      .choice(.again):
      end(prompt)
    default: "*"
    }
  }

  static func end(_ prompt: PlayerPrompt) -> String {
    switch prompt.question {
    case .choice(.sibling): (prompt.caller.wantsSibling ? SiblingChoice.sibling : .no).key
    case .choice(.unbroken): UnbrokenChoice.broken.key
    default: ""
    }
  }
}

extension PlayerPrompt {
  /// Whether the caller has to be in the picture for what is asked now.
  var needsPresence: Bool {
    switch stage?.phase {
    case .asking, .readingBack, .identifying, .judging, .verified, .identifyingAgain, .cleared: stage?.medium == .remote
    default: false
    }
  }
}
