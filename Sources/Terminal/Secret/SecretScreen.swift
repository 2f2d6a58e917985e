import CGuard
import Glibc

/// The PIN's own screen, and the prompt at which it is typed back. Nothing of either goes through the line editor, the
/// output sink or a transcript.
package final class SecretScreen: SecretDisplay {
  let output: Output
  let look: any SecretLook
  let idleLimit: Int64
  private let dropTypeAhead: () -> Void

  /// A screen on the process's terminal, painted on a full one and only ever added to on a plain one. `dropTypeAhead` throws away
  /// what a line reader holds of keys typed too early; after so many milliseconds without a key nobody types a PIN back any more.
  package init(output: Output, idleLimit: Int64 = 120_000, dropTypeAhead: @escaping () -> Void = {}) {
    self.output = output
    look = output.traits.kind == .full ? PaintedLook(output: output) : SpokenLook(output: output)
    self.idleLimit = idleLimit
    self.dropTypeAhead = dropTypeAhead
    _ = guard_terminal_saved(STDIN_FILENO, STDOUT_FILENO)
  }

  /// Only a terminal that takes back what it shows: one of a kind that is known, or one that answers when asked.
  package var canShow: Bool { output.traits.canErase && !output.traits.keepsScreens && isUnderstood }

  private lazy var isUnderstood =
    TerminalAnswer.isKnown(TerminalTraits.processEnvironment("TERM")) || TerminalAnswer.comes()

  /// Shows digits on the alternate screen until Enter, Esc, the end of their time or a signal; `+` adds a minute, once, and
  /// Tab shows the digits as words. What was
  /// typed behind the key that ended it is thrown away, in the terminal's queue too: a second Enter answers no other prompt.
  package func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome {
    dropTypeAhead()
    guard canShow, var page = SecretPage(), let typed = SecretPage(), var keyboard = SecretKeyboard(into: typed) else {
      return .refused
    }
    // The keyboard's end empties the queue: last, when nothing is on the screen any more.
    defer { extendLifetime(keyboard) }
    // A Ctrl-C typed too early was not meant for this screen either.
    guard keyboard.dropSignals() else { return .hangup }
    _ = guard_alternate(true)
    let outcome = unsafe outcome(of: request, digits, &keyboard, &page)
    _ = guard_alternate(false)
    return keyboard.dropSignals() ? outcome : .hangup
  }

  private func outcome(
    of request: SecretRequest, _ digits: UnsafeRawBufferPointer, _ keyboard: inout SecretKeyboard,
    _ page: inout SecretPage
  ) -> SecretOutcome {
    var deadline = SteadyClock.milliseconds() + Int64(request.seconds) * 1000
    var wasExtended = false
    var request = request
    unsafe look.draw(digits, request, in: &page)
    while true {
      let left = deadline - SteadyClock.milliseconds()
      if left <= 0 { return .timedOut }
      look.tell(left: left, of: request, count: digits.count)
      switch keyboard.next(within: Int(min(left, 1000))) {
      case .key(0x0D), .key(0x0A), .escape: return .dismissed
      case .key(0x03), .key(0x1A), .interrupt, .suspend: return .interrupted
      case .key(UInt8(ascii: "+")) where !wasExtended:
        wasExtended = true
        deadline += 60_000
      case .key(0x09) where !request.words.isEmpty:
        request.showsWords.toggle()
        unsafe look.turn(digits, request, in: &page)
      case .pause: if !request.goesOn() { return .interrupted }
      case .key: continue
      case .resize: unsafe look.redraw(digits, request, in: &page)
      case .end: return .hangup
      }
    }
  }
}
