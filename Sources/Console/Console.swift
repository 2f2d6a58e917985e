package import Diagnostics
import Station
package import Desk
import Ledger
package import Terminal
import Wording

/// How a console ended.
package enum ConsoleEnd: Hashable, Sendable {
  /// Left in order.
  case done
  /// A script stopped at its first error, at this line.
  case scriptError(line: Int, Diagnostic)
  /// The terminal hung up, or the process was told to end.
  case hangup
}

/// The main prompt and what can be typed at it.
package final class Console {
  /// What a console works with.
  package struct Equipment {
    /// The desk.
    package let desk: Desk
    /// Where lines come from.
    package let reader: any LineReader
    /// Where everything goes, but a PIN.
    package let output: Output
    /// Where a PIN goes.
    package let display: any SecretDisplay
    /// Whether choices are numbered, one a line, for who hears the screen rather than sees it.
    package let isPlain: Bool
    /// The operator's language, as a tag.
    package let language: String
    /// The script's name if lines come from one, for the place of an error.
    package let script: String?
    /// Milliseconds of a clock that never goes back.
    package let monotonic: () -> Int64
    /// Who listens to calls besides; nil where nobody does.
    package let observer: (any CallObserver)?

    /// All that a console needs.
    package init(
      desk: Desk, reader: any LineReader, output: Output, display: any SecretDisplay, isPlain: Bool, language: String,
      script: String?, monotonic: @escaping () -> Int64, observer: (any CallObserver)? = nil
    ) {
      self.desk = desk
      self.reader = reader
      self.output = output
      self.display = display
      self.isPlain = isPlain
      self.language = language
      self.script = script
      self.monotonic = monotonic
      self.observer = observer
    }
  }

  let desk: Desk
  let talk: Talk
  let display: any SecretDisplay
  let monotonic: () -> Int64
  private var toldTrouble: Reason?
  var texts: Texts { talk.texts }

  /// A console at a desk.
  package init(_ equipment: Equipment) {
    desk = equipment.desk
    display = equipment.display
    monotonic = equipment.monotonic
    talk = Talk(
      languages: Languages(), operatorLanguage: equipment.language, reader: equipment.reader, output: equipment.output,
      isPlain: equipment.isPlain, isScripted: equipment.script != nil,
      isPractice: equipment.desk.station.kind == .practice, observer: equipment.observer)
  }

  /// Takes commands until the operator leaves or the input ends.
  package func run() -> ConsoleEnd {
    do {
      try greet()
      while true {
        tellOfCheckpoints()
        if try attempt({ () throws(DeskError) in try talk.observer?.ring() }) == .some(false) {
          try talk.present()
          return .done
        }
        var question = Question("pinline")
        question.isCommand = true
        question.completions = { [texts] in MainCompletions.of($0, in: texts) }
        question.hint = { [texts] in MainCompletions.hint($0, in: texts) }
        switch try talk.ask(question) {
        case .gone: return talk.hungUp ? .hangup : .done
        case .interrupted: continue
        case .line(let line):
          if try take(line) == false { return talk.hungUp ? .hangup : .done }
        }
      }
    } catch {
      return .scriptError(line: error.line, error.diagnostic)
    }
  }

  /// Says once when checkpoints stop being written to their folder, and once when they are again.
  private func tellOfCheckpoints() {
    let trouble = desk.checkpointTrouble
    guard trouble != toldTrouble else { return }
    toldTrouble = trouble
    guard let trouble else { return talk.tell(texts("checkpoints.again"), .good) }
    talk.tell(texts("checkpoints.trouble", ["reason": trouble.words(in: talk.language)]), .warning)
  }

  private func greet() throws(ScriptStop) {
    // In a practice call only its own case counts, and the caller says its number.
    if talk.observer != nil { return }
    let isPractice = desk.station.kind == .practice
    let name = ["station": desk.station.name, "name": desk.author.name] as KeyValuePairs
    talk.tell(texts(try banner(), name), isPractice ? .banner : .bold)
    let open = try attempt { () throws(DeskError) in try desk.openCases() } ?? []
    if !open.isEmpty { talk.tell(texts("resume.offer", ["count": String(open.count)]), .warning) }
  }

  private func banner() throws(ScriptStop) -> String {
    if desk.station.kind == .live { return "banner.live" }
    let hasFamilies = try attempt { () throws(DeskError) in try desk.hasFamilies() } ?? true
    return hasFamilies ? "banner.practice" : "banner.practice.empty"
  }

  /// Carries a command out; false to leave.
  private func take(_ line: String) throws(ScriptStop) -> Bool {
    let command: MainCommand?
    do {
      command = try MainCommand(line)
    } catch {
      let isMisheard = error == .misheard
      let (what, next) =
        isMisheard ? ("error.misheard", "error.hint.misheard") : ("error.command", "error.hint.command")
      try talk.fail(texts(what), next: texts(next))
      return true
    }
    guard let command else { return true }
    talk.remember(line)
    switch command {
    case .call(let request): return try call(request)
    case .resume(let reference, let takeOver): return try resume(reference, takeOver: takeOver)
    case .cases:
      guard let cases = try openCases() else { return true }
      talk.show(CasesView.lines(cases, texts))
    case .card: try card()
    case .policy: talk.show(PolicyView.lines(desk.policy, texts))
    case .log(let reference):
      guard let entries = try attempt({ () throws(DeskError) in try desk.logEntries(of: reference) }) else {
        return true
      }
      talk.show(LogView.lines(entries, texts))
    case .help: talk.show(HelpView.atMainPrompt(texts))
    case .quit:
      talk.observer?.leave()
      return false
    }
    return true
  }

  private func card() throws(ScriptStop) {
    guard desk.station.kind == .practice else { return try talk.fail(texts("error.kind"), next: "call") }
    guard let card = try attempt({ () throws(DeskError) in try desk.callerCard() }) else { return }
    guard let card else { return try talk.fail(texts("error.card"), next: "pinline import") }
    talk.show(CardView.lines(card, texts))
  }

  /// Runs what may fail; an error is said, and nil comes back.
  func attempt<Value>(_ body: () throws(DeskError) -> Value) throws(ScriptStop) -> Value? {
    do { return try body() } catch {
      try talk.fail(error)
      return nil
    }
  }
}
