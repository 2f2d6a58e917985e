import Verification
import Station
package import Console
import Records
package import Desk
package import Ledger
package import Practice
import Terminal
import Wording

/// The other end of a practice call: tells the caller what is read out, shows what comes back, and keeps what the trainee typed. A
/// live console has none.
package final class PracticeCall: CallObserver {
  /// How the caller comes across.
  package struct Manner {
    /// Milliseconds a word; 0 for at once.
    package var millisecondsPerWord: Int
    /// Whether somebody else in the room speaks the caller's part, so that no line of theirs is shown.
    package var isSpokenByPartner: Bool
    /// Speaks the lines aloud.
    package var voice: CallerVoice?

    /// A manner.
    package init(millisecondsPerWord: Int = 0, isSpokenByPartner: Bool = false, voice: CallerVoice? = nil) {
      self.millisecondsPerWord = millisecondsPerWord
      self.isSpokenByPartner = isSpokenByPartner
      self.voice = voice
    }
  }

  /// The caller.
  package let caller: SimulatedCaller
  /// What stands before whoever takes the call.
  package private(set) var prompt: PlayerPrompt?
  /// Why the attempt could not be kept; nil as long as it can.
  package private(set) var trouble: (any Error)?
  let desk: Desk
  private let log: AttemptLog
  private let manner: Manner
  private let elapsed: () -> Int64
  private var pending: [Turn] = []
  private var isPresenting = false
  private var pressure: Pressure?
  private var question = ""
  private var rings = 0
  private var isAnswered = false
  /// What was said falsely of a document so far, and of the name printed on it.
  private var doubts: [AttemptEvent.Falsehood] = []
  private var printed: [AttemptEvent.Falsehood] = []
  /// What could not be written yet.
  private var unwritten: [(at: Int64, event: AttemptEvent)] = []
  private var wasGivenUp = false
  /// The case that was in hand last.
  private var current: CaseReference?
  private static let mostRings = 5
  /// Whether the call came to its end, or was left on purpose; else it was interrupted.
  package private(set) var isOver = false

  /// The other end of a call at a desk. `elapsed` is the milliseconds since the attempt began.
  package init(
    _ caller: SimulatedCaller, desk: Desk, log: AttemptLog, manner: Manner, elapsed: @escaping () -> Int64
  ) {
    self.caller = caller
    self.desk = desk
    self.log = log
    self.manner = manner
    self.elapsed = elapsed
    pending = caller.catchUp(with: log.attempt)
  }

  /// Whether a case is one of this attempt's; no other is gone on with in it.
  package func owns(_ reference: CaseReference) -> Bool { log.attempt.cases.contains(reference) }

  /// Before the main prompt: the call comes in, or comes in again after it was cut; false when it is over.
  package func ring() throws(DeskError) -> Bool {
    isOver = try !comesIn()
    return !isOver
  }

  /// The trainee leaves: the call ends as it stands.
  package func leave() { isOver = true }

  private func comesIn() throws(DeskError) -> Bool {
    // It goes on ringing until the call is taken.
    guard rings == 0 || isAnswered else { return true }
    isAnswered = false
    defer {
      wasGivenUp = false
      rings += 1
    }
    if log.attempt.cases.isEmpty {
      pending += caller.ring()
    } else if rings == Self.mostRings {
      return false
    } else if let waiting = try waitingCase() {
      note(.calledAgain)
      pending += caller.ring(again: waiting.description)
    } else if wasGivenUp {
      pending += caller.wait()
    } else {
      return false
    }
    return true
  }

  /// The attempt's case that is not closed, if one is not.
  private func waitingCase() throws(DeskError) -> CaseReference? {
    let own = log.attempt.cases
    return try desk.openCases().map(\.reference).last { own.contains($0) }
  }

  /// Something was read out to the caller.
  package func hear(_ key: String) {
    isAnswered = true
    noteCase()
    if Cue(said: key)?.item != nil, desk.opening?.channel != .counter, !caller.isSeen, caller.isOnLine {
      note(.askedUnseen(question: String(key.dropFirst(4))))
    }
    pending += caller.hear(key, reference: desk.reference?.description ?? "")
  }

  /// Shows what came from the caller's side since the last prompt; where they press, a reply is picked.
  package func present(on talk: Talk) throws(ScriptStop) {
    guard !isPresenting else { return }
    isPresenting = true
    defer { isPresenting = false }
    try mendTrouble(on: talk)
    while !pending.isEmpty {
      switch pending.removeFirst() {
      case .says(let text): say(text, on: talk)
      case .scene(let key): talk.tell("  (\(talk.texts(key)))", .dim)
      case .shows(let card):
        talk.show(IDCardView.lines(card, talk.texts, columns: talk.columns, isPlain: talk.isPlain))
      case .presses(let pressure): try press(pressure, on: talk)
      }
    }
  }

  /// What a trainee does is kept before anything more comes: waits until it can be.
  private func mendTrouble(on talk: Talk) throws(ScriptStop) {
    while let error = trouble {
      try talk.fail(error)
      guard case .line = try talk.choose(Question(""), Choices(talk.texts, "ask.again")) else { return }
      trouble = write()
    }
  }

  private func say(_ text: String, on talk: Talk) {
    guard !manner.isSpokenByPartner else { return }
    manner.voice?.say(text, in: caller.scenario.call.language)
    var line = StyledText("« ", .heard)
    line.append(private: text, .heard)
    talk.speak(line, millisecondsPerWord: manner.millisecondsPerWord)
  }

  private func press(_ pressure: Pressure, on talk: Talk) throws(ScriptStop) {
    note(.pressed(moment: pressure.moment, key: pressure.key))
    say(pressure.says, on: talk)
    let choices = Choices(
      pressure.replies.enumerated().map { place, reply in
        Choice(id: Pressure.choice(place), keys: [Pressure.choice(place)], label: reply.text(in: talk.texts.tag))
      }, key: "pressure")
    var question = Question("practice.reply", in: talk.texts)
    question.isLong = true
    self.pressure = pressure
    defer { self.pressure = nil }
    while true {
      let id: String
      switch try talk.choose(question, choices) {
      case .gone: return
      // There is no way around a reply but to leave the call.
      case .interrupted: continue
      case .line(let typed): id = typed
      }
      if let place = choices.all.firstIndex(where: { $0.id == id }), pressure.replies.indices.contains(place) {
        let picked = pressure.replies[place]
        return note(
          .replied(
            moment: pressure.moment, says: pressure.says, reply: picked.text(in: talk.texts.tag), worth: picked.worth))
      }
      try talk.fail(talk.texts("error.choice"), next: "1-\(choices.all.count)")
    }
  }

  /// A question is about to be put.
  package func willAsk(_ asked: Question) {
    noteCase()
    if !asked.isCommand { isAnswered = true }
    question = asked.isCommand ? "main" : asked.choices?.key ?? asked.key
    prompt = PlayerPrompt(
      question: question, stage: desk.reference == nil ? nil : desk.stage,
      waiting: question == "main" ? try? waitingCase() : nil, pressure: pressure,
      caller: caller)
  }

  /// A line was typed. In a script `*` stands for what the caller said.
  package func took(_ line: String, at asked: Question, isScripted: Bool) -> String {
    let heard = caller.answer(to: question)
    let text = isScripted && line == "*" ? heard ?? "" : line
    // An empty line is asked again, and a choice is taken down as what it means.
    guard asked.choices == nil, !asked.isCommand, !text.isEmpty || question == "ask.readBack" else { return text }
    // An answer counts when it is whole.
    let isPart = !text.hasPrefix("/") && (asked.followsUp || asked.asksMore(text))
    if isPart { return text }
    let meant = text == "=" ? caller.answerBefore(to: question) ?? text : text
    note(.typed(question: question, text: meant, heard: heard))
    guard !text.hasPrefix("/") else { return text }
    if let item = Item(questionKey: question) { caller.notice(meant, for: item) }
    if question == "ask.readBack", text.isEmpty {
      for item in caller.corrections { note(.ignoredCorrection(item)) }
    }
    if question == "ask.idName" { printed = Attestation.falsehoods(printed: text, caller) }
    return text
  }

  /// An answer is whole now: with what was asked after its first line.
  package func completed(_ text: String, at question: String) {
    note(.typed(question: question, text: text, heard: caller.answer(to: question)))
    if let item = Item(questionKey: question) { caller.notice(text, for: item) }
  }

  /// A choice was made.
  package func chose(_ id: String, at key: String) {
    guard key != "pressure" else { return }
    isAnswered = true
    note(.typed(question: key, text: id, heard: nil))
    let falsehoods = Attestation.falsehoods(chosen: id, at: key, caller)
    switch key {
    // What is said of a document counts once all of it is said: until then `/back` takes it back.
    case "ask.idKind": (doubts, printed) = (falsehoods, [])
    default: doubts += printed + falsehoods
    }
    if key != "ask.idKind" || id == "n" {
      printed = []
      for falsehood in doubts { note(.attestedFalsely(falsehood)) }
      doubts = []
    }
    if key == "ask.sibling", id == "s" { caller.goOnToSibling() }
    if key == "ask.abandon", id == "m" { wasGivenUp = true }
  }

  /// Says the last words again, slowly.
  func sayAgain(on talk: Talk) {
    if let pressure { say(pressure.says, on: talk) } else { pending += caller.sayAgain() }
  }

  /// What to look at here; it costs points.
  func hint(in texts: Texts) -> String {
    note(.hinted(question: question))
    return texts(Hints.key(for: question))
  }

  private func noteCase() {
    guard let reference = desk.reference, reference != current else { return }
    current = reference
    note(.took(reference))
  }

  private func note(_ event: AttemptEvent) {
    unwritten.append((elapsed(), event))
    trouble = write()
  }

  /// Writes what is not written yet, in its order; what stands in the way, or nil.
  private func write() -> (any Error)? {
    while let first = unwritten.first {
      do { try log.add(first.event, at: first.at) } catch { return error }
      unwritten.removeFirst()
    }
    return nil
  }
}
