import Console
import Operations
import Terminal

extension ReportPrinter {
  /// A printer as the command line wants it.
  init(_ options: ConsoleOptions) throws {
    let traits = TerminalTraits.detect(plain: options.plain, inputIsTerminal: true)
    self.init(on: Output(traits, transcript: try options.transcript()), language: try options.spoken())
  }
}
