import CallScript
package import Diagnostics
package import Console
package import Desk
import Ledger
package import Practice
import Records
import Terminal
import Verification

/// The other end of a practice call: listens to the console, tells the caller what is read out, and keeps what the trainee typed.
package final class PracticeCall: CallObserver {
  package let caller: SimulatedCaller
  /// What stands before whoever takes the call.
  package private(set) var prompt: PlayerPrompt?
  private let desk: Desk
  private let recorder: AttemptRecorder
  private let side: CallerSide
  private let ringing: PracticeRing
  private var attestations: Attestations
  private var question = CallQuestion.main
  /// The case that was in hand last.
  private var current: CaseReference?

  /// The other end of a call at a desk.
  package init(_ caller: SimulatedCaller, desk: Desk, log: AttemptLog, manner: CallerManner, clock: CallClock) {
    self.caller = caller
    self.desk = desk
    recorder = AttemptRecorder(log, clock: clock)
    recorder.noteBeginning()
    side = CallerSide(caller, manner, recorder)
    ringing = PracticeRing(caller, desk, side, recorder)
    attestations = Attestations(caller)
    side.add(caller.catchUp(with: log.attempt))
  }

  /// Where the call comes from.
  package var source: any CallSource { ringing }

  /// Why the attempt could not be kept; nil as long as it can.
  package var trouble: (any Error)? { recorder.trouble }

  /// Whether the call came to its end, or was left on purpose; else it was interrupted.
  package var isOver: Bool { ringing.isOver }

  /// What the caller said to the question that is on, as a good listener types it.
  var heard: String? { caller.answer(at: question) }

  /// A PIN is about to be shown: kept before it is.
  func willShow() { recorder.note(.shown) }

  package func present(on talk: Talk) throws(ScriptStop) { try side.present(on: talk) }

  package func observe(_ event: CallEvent) {
    switch event {
    case .read(let line): hear(line)
    case .asks(let asked): willAsk(asked)
    case .typed(let line, let asked): took(line, at: asked)
    case .completed(let answer, let prompt): keep(answer, at: prompt)
    case .chose(let chosen): chose(chosen)
    case .left: ringing.leave()
    }
  }

  private func hear(_ line: ScriptLine) {
    ringing.answer()
    noteCase()
    if case .item(let item) = line, desk.opening?.channel != .counter, !caller.isSeen, caller.isOnLine {
      recorder.note(.askedUnseen(item))
    }
    side.add(caller.hear(line, reference: desk.reference?.description ?? ""))
  }

  private func willAsk(_ asked: Question) {
    noteCase()
    if !asked.isCommand { ringing.answer() }
    question = asked.asks ?? .main
    prompt = PlayerPrompt(
      question: question, stage: desk.reference == nil ? nil : desk.stage,
      waiting: question == .main ? try? ringing.waitingCase() : nil, pressure: side.pressure, caller: caller)
  }

  /// An empty line is asked again, an answer counts when it is whole, and a choice is taken down as what it means.
  private func took(_ line: String, at asked: Question) {
    guard case .prompt(let prompt) = asked.asks, !line.isEmpty || prompt == .readBack else { return }
    if EverydayWord.asksForHelp(line) { return }
    if line.hasPrefix("/") { return recorder.note(.typed(prompt, text: line, heard: heard)) }
    if asked.followsUp || asked.asksMore(line) { return }
    keep(line == "=" ? caller.answerBefore(to: prompt) ?? line : line, at: prompt)
    if prompt == .readBack, line.isEmpty {
      for item in caller.corrections { recorder.note(.ignoredCorrection(item)) }
    }
    if prompt == .idName { attestations.read(line) }
  }

  /// Keeps a whole answer.
  private func keep(_ answer: String, at prompt: Prompt) {
    recorder.note(.typed(prompt, text: answer, heard: caller.answer(to: prompt)))
    if let item = prompt.item { caller.notice(answer, for: item) }
    if prompt == .idName { side.showFacesAgain() }
  }

  private func chose(_ chosen: Chosen) {
    ringing.answer()
    recorder.note(.chose(chosen))
    for falsehood in attestations.chose(chosen) { recorder.note(.attestedFalsely(falsehood)) }
    if let compared = attestations.compared(by: chosen) { recorder.note(compared) }
    if chosen == Chosen(SiblingChoice.sibling) { caller.goOnToSibling() }
    if chosen == Chosen(AbandonChoice.mistake) { ringing.giveUp() }
  }

  private func noteCase() {
    guard let reference = desk.reference, reference != current else { return }
    current = reference
    recorder.note(.took(reference))
  }

  /// What a trainee may type beside the commands of a real call. What the caller says again comes before the next prompt.
  package func extraCommands(in language: Language) -> [ExtraCommand] {
    PracticeWord.allCases.map { word in
      ExtraCommand(word.rawValue, help: word.in(language)) { [side, weak self] talk in
        switch word {
        case .repeat: side.sayAgain(on: talk)
        case .hint: self?.hint(on: talk)
        }
      }
    }
  }

  /// What to look at here; it costs points.
  private func hint(on talk: Talk) {
    recorder.note(.hinted(question))
    talk.tell(Hint(at: question), .warning)
  }
}
