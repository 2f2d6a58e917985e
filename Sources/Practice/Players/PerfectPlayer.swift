import Records
import Matching
import Verification

/// Does what the procedure says is still outstanding, and takes for true only what the scenario shows.
package struct PerfectPlayer: CallPlayer {
  /// A perfect operator.
  package init() {}

  /// What to type.
  package func line(for prompt: PlayerPrompt) -> String {
    let caller = prompt.caller
    if prompt.pressure != nil { return prompt.reply([.good]) }
    if prompt.question == "main" { return Self.call(prompt) }
    // While a PIN is being disclosed nothing is outstanding.
    if prompt.question == "ask.readBackPIN" { return "*" }
    if prompt.takesCommands, let command = Self.command(prompt) { return command }
    // What the caller said was typed whole: nothing is left to say.
    if prompt.asksForRest { return "" }
    switch prompt.stage?.outstanding.first {
    case .naming, .standing: return prompt.question == "ask.phone" ? Self.joins(caller) : "*"
    case .presence: return caller.isSeen ? "" : "n"
    case .answers: return "*"
    case .readBack, .verdict: return Self.readBack(prompt)
    case .identification: return Self.document(prompt.question, caller)
    case .authorization, .recheck: return ""
    case .impossible where prompt.stage?.isFlagged == true: return Self.flagged(prompt)
    case .impossible, nil: return Self.end(prompt)
    }
  }

  /// Opens the call as it comes in, or goes on with the one that was cut.
  static func call(_ prompt: PlayerPrompt) -> String {
    if let waiting = prompt.waiting { return "resume \(waiting)" }
    let call = prompt.caller.scenario.call
    let words = [
      call.channel.rawValue, call.language, call.reason?.rawValue,
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

  static func joins(_ caller: SimulatedCaller) -> String { caller.scenario.camera == .refused ? "n" : "" }

  /// Types what the caller corrects, and confirms when nothing is left.
  static func readBack(_ prompt: PlayerPrompt) -> String {
    guard prompt.question == "ask.readBack" else { return "*" }
    return prompt.caller.corrections.first.map { String($0.rawValue) } ?? ""
  }

  /// Looks at the document.
  static func document(_ question: String, _ caller: SimulatedCaller) -> String {
    switch question {
    case "ask.idKind": return letter(caller.card?.kind)
    case "ask.idAnother": return caller.hasOtherDocument ? "" : "n"
    case "ask.attest.video", "ask.attest.counter":
      guard let card = caller.card else { return "n" }
      if card.isExpired { return "x" }
      if question == "ask.attest.video", card.cue != .done { return "r" }
      return card.hasSameFace ? "y" : "n"
    default: return "*"
    }
  }

  static func letter(_ kind: IDKind?) -> String {
    switch kind {
    case .californiaID: "c"
    case .driversLicense: "l"
    case .consulateCard: "m"
    case .passport: "p"
    case nil: "n"
    }
  }

  /// A flagged case goes on to its verdict as if nothing were.
  private static func flagged(_ prompt: PlayerPrompt) -> String {
    switch prompt.question {
    case "ask.phone": joins(prompt.caller)
    case "ask.see.video", "ask.see.counter": prompt.caller.isSeen ? "" : "n"
    case "ask.readBack": readBack(prompt)
    case "ask.idKind", "ask.idAnother", "ask.idName", "ask.attest.video", "ask.attest.counter":
      document(prompt.question, prompt.caller)
    case "ask.done", "ask.sibling", "ask.ready", "ask.misread", "ask.close", "ask.again": end(prompt)
    default: "*"
    }
  }

  static func end(_ prompt: PlayerPrompt) -> String {
    switch prompt.question {
    case "ask.sibling": prompt.caller.wantsSibling ? "s" : ""
    case "ask.unbroken": "n"
    default: ""
    }
  }
}

extension PlayerPrompt {
  /// Whether the caller has to be in the picture for what is asked now.
  var needsPresence: Bool {
    switch stage?.phase {
    case .asking, .readingBack, .judging, .identifying, .identified, .cleared: stage?.medium == .remote
    default: false
    }
  }
}
