package import Diagnostics
import Desk
package import Terminal
package import Wording

/// What came back from a prompt.
package enum Reply: Hashable {
  /// A line, trimmed; empty for Enter alone.
  case line(String)
  /// Ctrl-C.
  case interrupted
  /// The input ended or the terminal hung up.
  case gone
}

/// The console's voice: everything said and asked goes through here, in the operator's language, with what is to be read out in
/// the caller's.
package final class Talk {
  let languages: Languages
  /// The operator's texts.
  package let texts: Texts
  /// Whether the station is one for practice, which every prompt says.
  let isPractice: Bool
  private let reader: any LineReader
  private let output: Output
  package let isPlain: Bool
  /// Whether input is a script: then the first error ends the run.
  private let isScripted: Bool
  /// Who listens besides.
  let observer: (any CallObserver)?
  /// Whether the terminal hung up, or the process was told to end.
  package private(set) var hungUp = false

  package init(
    languages: Languages, operatorLanguage: String, reader: any LineReader, output: Output, isPlain: Bool,
    isScripted: Bool, isPractice: Bool = false, observer: (any CallObserver)? = nil
  ) {
    self.isPractice = isPractice
    self.languages = languages
    texts = languages[operatorLanguage]
    self.reader = reader
    self.output = output
    self.isPlain = isPlain
    self.isScripted = isScripted
    self.observer = observer
  }

  /// What stands before whatever has no status line, so that practice is never taken for the real thing; empty in a live station.
  package var mark: String { isPractice ? texts("practice.mark") + " · " : "" }

  /// How many cells there are across.
  package var columns: Int { output.columns }

  /// One line for the operator.
  package func tell(_ text: String, _ style: Style = .plain) { output.write(StyledText(text, style)) }

  /// A line that comes word by word, as it is spoken; 0 for at once.
  package func speak(_ line: StyledText, millisecondsPerWord: Int) {
    output.write(line, millisecondsPerWord: millisecondsPerWord)
  }

  /// Lines of a view.
  package func show(_ lines: [StyledText]) { for line in lines { output.write(line) } }

  /// What the operator reads out, in the caller's language, with a gloss in their own where the two differ.
  func say(_ key: String, in language: String, _ values: KeyValuePairs<String, String> = [:]) {
    let spoken = languages[language]
    output.write(StyledText("» " + spoken(key, values), .say))
    if spoken.tag != texts.tag { output.write(StyledText("  " + texts(key, values), .dim)) }
    observer?.hear(key)
  }

  /// The language in which the operator is told of problems.
  package var language: DiagnosticLanguage { DiagnosticLanguage(tag: texts.tag) }

  /// A problem: where and what, then what to do next. In a script it ends the run.
  package func fail(_ diagnostic: Diagnostic) throws(ScriptStop) {
    if isScripted { throw ScriptStop(line: reader.lineNumber, diagnostic: diagnostic) }
    output.write(StyledText(diagnostic.headline, .bad))
    if let advice = diagnostic.advice { output.write(StyledText(advice, .dim)) }
  }

  /// An error of any room.
  package func fail(_ error: any Error) throws(ScriptStop) { try fail(Diagnostic(error, in: language)) }

  /// Something typed that is not what was asked for, in words of the operator's texts.
  package func fail(_ what: String, next: String = "") throws(ScriptStop) {
    try fail(Diagnostic("typed", Words(what, next: next), in: language))
  }

  /// Notes that the terminal hung up where no line was asked for.
  package func noteHangup() { hungUp = true }

  /// Asks for one of a few choices, until one is typed or the answer is none.
  package func choose(_ question: Question, _ choices: Choices) throws(ScriptStop) -> Reply {
    try observer?.present(on: self)
    let enter = texts("choice.enter")
    var question = question
    question.choices = choices
    let title = question.prompt.isEmpty ? "" : question.prompt + ": "
    if isPlain || question.isLong {
      show(choices.numbered(enter: enter))
      question.prompt = "\(title)1-\(choices.all.count)"
    } else {
      question.prompt = title + choices.line(enter: enter)
    }
    question.isOpen = true
    while true {
      let reply = try ask(question)
      guard case .line(let typed) = reply, !typed.hasPrefix("/") else { return reply }
      if let id = choices.id(typed: typed) {
        observer?.chose(id, at: choices.key)
        return .line(id)
      }
      let hint = question.isLong ? "1-\(choices.all.count)" : choices.line(enter: enter)
      try fail(texts("error.choice"), next: hint)
    }
  }

  /// Asks for one line. What a trainee asks the console itself is answered here, wherever it is typed.
  package func ask(_ question: Question) throws(ScriptStop) -> Reply {
    while true {
      let reply = try askOnce(question)
      // Where the terminal edits the line itself, Tab comes with Enter.
      if reply == .line("\t") {
        show(question.aid)
        continue
      }
      guard case .line(let text) = reply, let observer, observer.carryOut(text, on: self) else { return reply }
    }
  }

  private func askOnce(_ question: Question) throws(ScriptStop) -> Reply {
    try observer?.present(on: self)
    observer?.willAsk(question)
    var request = LineRequest(
      prompt: StyledText((isPlain && !isScripted ? mark : "") + question.prompt + "> ", .label))
    request.initial = question.initial
    request.history = question.isCommand ? .commands : .none
    request.complete = { question.completions($0) }
    request.hint = { question.hint($0) }
    request.check = question.check
    request.aid = question.aid
    request.status = { [texts, isPractice] in
      [isPractice ? texts("practice.mark") : "", question.status()].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    switch reader.readLine(request) {
    case .line(let line):
      let text = observer?.took(line, at: question, isScripted: isScripted) ?? line
      output.recordInput(prompt: request.prompt, shown: question.isOpen || question.isCommand ? text : nil)
      return .line(text == "\t" && !question.aid.isEmpty ? text : text.trimmed)
    case .interrupted: return .interrupted
    case .endOfInput, .unreadable: return .gone
    case .hangup:
      hungUp = true
      return .gone
    }
  }

  /// Before a prompt of the PIN's own: what the caller of a practice call has said by now.
  func prepare(_ key: String) throws(ScriptStop) {
    try observer?.present(on: self)
    observer?.willAsk(Question(key, in: texts))
  }

  /// Shows what the caller of a practice call has said by now.
  func present() throws(ScriptStop) { try observer?.present(on: self) }

  /// Keeps a command for the history. Answers are never kept.
  package func remember(_ command: String) { reader.remember(command) }

  /// Leaves nothing of the call on the screen or in its scrollback.
  func wipe() { output.clearScreenAndScrollback() }
}

/// One prompt and what helps to answer it.
package struct Question {
  /// The text that asks, by its key; empty where the choices' own says it all.
  package let key: String
  var prompt: String
  var initial = ""
  package var isCommand = false
  /// Whether what is typed may stand in a transcript. An answer never may.
  var isOpen = false
  package var completions: (String) -> [Completion] = { _ in [] }
  package var hint: (String) -> String = { _ in "" }
  var check: ((String) -> LineCheck)?
  var status: () -> String = { "" }
  /// What Tab on an empty line shows below it.
  var aid: [StyledText] = []
  /// Whether one thing more is asked after a line, so that the answer is not whole yet.
  package var asksMore: (String) -> Bool = { _ in false }
  /// Whether it asks for the rest of the answer just typed.
  package var followsUp = false

  /// Whether the choices are too long for one line: they are numbered, one a line.
  package var isLong = false
  /// The choices there are, if it is not a free line.
  package var choices: Choices?

  /// A question with a prompt of its own.
  package init(_ prompt: String, key: String = "") {
    self.key = key
    self.prompt = prompt
  }

  /// The question that a text asks.
  package init(_ key: String, in texts: Texts) { self.init(texts(key), key: key) }
}

/// The first error of a script, which ends the run.
package struct ScriptStop: Error, Hashable {
  /// The line of the script, from 1.
  package let line: Int
  /// What is wrong.
  package let diagnostic: Diagnostic

  package init(line: Int, diagnostic: Diagnostic) {
    (self.line, self.diagnostic) = (line, diagnostic)
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
