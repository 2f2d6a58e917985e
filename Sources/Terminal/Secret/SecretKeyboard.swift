import Glibc

/// The keyboard while a PIN is shown or typed back: the terminal hands over each key, unechoed, and what is read lies in a locked
/// page. What was typed before it began, and what nobody took when it ends, is thrown away.
struct SecretKeyboard: ~Copyable {
  /// What came.
  enum Event: Hashable {
    /// A key of its own; a digit is nowhere else.
    case key(UInt8)
    /// Esc, and nothing behind it.
    case escape
    /// Nothing, for as long as was allowed or a little less.
    case pause
    case resize
    /// Ctrl-C or Ctrl-Z as a signal, from elsewhere.
    case interrupt, suspend
    /// The input's end, or a signal that ends the process.
    case end
  }

  private let wait: EventWait
  private let mode: TerminalMode
  private var typed: SecretPage
  private var place = 0
  private var escapes = EscapeKeys()
  private var time: IdleTime

  /// Takes the terminal, and a page to read into. Nil if the terminal cannot be set. No key for `idleLimit` milliseconds is too long.
  init?(into typed: consuming SecretPage, idleLimit: Int64? = nil) {
    guard let wait = EventWait(STDIN_FILENO), let mode = TerminalMode(raw: STDIN_FILENO) else { return nil }
    self.wait = wait
    self.mode = mode
    self.typed = typed
    time = IdleTime(limit: idleLimit, clock: SteadyClock.milliseconds)
  }

  /// Whether no key came for too long.
  var isIdle: Bool { time.isOver }

  /// The next event, or a pause at the latest after so many milliseconds.
  mutating func next(within milliseconds: Int? = nil) -> Event {
    while true {
      switch nextTyped() {
      case .byte(let key): return .key(key)
      case .escape: return .escape
      case .nothing: break
      }
      let rest = escapes.patience.map { max(0, $0 - time.silence) }
      let event = wait.next(within: time.left(within: [milliseconds, rest].compactMap(\.self).min()))
      switch event {
      case .timeout: return escapes.settle(after: time.silence) == .escape ? .escape : .pause
      case .resize: return .resize
      case .interrupt: return .interrupt
      case .suspend: return .suspend
      case .end: return .end
      case .input:
        time.begin()
        place = 0
        guard typed.fill(from: STDIN_FILENO) else { return .end }
      }
    }
  }

  /// Forgets the signals that came already; false if one of them ends the process.
  func dropSignals() -> Bool { wait.drain() != .end }

  /// The next key of what was read; nothing once that is used up.
  private mutating func nextTyped() -> EscapeKeys.Step {
    while let byte = typed.byte(at: place) {
      place += 1
      let step = escapes.take(byte)
      if step != .nothing { return step }
    }
    return .nothing
  }
}
