import Console
import Desk
import Ledger
import Terminal

/// One sitting at the console, from the operator's name to the last entry in the log.
struct ConsoleSession {
  let station: OpenStation
  let options: ConsoleOptions
  let operatorName: String?

  /// Takes lines from the terminal, or from standard input as a script if that is none.
  func run() throws {
    let traits = TerminalTraits.detect(plain: options.plain)
    let output = Output(traits, transcript: try transcript())
    switch traits.kind {
    case .full:
      guard let reader = EditReader(output: output, history: station.folder.history) else {
        throw Failure("the terminal cannot be used for editing\nhint: try --plain", code: 69)
      }
      let display = SecretScreen(output: output) { reader.dropTypeAhead() }
      try run(reader, output, display, traits, script: nil)
    case .plain:
      guard let reader = PlainReader(output: output) else {
        throw Failure("the terminal cannot be used\nhint: give a script: pinline run FILE", code: 69)
      }
      try run(reader, output, SecretScreen(output: output), traits, script: nil)
    case .pipe: try script(.standardInput, named: "standard input", traits, output)
    }
  }

  /// Takes lines from a file.
  func run(file: String) throws {
    let traits = TerminalTraits(kind: .pipe)
    try script(.file(file), named: file, traits, Output(traits, transcript: try transcript()))
  }

  private func script(_ source: ScriptSource, named name: String, _ traits: TerminalTraits, _ output: Output) throws {
    let reader = try ScriptReader(source, output: output)
    try run(reader, output, SecretScreen(output: output), traits, script: name)
  }

  private func run(
    _ reader: any LineReader, _ output: Output, _ display: any SecretDisplay, _ traits: TerminalTraits, script: String?
  ) throws {
    let language = try options.tag()
    let account = Operator.account
    let name: String?
    if let operatorName {
      guard OperatorPrompt.accepts(operatorName) else {
        throw Failure("that is no name for the log\nhint: letters, on one line of at most 60 characters", code: 64)
      }
      name = operatorName
    } else if script != nil {
      name = account
    } else {
      name = OperatorPrompt.confirm(account: account, reader: reader, output: output, language: language)
    }
    guard let name else { return }
    let desk = try station.desk(staff: Operator(account: account, name: name))
    try desk.logStart()
    let end = Console(
      Console.Equipment(
        desk: desk, reader: reader, output: output, display: display, isPlain: traits.kind != .full,
        language: language, script: script, monotonic: { [clock = station.clock] in clock.now().monotonic })
    ).run()
    try desk.logEnd()
    switch end {
    case .done: return
    case .scriptError(let line, let message): throw Failure("\(script ?? ""):\(line): \(message)", code: 65)
    case .hangup: throw Failure("the terminal hung up; an open case waits\nhint: resume", code: 129)
    }
  }

  private func transcript() throws -> Transcript? { try options.record.map { try Transcript(path: $0) } }
}
