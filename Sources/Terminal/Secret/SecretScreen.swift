import Files
import CGuard
import Glibc

/// The PIN's own screen, and the prompt at which it is typed back. Nothing of either goes through the line editor, the
/// output sink or a transcript.
package final class SecretScreen: SecretDisplay {
  let output: Output
  let idleLimit: Int64
  private let dropTypeAhead: () -> Void

  /// A screen on the process's terminal. `dropTypeAhead` throws away what a line reader holds of keys typed too early; after so
  /// many milliseconds without a key nobody types a PIN back any more.
  package init(output: Output, idleLimit: Int64 = 120_000, dropTypeAhead: @escaping () -> Void = {}) {
    self.output = output
    self.idleLimit = idleLimit
    self.dropTypeAhead = dropTypeAhead
    _ = guard_terminal_saved(STDIN_FILENO, STDOUT_FILENO)
  }

  /// Only a full terminal can take back what it shows: one of a kind that is known, or one that answers when asked.
  package var canShow: Bool { output.traits.kind == .full && isUnderstood }

  private lazy var isUnderstood =
    TerminalAnswer.isKnown(TerminalTraits.processEnvironment("TERM")) || TerminalAnswer.comes()

  /// Shows digits on the alternate screen until Enter, Esc, the end of their time or a signal; `+` adds a minute, once.
  package func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome {
    dropTypeAhead()
    guard canShow, let wait = EventWait(STDIN_FILENO), let mode = TerminalMode(raw: STDIN_FILENO),
      var page = SecretPage()
    else { return .refused }
    defer { extendLifetime(mode) }
    // A Ctrl-C typed too early was not meant for this screen either.
    if wait.drain() == .end { return .hangup }
    _ = guard_alternate(true)
    defer { _ = guard_alternate(false) }
    var deadline = SteadyClock.milliseconds() + Int64(request.seconds) * 1000
    var wasExtended = false
    var escapes = EscapeKeys()
    unsafe draw(digits, &page)
    while true {
      let left = deadline - SteadyClock.milliseconds()
      if left <= 0 { return .timedOut }
      caption(request, seconds: (left + 999) / 1000, count: digits.count)
      switch wait.next(within: escapes.isUndecided ? EscapeKeys.patience : Int(min(left, 1000))) {
      case .timeout: if escapes.settle() == .escape { return .dismissed }
      case .resize: unsafe draw(digits, &page)
      case .interrupt, .suspend: return .interrupted
      case .end: return .hangup
      case .input:
        guard let keys = Descriptor.read(STDIN_FILENO, limit: 64), !keys.isEmpty else { return .hangup }
        for key in keys {
          switch escapes.take(key) {
          case .byte(0x03), .byte(0x1A): return .interrupted
          case .byte(0x0D), .byte(0x0A), .escape: return .dismissed
          case .byte(UInt8(ascii: "+")) where !wasExtended:
            wasExtended = true
            deadline += 60_000
          case .byte, .nothing: continue
          }
        }
      }
    }
  }

  private func draw(_ digits: UnsafeRawBufferPointer, _ page: inout SecretPage) {
    let frame = SecretFrame(window: WindowSize.of(STDOUT_FILENO), count: digits.count)
    // Where the window became lower, its terminal may have put a part of the last picture into the scrollback.
    guard_blank()
    page.append("\u{1B}[1m")
    unsafe frame.draw(digits, into: &page)
    page.append("\u{1B}[0m")
    unsafe page.withBytes { _ = Descriptor.write($0, to: STDOUT_FILENO) }
    page.removeAll()
  }

  private func caption(_ request: SecretRequest, seconds: Int64, count: Int) {
    let window = WindowSize.of(STDOUT_FILENO)
    let clock = StyledText("\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)")
    let lines = [request.caption, clock].flatMap { Wrapping.lines(of: $0, width: window.columns - 2) }
    let top = SecretFrame(window: window, count: count).captionRow
    for (row, pieces) in lines.enumerated() where top + row <= window.rows {
      let left = max(1, (window.columns - DisplayWidth.of(pieces.map(\.text).joined())) / 2 + 1)
      output.send("\u{1B}[\(top + row);1H\u{1B}[K\u{1B}[\(top + row);\(left)H\(output.styled(pieces))")
    }
  }
}
