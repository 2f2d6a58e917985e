package import Terminal

/// Where there is no terminal: nothing is shown anywhere, and what the caller reads back is typed by a script or a player.
package final class UnattendedDisplay: SecretDisplay {
  private let line: () -> String?

  /// A display whose reader types digits, or `*` for what the caller reads back; nil at the end of the input.
  package init(line: @escaping () -> String?) { self.line = line }

  /// A display for a player.
  package convenience init(_ reader: PlayerReader) { self.init { [weak reader] in reader?.lineForPIN() } }

  /// A display for a script of answers.
  package convenience init(_ reader: any LineReader) {
    self.init {
      guard case .line(let text) = reader.readLine(LineRequest(prompt: StyledText("PIN> "))) else { return nil }
      return text
    }
  }

  /// The caller hears it; nobody sees it.
  package var canShow: Bool { true }

  /// Lets it be heard and shows nothing.
  package func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome { .dismissed }

  /// Lends what the caller reads back, or the digits that were typed.
  package func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer?, isOptional: Bool, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value> {
    guard let line = line() else { return .gone }
    if line == "*" || line == "=", let heard = unsafe heard { return .read(unsafe body(heard)) }
    let digits = line.utf8.filter { (48...57).contains($0) }
    return digits.isEmpty ? .command : .read(unsafe digits.withUnsafeBytes { unsafe body($0) })
  }
}
