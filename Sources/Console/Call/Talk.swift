package import CallScript
package import Diagnostics
package import Terminal

/// The console's voice: everything said and asked goes through here, in the operator's language, with what is to be read out in
/// the caller's.
package final class Talk {
  /// The operator's language.
  package let language: Language
  /// What every prompt says of a station that is not live; empty in a live one.
  private let station: String
  private let reader: any LineReader
  private let sink: Output
  /// What is to be read out and waits for the prompt that asks for it, to stand on one row with it.
  private var lead: StyledText?
  package let isPlain: Bool
  /// Whether input is a script: then the first error ends the run.
  let isScripted: Bool
  /// Who listens besides.
  let observer: (any CallObserver)?
  /// What can be typed at every prompt besides.
  let extraCommands: [ExtraCommand]
  /// Whether the terminal hung up, or the process was told to end.
  package private(set) var hungUp = false
  /// Whether the last prompt ended because no key came for too long.
  private(set) var isIdle = false
  /// Whether a caller may be waiting: then a prompt that nobody answers lets the case wait.
  private var isInCall = false
  /// Whether somebody else spoke since the last prompt, so that it is the operator's turn again.
  private var hasWaited = false
  /// How often in a row a terminal's input ended: once is Ctrl-D, and more often nobody is there.
  private var ends = 0
  private static let mostEnds = 3

  package init(
    language: Language, reader: any LineReader, output: Output, isPlain: Bool, isScripted: Bool, station: String = "",
    observer: (any CallObserver)? = nil, extraCommands: [ExtraCommand] = []
  ) {
    self.station = station
    self.language = language
    self.reader = reader
    sink = output
    self.isPlain = isPlain
    self.isScripted = isScripted
    self.observer = observer
    self.extraCommands = extraCommands
  }

  /// What stands before whatever has no status line, so that a station that is not live is never taken for a live one.
  package var mark: String { station.isEmpty ? "" : station + " · " }

  /// How many cells there are across, and how pictures are drawn there; nil where they are described.
  package var columns: Int { sink.columns }
  package var pictures: DrawnPicture? { isPlain ? nil : sink.traits.pictures() }

  /// Whether lines stand in the window together, above a prompt and what stands under it.
  func fits(_ lines: [StyledText]) -> Bool { sink.fits(lines, leaving: 4) }

  /// Where everything is written, after what waited for a prompt.
  private var output: Output {
    writeLead()
    return sink
  }

  private func writeLead() {
    if let lead { sink.writeUnrecorded(lead) }
    lead = nil
  }

  /// One line for the operator.
  package func tell(_ text: String, _ style: Style = .plain) { output.write(StyledText(text, style)) }

  package func tell(_ text: some Localized<String>, _ style: Style = .plain) { tell(text.in(language), style) }

  /// A line that comes word by word, as it is spoken; 0 for at once.
  package func speak(_ line: StyledText, millisecondsPerWord: Int) {
    hasWaited = millisecondsPerWord > 0
    output.write(line) { !hasWaited || reader.listen(for: millisecondsPerWord) }
  }

  /// Lines of the guide or of a report, of which a transcript has all.
  func write(_ lines: [StyledText]) { for line in lines { output.write(line) } }

  /// What is looked up or was typed: a transcript has nothing of it.
  package func show(_ lines: [StyledText]) { for line in lines { output.writeUnrecorded(line) } }

  /// A line with somebody's name in it.
  func tellUnrecorded(_ text: some Localized<String>, _ style: Style = .plain) {
    output.writeUnrecorded(StyledText(text.in(language), style))
  }

  /// What the operator reads out, in the caller's language, with a gloss in their own where the two differ.
  func say(_ line: ScriptLine, to listener: Listener) {
    // The last line waits for the prompt; a transcript has it at once.
    for row in ReadOutView.lines(line, to: listener, gloss: language) {
      writeLead()
      sink.record(row)
      lead = row
    }
    // What is read from the right has rows of its own: on one row with a prompt, neither would stand where it belongs.
    if !reader.drawsLead || lead?.isRightToLeft == true { writeLead() }
    observer?.observe(.read(line))
  }

  /// A problem: where and what, then what to do next. In a script it ends the run.
  package func fail(_ diagnostic: Diagnostic) throws(ScriptStop) {
    if isScripted { throw ScriptStop(line: reader.lineNumber, diagnostic: diagnostic) }
    output.write(StyledText(diagnostic.headline, .bad))
    if let advice = diagnostic.advice { output.write(StyledText(advice, .dim)) }
  }

  /// An error of any room.
  package func fail(_ error: any Error) throws(ScriptStop) { try fail(Diagnostic(error, in: language)) }

  package func fail(_ problem: some Explained) throws(ScriptStop) { try fail(problem.diagnostic(in: language)) }

  /// An answer that is not of its form: what it should be stands in the question.
  package func fail(_ what: String) throws(ScriptStop) {
    let diagnostic = Diagnostic("typed", Words(what), in: language)
    if isScripted { throw ScriptStop(line: reader.lineNumber, diagnostic: diagnostic) }
    output.writeUnrecorded(StyledText(diagnostic.headline, .bad))
  }

  /// Notes that the terminal hung up where no line was asked for.
  package func noteHangup() { hungUp = true }

  /// Asks for one choice of a call, of which the observer is told.
  func choose<Choice: CallChoice>(
    _ question: Question, offering usual: Choice? = nil, showing isShown: (Choice) -> Bool = { _ in true }
  ) throws(ScriptStop) -> Reply<Choice> {
    var question = question
    question.dropsTypeAhead = Choice.dropsTypeAhead
    let reply = try choose(question, among: Choices(of: Choice.self, in: language).offering(usual).showing(isShown))
    if case .line(let choice) = reply { observer?.observe(.chose(Chosen(choice))) }
    return reply
  }

  /// Asks for one choice of a call that needs no other words.
  package func choose<Choice: CallChoice>(_: Choice.Type) throws(ScriptStop) -> Reply<Choice> {
    try choose(Question("", asks: .choice(Choice.list)))
  }

  /// Asks for one of a few things, until one is typed or the answer is none.
  package func choose<Value>(_ question: Question, among choices: Choices<Value>) throws(ScriptStop) -> Reply<Value> {
    try present()
    let enter = ConsoleWord.enterKey.in(language)
    var question = question
    let title = question.prompt.isEmpty ? "" : question.prompt + ": "
    if isPlain || question.isLong {
      show(choices.numbered(enter: enter))
      question.prompt = title + (choices.shown.count == 1 ? "1" : "1-\(choices.shown.count)")
    } else {
      question.prompt = title + choices.line(enter: enter)
    }
    question.isRecorded = false
    question.isChoice = true
    while true {
      switch try ask(question) {
      case .line(let typed), .command(let typed):
        if EverydayWord.leaves(typed) { return .interrupted }
        if typed.hasPrefix("/"), !question.takesCommands {
          try fail(Problem.slashHere)
          continue
        }
        if typed.hasPrefix("/") {
          if let word = (try? SlashCommand(typed))?.word {
            sink.record(prompt: StyledText(question.prompt + "> "), choice: word)
          }
          return .command(typed)
        }
        if let choice = choices.choice(typed: typed) {
          sink.record(prompt: StyledText(question.prompt + "> "), choice: choice.label)
          return .line(choice.value)
        }
        if let other = choices.other, let value = other.taken(typed) {
          sink.record(prompt: StyledText(question.prompt + "> "), choice: nil)
          return .line(value)
        }
        let problem = Problem.choice(of: question.isLong ? "1-\(choices.shown.count)" : choices.line(enter: enter))
        // The prompt that comes again names them; where it only counts them, or ends the run, they are told.
        if isScripted || isPlain || question.isLong {
          try fail(problem)
        } else {
          tell(problem.diagnostic(in: language).headline, .bad)
        }
      case .interrupted: return .interrupted
      case .gone: return .gone
      }
    }
  }

  /// Asks for one line. Extra commands are carried out here, wherever they are typed.
  package func ask(_ question: Question) throws(ScriptStop) -> Reply<String> {
    while true {
      let reply = try askOnce(question)
      guard case .line(let text) = reply else { return reply }
      // Where the terminal edits the line itself, Tab comes with Enter.
      if text == "\t" {
        show(question.aid)
      } else if EverydayWord.asksForHelp(text), let help = question.help(in: language, isShort: text == "?") {
        show(help)
      } else if let command = extraCommands.first(where: { $0.isTyped(as: text) }) {
        command.run(self)
      } else {
        return reply
      }
    }
  }

  private func askOnce(_ question: Question) throws(ScriptStop) -> Reply<String> {
    try present()
    if !question.isBeside { observer?.observe(.asks(question)) }
    var request = LineRequest(
      prompt: StyledText((isPlain && !isScripted ? mark : "") + question.prompt + "> ", .label))
    // What was said last in a call is none of the main prompt's.
    if question.isCommand { writeLead() }
    request.lead = lead
    lead = nil
    request.isChoice = question.isChoice
    request.dropsTypeAhead = question.dropsTypeAhead
    request.initial = question.initial
    request.rings = hasWaited
    hasWaited = false
    request.idleLimit = isInCall || question.isTimed ? Int64(question.idleMinutes) * 60_000 : nil
    isIdle = false
    request.history = question.isCommand ? .commands : .none
    request.complete = { question.completions($0) }
    request.hint = { question.hint($0) }
    request.check = question.check
    request.aid = question.aid
    request.status = { [station] in
      [station, question.status()].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    let result = reader.readLine(request)
    ends = result == .endOfInput ? ends + 1 : 0
    switch result {
    case .line(let line):
      if !question.isBeside { observer?.observe(.typed(line, at: question)) }
      if question.isRecorded { sink.record(prompt: request.prompt, choice: question.recognised(line.trimmed)) }
      return .line(line == "\t" && !question.aid.isEmpty ? line : line.trimmed)
    case .interrupted: return .interrupted
    // In a call Ctrl-D asks what Ctrl-C asks.
    case .endOfInput:
      let goesOn = (isInCall || question.isBeside) && reader.goesOnAfterEnd && ends < Self.mostEnds
      return goesOn ? .interrupted : .gone
    case .unreadable:
      try fail(Problem.unreadableLine)
      return try askOnce(question)
    case .keys:
      try fail(Problem.keysInLine)
      return try askOnce(question)
    case .idle:
      isIdle = true
      return .gone
    case .hangup:
      hungUp = true
      return .gone
    }
  }

  /// Before a prompt of the PIN's own: shows what came from the caller's side, and tells what is about to be asked.
  func prepare(_ prompt: Prompt) throws(ScriptStop) {
    try present()
    writeLead()
    observer?.observe(.asks(Question(prompt, in: language)))
  }

  /// Shows what came from the caller's side since the last prompt.
  func present() throws(ScriptStop) { try observer?.present(on: self) }

  /// Keeps a command for the history. Answers are never kept.
  package func remember(_ command: String) { reader.remember(command) }

  /// From here on something is on the screen that may not stay there, though no call is on.
  func beginTraces() { sink.beginTraces() }

  /// A call is on: whatever ends it, nothing of it stays on the screen.
  func beginCall() {
    isInCall = true
    output.beginTraces()
  }

  /// Leaves nothing of the call on the screen or in its scrollback.
  func wipe() {
    // What was read out of the call goes with it; what was said since is none of it.
    if isInCall { lead = nil } else { writeLead() }
    isInCall = false
    sink.wipeTraces()
  }
}

extension String {
  /// Without white space at either end.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
