import CallScript
package import Diagnostics
import Station
package import Desk
package import Guide
package import Letters
import Ledger
package import Terminal

/// How a console ended.
package enum ConsoleEnd: Hashable, Sendable {
  /// Left in order.
  case done
  /// A script stopped at its first error, at this line.
  case scriptError(line: Int, Diagnostic)
  /// A script ended in the middle of a call: the case waits if it can.
  case endedInCall
  /// The terminal hung up, or the process was told to end.
  case hangup
}

/// The main prompt and what can be typed at it.
package final class Console {
  /// What a console works with.
  package struct Equipment {
    package let desk: Desk
    /// Where lines come from.
    package let reader: any LineReader
    /// Where everything goes, but a PIN.
    package let output: Output
    /// Where a PIN goes.
    package let display: any SecretDisplay
    /// Whether choices are numbered, one a line, for who hears the screen rather than sees it.
    package let isPlain: Bool
    /// The operator's language.
    package let language: Language
    /// The script's name if lines come from one, for the place of an error.
    package let script: String?
    /// Milliseconds of a clock that never goes back.
    package let monotonic: () -> Int64
    /// Who listens to calls besides; nil where nobody does.
    package let observer: (any CallObserver)?
    /// Where calls come from; nil where anybody calls.
    package let calls: (any CallSource)?
    /// What can be typed in a call besides.
    package let extraCommands: [ExtraCommand]
    /// Where the district's guide comes from.
    package let guide: GuideShelf
    /// What a PIN is put on paper with; nil where none is.
    package let paper: PaperTray?

    /// All that a console needs.
    package init(
      desk: Desk, reader: any LineReader, output: Output, display: any SecretDisplay, isPlain: Bool, language: Language,
      script: String?, monotonic: @escaping () -> Int64, observer: (any CallObserver)? = nil,
      calls: (any CallSource)? = nil, extraCommands: [ExtraCommand] = [], guide: GuideShelf = GuideShelf(),
      paper: PaperTray? = nil
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
      self.calls = calls
      self.extraCommands = extraCommands
      self.guide = guide
      self.paper = paper
    }
  }

  let desk: Desk
  let talk: Talk
  let display: any SecretDisplay
  let monotonic: () -> Int64
  let calls: (any CallSource)?
  let guide: GuideTalk
  let paper: PaperTray?
  /// Why the last caller did not come to a counter: most often the next does not for the same reason.
  var lastReason: ReasonChoice?
  /// Whether the input ended in the middle of a call.
  var leftInCall = false
  private var toldTrouble: Reason?
  /// As many entries of the log fit on a screen.
  private static let logLength = 20

  package init(_ equipment: Equipment) {
    desk = equipment.desk
    display = equipment.display
    monotonic = equipment.monotonic
    calls = equipment.calls
    paper = equipment.paper
    talk = Talk(
      language: equipment.language, reader: equipment.reader, output: equipment.output, isPlain: equipment.isPlain,
      isScripted: equipment.script != nil, station: equipment.desk.session.station.kind.in(equipment.language),
      observer: equipment.observer, extraCommands: equipment.extraCommands)
    guide = GuideTalk(talk: talk, desk: desk, shelf: equipment.guide)
  }

  /// Takes commands until the operator leaves or the input ends.
  package func run() -> ConsoleEnd {
    do {
      try greet()
      while true {
        tellOfCheckpoints()
        if try attempt({ () throws(DeskError) in try calls?.ring() }) == .some(false) {
          try talk.present()
          return .done
        }
        var question = Question("pinline", asks: .main)
        question.isCommand = true
        question.recognised = MainCommand.recognised
        question.completions = { [talk] in MainCompletions.of($0, in: talk.language) }
        question.hint = MainCompletions.hint
        question.commands = { [talk] in HelpView.atMainPrompt(talk.language) }
        switch try talk.ask(question) {
        case .gone: return talk.hungUp ? .hangup : .done
        case .interrupted: continue
        case .line(let line), .command(let line):
          if try take(line) == false {
            return talk.hungUp ? .hangup : leftInCall && talk.isScripted ? .endedInCall : .done
          }
        }
      }
    } catch {
      // A call that a script cannot go on with waits for a person. Where that cannot be logged it stands as the log has it.
      if calls == nil { try? desk.leaving.hangUp() }
      return .scriptError(line: error.line, error.diagnostic)
    }
  }

  /// Says once when checkpoints stop being written to their folder, and once when they are again.
  private func tellOfCheckpoints() {
    let trouble = desk.session.checkpointTrouble
    guard trouble != toldTrouble else { return }
    toldTrouble = trouble
    guard let trouble else { return talk.tell(LogNotice.checkpointsResumed, .good) }
    talk.tell(LogNotice.checkpointsFailing(reason: trouble.in(talk.language)), .warning)
  }

  private func greet() throws(ScriptStop) {
    // Where a call comes from somewhere, only its own case counts, and the caller says its number.
    if calls != nil { return }
    switch desk.session.station.kind {
    case .live:
      talk.tellUnrecorded(Greeting.live(station: desk.session.station.name, name: desk.session.author.name), .bold)
    case .practice:
      let hasFamilies = try attempt { () throws(DeskError) in try CallerCards(at: desk).hasFamilies() } ?? true
      talk.tell(hasFamilies ? Greeting.practice : .practiceWithoutFamilies, .banner)
    }
    let open = try attempt { () throws(DeskError) in try desk.resumption.openCases() } ?? []
    if !open.isEmpty { talk.tell(Greeting.openCases(open.count), .warning) }
    let own = open.count { (try? desk.beside.transfers.isOwn($0.reference)) == true }
    if own > 0 { talk.tell(ResumeNotice.given(own), .warning) }
    try callBacks.greet()
  }

  /// Carries a command out; false to leave.
  func take(_ line: String) throws(ScriptStop) -> Bool {
    let command: MainCommand?
    do {
      command = try MainCommand(line)
    } catch {
      switch error {
      case .unknown(let nearest): try talk.fail(Problem.command(nearest: nearest))
      case .misheard: try talk.fail(Problem.misheard)
      case .incomplete(let word): try talk.fail(Problem.incomplete(word))
      }
      return true
    }
    guard let command else { return true }
    if let known = MainCommand.recognised(line) { talk.remember(known) }
    switch command {
    case .call(let request): return try call(request)
    case .resume(let reference, let takeOver): return try resume(reference, takeOver: takeOver)
    case .cases:
      guard let cases = try openCases() else { return true }
      let receivers = Dictionary(
        uniqueKeysWithValues: cases.compactMap { open in
          (try? desk.beside.transfers.waiting(open.reference)).map { (open.reference, $0.name) }
        })
      talk.show(CasesView.lines(cases, for: receivers, in: talk.language, at: desk.session.policy.zone))
    case .card: try card()
    case .find(let request): return try find(request)
    case .emergency(let request): return try showEmergencyReport(request)
    case .guide(let words):
      return try guide.lookUp(words, in: GuideTalk.Setting(listener: Listener(SpokenLanguage(talk.language))))
    case .contacts: try guide.contacts()
    case .resources(let words): try guide.resources(words)
    case .service(let service): return try serve(service)
    case .letter: try talk.fail(Problem.letterNeedsCase)
    case .policy: talk.show(PolicyView.lines(desk.session.policy, in: talk.language))
    case .log(let request): try showLog(request)
    case .report(let section): try showReport(section)
    case .help: talk.show(HelpView.atMainPrompt(talk.language))
    case .quit:
      talk.observer?.observe(.left)
      return false
    }
    return true
  }

  private func showLog(_ request: LogRequest) throws(ScriptStop) {
    let (number, reference) =
      switch request {
      case .page(let number): (number, CaseReference?.none)
      case .entries(let reference): (1, reference)
      }
    let page = try attempt { () throws(DeskError) in
      try desk.beside.logPage(number, of: Self.logLength, about: reference)
    }
    guard let page else { return }
    if reference != nil, page.entries.isEmpty { return try talk.fail(LogNotice.noCase.in(talk.language)) }
    guard number <= page.pages else {
      return try talk.fail(LogNotice.noPage(number, last: page.pages).in(talk.language))
    }
    talk.show(LogView.lines(page.entries, in: talk.language, at: desk.session.policy.zone))
    let foot = LogNotice.foot(of: number, of: page.pages, older: "log \(number + 1)")
    if let foot { talk.tell(foot, .dim) }
  }

  private func card() throws(ScriptStop) {
    guard desk.session.station.kind == .practice else { return try talk.fail(Problem.liveCard) }
    // Where calls come from somewhere, the callers come with them.
    guard calls == nil else { return try talk.fail(Problem.noCard) }
    guard let card = try attempt({ () throws(DeskError) in try CallerCards(at: desk).draw() }) else { return }
    guard let card else { return try talk.fail(Problem.noCard) }
    talk.show(CardView.lines(card, in: talk.language))
  }

  /// Runs what may fail; an error is said, and nil comes back.
  func attempt<Value>(_ body: () throws(DeskError) -> Value) throws(ScriptStop) -> Value? {
    do { return try body() } catch {
      try talk.fail(MainPromptProblem(error))
      return nil
    }
  }
}
