import CGuard
import Glibc

/// The prompt at which a PIN is typed back (IV.3).
extension SecretScreen {
  /// No PIN has more digits than this.
  private static let longest = 16

  /// Reads digits. Spaces and hyphens are how people say groups, and do not count; nor does a key that means nothing here, as a
  /// letter, or Enter before the first digit.
  ///
  /// Every key is read into a locked page: a digit is nowhere else.
  package func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer? = nil, isOptional: Bool = false,
    _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value> {
    guard var digits = SecretPage(), let typed = SecretPage() else { return .refused }
    guard canShow, var keyboard = SecretKeyboard(into: typed, idleLimit: idleLimit) else { return .gone }
    defer {
      if unsafe heard == nil { output.send("\r\n") } else { _ = guard_alternate(false) }
      extendLifetime(keyboard)
    }
    // What is heard may stand on no ordinary screen, however narrow, and not after a crash.
    if let heard = unsafe heard {
      _ = guard_alternate(true)
      unsafe look.drawHeard(heard, in: &digits)
    }
    output.writePrompt(prompt)
    while true {
      switch keyboard.next() {
      case .key(0x0D), .key(0x0A):
        if digits.count > 0 { return .read(unsafe digits.withBytes { unsafe body($0) }) }
        if isOptional { return .command }
      case .key(UInt8(ascii: "/")) where digits.count == 0, .key(UInt8(ascii: "?")) where digits.count == 0:
        // What leaves the line at once would leave the Enter behind it to the next prompt.
        if !isOptional { return .command }
      case .key(0x04) where digits.count == 0: return .interrupted
      case .key(0x03), .interrupt: return .interrupted
      case .key(let key): take(key, into: &digits)
      case .escape: return .command
      case .end: return .gone
      case .pause: if keyboard.isIdle { return .idle }
      case .resize, .suspend: continue
      }
    }
  }

  /// A key that goes into the line or changes it.
  private func take(_ key: UInt8, into digits: inout SecretPage) {
    switch key {
    case 0x30...0x39 where digits.count < Self.longest:
      digits.append(key)
      look.add()
    case 0x7F, 0x08:
      look.remove(min(1, digits.count))
      digits.removeLast()
    case 0x15:
      look.remove(digits.count)
      digits.removeAll()
    default: break
    }
  }
}
