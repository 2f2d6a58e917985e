import Ledger
import Terminal

/// Shows entries outside of a console.
public enum LogPrinter {
  /// One line an entry.
  public static func show(_ entries: [Entry], on output: Output, language: String) {
    for line in LogView.lines(entries, Languages()[language]) { output.write(line) }
  }
}
