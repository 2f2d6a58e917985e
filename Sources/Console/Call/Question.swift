package import CallScript
import Diagnostics
package import Terminal

/// One prompt and what helps to answer it.
package struct Question {
  /// Which question of a call it is; nil for one of the console itself.
  package let asks: CallQuestion?
  /// Empty where the choices say it all.
  var prompt: String
  var initial = ""
  package var isCommand = false
  /// What a transcript may show of a line: what was chosen, and nothing else that was typed.
  var recognised: (String) -> String? = { (try? SlashCommand($0))?.word }
  /// Whether a transcript has the prompt at once; where something is chosen, it has it when that is done.
  var isRecorded = true
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
  /// Whether it is not the first prompt of its step, so that `/back` goes to the one before.
  var goesBack = false
  /// After how many minutes without a key the case waits by itself.
  var idleMinutes = Question.usualIdleMinutes
  static let usualIdleMinutes = 2
  /// Whether it waits no longer than that outside of a call, too: somebody's data stand on the screen.
  var isTimed = false
  /// What help lists besides what is to be typed here.
  var commands: () -> [StyledText] = { [] }
  /// Whether one of a few things is picked, with a letter or a word.
  var isChoice = false
  /// Whether keys pressed before it stood there do not answer it: it ends something, or shows a PIN.
  var dropsTypeAhead = false
  /// Whether a line with a slash comes back where something is chosen; it is told to be none here otherwise.
  var takesCommands = false
  /// Whether it is beside the case and the call: nobody who listens is told of it, and Ctrl-D goes back, as Ctrl-C does.
  var isBeside = false
  /// Whether the choices are too long for one line: they are numbered, one a line.
  package var isLong = false

  package init(_ prompt: String, asks: CallQuestion? = nil) {
    self.asks = asks
    self.prompt = prompt
  }

  /// What a prompt of the call script asks.
  init(_ prompt: Prompt, in language: Language) { self.init(prompt.in(language), asks: .prompt(prompt)) }
}

/// What came back from a prompt.
package enum Reply<Value> {
  /// What was typed, trimmed, empty for Enter alone; or what was chosen.
  case line(Value)
  /// A line with a slash, where something was to be chosen.
  case command(String)
  /// Ctrl-C.
  case interrupted
  /// The input ended or the terminal hung up.
  case gone
}
