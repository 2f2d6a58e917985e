import Files
import CGuard
import Glibc

/// The prompt at which a PIN is typed back (IV.3).
extension SecretScreen {
  /// No PIN has more digits than this.
  private static let longest = 16

  /// Reads digits; a dot stands for each. Spaces and hyphens are how people say groups, and do not count.
  ///
  /// Every key is read into a locked page: a digit is nowhere else.
  package func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer? = nil, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value> {
    guard var digits = SecretPage(), var typed = SecretPage() else { return .refused }
    guard canShow, let wait = EventWait(STDIN_FILENO), let mode = TerminalMode(raw: STDIN_FILENO) else { return .gone }
    defer {
      extendLifetime(mode)
      if unsafe heard == nil { output.send("\r\n") } else { _ = guard_alternate(false) }
    }
    var escapes = EscapeKeys()
    // What is heard may stand on no ordinary screen, however narrow, and not after a crash.
    if let heard = unsafe heard { unsafe write(heard) }
    output.writePrompt(prompt)
    var idle = IdleTime(limit: idleLimit, clock: SteadyClock.milliseconds)
    while true {
      switch wait.next(within: escapes.isUndecided ? EscapeKeys.patience : idle.left()) {
      case .timeout where idle.isOver: return .idle
      case .timeout: if escapes.settle() == .escape { return .command }
      case .resize, .suspend: continue
      case .interrupt: return .interrupted
      case .end: return .gone
      case .input:
        idle.begin()
        guard typed.fill(from: STDIN_FILENO) else { return .gone }
        switch take(typed, into: &digits, &escapes) {
        case .more: continue
        case .entered: return digits.count == 0 ? .command : .read(unsafe digits.withBytes { unsafe body($0) })
        case .command: return .command
        case .interrupted: return .interrupted
        case .gone: return .gone
        }
      }
    }
  }

  /// A line of digits in groups, put together in a locked page: no text ever holds one.
  private func write(_ digits: UnsafeRawBufferPointer) {
    _ = guard_alternate(true)
    guard_blank()
    guard var page = SecretPage() else { return }
    page.append("\u{1B}[?25h« ")
    var place = 0
    for group in SecretFrame.groups(digits.count) {
      if place > 0 { page.append(0x20) }
      for _ in 0..<group where place < digits.count {
        page.append(unsafe digits[place])
        place += 1
      }
    }
    page.append("\r\n")
    unsafe page.withBytes { _ = Descriptor.write($0, to: STDOUT_FILENO) }
  }

  private enum Taken { case more, entered, command, interrupted, gone }

  private func take(_ typed: borrowing SecretPage, into digits: inout SecretPage, _ escapes: inout EscapeKeys) -> Taken
  {
    unsafe typed.withBytes { keys in
      for place in keys.indices {
        switch unsafe escapes.take(keys[place]) {
        case .nothing: continue
        case .escape: return .command
        case .byte(let key): if let taken = take(key, into: &digits) { return taken }
        }
      }
      return .more
    }
  }

  /// One key; nil where the line goes on.
  private func take(_ key: UInt8, into digits: inout SecretPage) -> Taken? {
    switch key {
    case 0x30...0x39 where digits.count < Self.longest:
      digits.append(key)
      output.send("•")
    case 0x7F, 0x08:
      if digits.count > 0 { output.send("\u{8} \u{8}") }
      digits.removeLast()
    case 0x15:
      output.send(String(repeating: "\u{8} \u{8}", count: digits.count))
      digits.removeAll()
    case 0x0D, 0x0A: return .entered
    case UInt8(ascii: "/") where digits.count == 0: return .command
    case 0x03: return .interrupted
    case 0x04 where digits.count == 0: return .gone
    default: break
    }
    return nil
  }
}
