import Files
import CGuard
import Glibc

/// Lines of a terminal that edits them itself: nothing is ever repainted, so that a screen reader can follow.
package final class PlainReader: LineReader {
  package let goesOnAfterEnd = true
  /// How many lines were read.
  package private(set) var lineNumber = 0
  /// The characters of all lines, and an Enter each.
  package private(set) var keyCount = 0
  private let output: Output
  private let wait: EventWait
  private var lines = LineSplitter()
  private var shownStatus = ""
  private let clock: () -> Int64

  /// The terminal's own editing silently drops what comes behind so many bytes.
  private static let cutAt = 4095

  /// A reader of standard input. Nil if signals cannot be taken. `clock` tells milliseconds that never go back.
  package init?(output: Output, clock: @escaping () -> Int64 = SteadyClock.milliseconds) {
    self.clock = clock
    guard let wait = EventWait(STDIN_FILENO) else { return nil }
    self.wait = wait
    self.output = output
    _ = guard_terminal_saved(STDIN_FILENO, STDOUT_FILENO)
  }

  /// The next line. What a request begins with is shown in brackets, and Enter alone takes it.
  package func readLine(_ request: LineRequest) -> LineResult {
    let status = request.status()
    // The clock in it moves with every prompt: only a new step is worth a line.
    let place = status.split(separator: "·").prefix(2).joined()
    if place != shownStatus, !status.isEmpty { output.write(StyledText(status, .dim)) }
    shownStatus = place
    var prompt = request.prompt
    if !request.initial.isEmpty { prompt.append(private: "[\(request.initial)] ") }
    if request.dropsTypeAhead {
      lines = LineSplitter()
      tcflush(STDIN_FILENO, TCIFLUSH)
    }
    if request.rings { output.ring() }
    output.writePrompt(prompt)
    // The terminal hands whole lines over: a line that is being typed is no key yet.
    var idle = IdleTime(limit: request.idleLimit, clock: clock)
    while true {
      if let line = lines.next() {
        lineNumber += 1
        return taken(line, request)
      }
      switch wait.next(within: idle.left()) {
      case .input:
        guard let more = Descriptor.read(STDIN_FILENO, limit: 4096) else { return .hangup }
        if more.isEmpty { return .endOfInput }
        lines.add(more)
      case .interrupt:
        lines = LineSplitter()
        output.send("\n")
        return .interrupted
      case .suspend:
        let hadTraces = guard_traces_wipe()
        raise(SIGSTOP)
        guard_traces(hadTraces)
        output.writePrompt(prompt)
      case .end: return .hangup
      case .timeout where idle.isOver:
        output.send("\n")
        return .idle
      case .timeout: if idle.warns() { output.ring() }
      case .resize: continue
      }
    }
  }

  /// The terminal's own editing has no history.
  package func remember(_ command: String) {}

  private func taken(_ line: [UInt8], _ request: LineRequest) -> LineResult {
    guard line.count < Self.cutAt, let text = String(validating: line, as: UTF8.self) else { return .unreadable }
    // Where they stand nothing was edited: the line is not what its writer sees.
    if line.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) { return .keys }
    keyCount += text.count + 1
    return .line(text.isEmpty ? request.initial : text)
  }
}
