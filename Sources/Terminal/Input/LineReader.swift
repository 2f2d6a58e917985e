/// Where lines come from: a terminal, a script, a test.
package protocol LineReader: AnyObject {
  func readLine(_ request: LineRequest) -> LineResult
  /// Waits while somebody else speaks; keys that are pressed meanwhile begin the next line. True once the rest may come at once: where
  /// Enter was pressed. With nothing before it, it answers nothing that is asked later.
  func listen(for milliseconds: Int) -> Bool
  /// Keeps a command for the history. Answers are never kept.
  func remember(_ command: String)
  /// The line read last, from 1; 0 before the first.
  var lineNumber: Int { get }
  /// Whether the end of the input may be a key, Ctrl-D, after which more can come.
  var goesOnAfterEnd: Bool { get }
  /// Whether it shows what was said just before a prompt: `LineRequest.lead`.
  var drawsLead: Bool { get }
  /// How many keys were pressed so far; where lines come whole, their characters and an Enter each.
  var keyCount: Int { get }
}

extension LineReader {
  package var goesOnAfterEnd: Bool { false }
  package var drawsLead: Bool { false }
  /// Whoever does not sit at a terminal waits for nobody.
  package func listen(for milliseconds: Int) -> Bool { true }
}

/// One question, and what helps to answer it while it is typed.
package struct LineRequest {
  /// Which history goes with a line.
  package enum History: Hashable, Sendable {
    case commands
    /// None: what is typed is an answer.
    case none
  }

  /// What was said just before and has not been written: it stands in front of the prompt where there is room, else above it.
  package var lead: StyledText?
  /// What stands before the line.
  package var prompt: StyledText
  /// Whether a letter or a word is all that is typed, so that the prompt may take the better part of its row.
  package var isChoice = false
  /// Whether keys pressed before the prompt stood there are thrown away: they were no answer to it.
  package var dropsTypeAhead = false
  /// What the line begins with: taken with Enter, changed with the keys that edit, and replaced by anything else that is typed.
  package var initial = ""
  /// The history to go through.
  package var history = History.none
  /// What the line could become.
  package var complete: (String) -> [Completion] = { _ in [] }
  /// What could be typed next, shown dimly behind the cursor.
  package var hint: (String) -> String = { _ in "" }
  /// Whether the line has the form that is asked for; nil where any line has.
  package var check: ((String) -> LineCheck)?
  /// What Tab on an empty line shows below it, and takes away again; none of it ever gets into the line.
  package var aid: [StyledText] = []
  /// Whether the terminal rings once when the prompt appears, where it may.
  package var rings = false
  /// How many milliseconds without a key end it; nil for any number.
  package var idleLimit: Int64?
  /// Where the operator is; stands under the line.
  package var status: () -> String = { "" }

  /// A request with nothing but a prompt.
  package init(prompt: StyledText) { self.prompt = prompt }
}

/// What came of a request.
package enum LineResult: Hashable, Sendable {
  /// A line, without its end.
  case line(String)
  /// Ctrl-C on an empty line.
  case interrupted
  /// The input ended, or Ctrl-D on an empty line.
  case endOfInput
  /// The terminal hung up, or the process was told to end.
  case hangup
  /// No key came for as long as the request allows.
  case idle
  /// The line is not UTF-8 or is too long, or the script could not be read further.
  case unreadable
  /// The line holds keys that move a cursor, as arrows, where the terminal itself edits lines and knows none.
  case keys
}

/// What the live check of a line says.
package enum LineCheck: Hashable, Sendable {
  case neutral
  /// It would be taken, and is understood as this.
  case good(String)
  /// It would be taken as this, and something about it is to be asked.
  case asking(String)
  /// It would not be taken; this is what is missing.
  case incomplete(String)
}

/// One thing that a line could become.
package struct Completion: Hashable, Sendable {
  /// The whole line then.
  package let text: String
  /// What it would do.
  package let note: String

  /// A completion with a note.
  package init(_ text: String, note: String) {
    self.text = text
    self.note = note
  }
}
