import CallScript
import Diagnostics
import Console
import Station
import Ledger
import Terminal

/// What a console talks through: the terminal, or a script.
struct Sitting {
  let reader: any LineReader
  let output: Output
  let display: any SecretDisplay
  let traits: TerminalTraits
  /// The operator's language.
  let language: Language
  /// The script's name, if lines come from one.
  let script: String?

  /// Takes lines from the terminal, or from standard input as a script if that is none. Commands typed at the main prompt are kept in
  /// the file `history`.
  init(_ options: ConsoleOptions, history: String) throws {
    traits = TerminalTraits.detect(plain: options.plain)
    let output = Output(traits, transcript: try options.transcript())
    self.output = output
    language = try options.spoken()
    switch traits.kind {
    case .full:
      guard let reader = EditReader(output: output, history: history) else {
        throw UsageError.noEditing
      }
      self.reader = reader
      display = SecretScreen(output: output) { reader.dropTypeAhead() }
      script = nil
    case .plain:
      guard let reader = PlainReader(output: output) else {
        throw UsageError.noTerminal
      }
      self.reader = reader
      display = SecretScreen(output: output)
      script = nil
    case .pipe:
      reader = try ScriptReader(.standardInput, output: output)
      display = SecretScreen(output: output)
      script = InputWord.standardInput.in(language)
    }
    if let reason = traits.plainReason { output.write(StyledText(PlainNotice(reason: reason).in(language))) }
  }

  /// Takes lines from a file.
  init(_ options: ConsoleOptions, file: String) throws {
    traits = TerminalTraits(kind: .pipe)
    output = Output(traits, transcript: try options.transcript())
    language = try options.spoken()
    reader = try ScriptReader(.file(file), output: output)
    display = SecretScreen(output: output)
    script = file
  }

  /// The name for the log: as given, of the account in a script, else asked for. Nil if the input is gone.
  func staff(named given: String?) throws -> Operator? {
    let input: InputSource = script == nil ? .terminal : .script
    if let given { return try Operator(named: given, input: input) }
    if script != nil { return Operator(ofAccount: Operator.account, input: input) }
    return OperatorPrompt.confirm(account: Operator.account, reader: reader, output: output, language: language)
      .map { Operator(ofAccount: $0, input: input) }
  }

  /// What the end of a console means for whoever started it.
  func check(_ end: ConsoleEnd, hungUp: UsageError) throws {
    switch end {
    case .done: return
    case .scriptError(let line, let diagnostic): throw Failure(diagnostic, atLine: line, of: script ?? "")
    case .endedInCall: throw UsageError.scriptEnded
    case .hangup: throw hungUp
    }
  }
}
