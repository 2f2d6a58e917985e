import CallScript
import Diagnostics
import Console
import Practice
import Terminal

/// Shows what comes from the caller's side; where they press, has a reply picked.
final class CallerSide {
  /// The moment of pressure that a reply is picked for.
  private(set) var pressure: Pressure?
  private let caller: SimulatedCaller
  private let manner: CallerManner
  private let recorder: AttemptRecorder
  private var pending: [Turn] = []
  private var isPresenting = false
  private var showsFaces = false
  private var toldSilence = false

  init(_ caller: SimulatedCaller, _ manner: CallerManner, _ recorder: AttemptRecorder) {
    self.caller = caller
    self.manner = manner
    self.recorder = recorder
  }

  /// Both faces once more, before they are judged: what came since has pushed them off the screen. Described once, they stand.
  func showFacesAgain() { showsFaces = caller.isSeen }

  /// What comes next.
  func add(_ turns: [Turn]) { pending += turns }

  /// Shows everything that came since the last prompt.
  func present(on talk: Talk) throws(ScriptStop) {
    guard !isPresenting else { return }
    isPresenting = true
    defer { isPresenting = false }
    try recorder.mend(on: talk)
    if manner.voice?.takeFailure() == true { talk.tell(MenuNotice.noSound, .warning) }
    if showsFaces, talk.pictures != nil, let card = caller.card { talk.show(IDCardView(talk).faces(card)) }
    showsFaces = false
    while !pending.isEmpty {
      switch pending.removeFirst() {
      case .says(let text): say(text, on: talk)
      case .scene(let scene):
        if scene == .dead { manner.voice?.stop() }
        talk.tell("  (\(scene.in(talk.language)))", .dim)
      case .appears(let face): talk.show(FacesView(talk).lines(live: face))
      case .shows(let card): talk.show(IDCardView(talk).lines(card))
      case .presses(let pressure): try press(pressure, on: talk)
      }
    }
  }

  /// Says the last words again, slowly.
  func sayAgain(on talk: Talk) {
    if let pressure { say(caller.sayAgain(pressure), on: talk) } else { pending += caller.sayAgain() }
  }

  private func say(_ text: String, on talk: Talk) {
    guard !manner.isSpokenByPartner else { return }
    speak(text, on: talk)
    var line = StyledText("« ", .heard)
    line.append(private: text, .heard)
    talk.speak(line, millisecondsPerWord: manner.millisecondsPerWord)
  }

  /// Aloud, in the caller's own language; what an interpreter says for them comes as text.
  private func speak(_ text: String, on talk: Talk) {
    guard let voice = manner.voice else { return }
    if let language = caller.scenario.call.language.operators { return voice.say(text, in: language) }
    if !toldSilence { talk.tell(MenuNotice.interpretedAsText, .warning) }
    toldSilence = true
  }

  private func press(_ pressure: Pressure, on talk: Talk) throws(ScriptStop) {
    recorder.note(.pressed(moment: pressure.moment, after: pressure.refusal))
    say(pressure.says, on: talk)
    let choices = Choices(
      pressure.replies.enumerated().map { place, reply in
        (value: reply, key: Pressure.choice(place), label: reply.text.in(talk.language))
      })
    var question = Question(MenuNotice.reply.in(talk.language), asks: .reply)
    question.isLong = true
    self.pressure = pressure
    defer { self.pressure = nil }
    while true {
      switch try talk.choose(question, among: choices) {
      case .gone: return
      // There is no way around a reply but to leave the call.
      case .interrupted: continue
      case .command: try talk.fail(Problem.choice(of: "1-\(choices.all.count)"))
      case .line(let picked):
        recorder.note(
          .replied(
            moment: pressure.moment, says: pressure.says,
            AttemptEvent.PickedReply(
              text: picked.text.in(talk.language), worth: picked.worth, tells: picked.tells,
              good: pressure.replies.first { $0.worth == .good }?.text.in(talk.language) ?? "")))
        pending = caller.take(picked, at: pressure.moment) + pending
        return
      }
    }
  }
}

extension FacesView {
  /// As the console shows them.
  init(_ talk: Talk) { self.init(language: talk.language, columns: talk.columns, pictures: talk.pictures) }
}

extension IDCardView {
  /// As the console shows it.
  init(_ talk: Talk) { self.init(language: talk.language, columns: talk.columns, pictures: talk.pictures) }
}
