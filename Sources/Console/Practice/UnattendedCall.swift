import Practice
import Terminal

/// Lines that a built-in player types.
public final class PlayerReader: LineReader {
  /// How many lines were typed.
  public private(set) var lineNumber = 0
  /// Their characters and an Enter each.
  public private(set) var keyCount = 0
  /// The call that the player takes.
  public weak var call: PracticeCall?
  private var player: any CallPlayer

  /// Whether a call is on.
  public var isInCall: Bool { call != nil }

  /// A reader of what a player types.
  public init(_ player: any CallPlayer) { self.player = player }

  /// What the player makes of the prompt. `*` is typed as what the caller said.
  public func readLine(_ request: LineRequest) -> LineResult {
    guard let prompt = call?.prompt else { return .endOfInput }
    lineNumber += 1
    let line = player.line(for: prompt)
    let text = line == "*" ? prompt.caller.answer(to: prompt.question) ?? "*" : line
    keyCount += text.count + 1
    return .line(text.isEmpty ? request.initial : text)
  }

  /// The player's line for the PIN: `*` for what the caller reads back.
  func lineForPIN() -> String {
    guard let prompt = call?.prompt else { return "" }
    let asked = PlayerPrompt(
      question: "ask.readBackPIN", stage: prompt.stage, waiting: nil, pressure: nil, caller: prompt.caller)
    return player.line(for: asked)
  }

  /// A player has no history.
  public func remember(_ command: String) {}
}

/// Where there is no terminal: nothing is shown anywhere, and what the caller reads back is typed by a script or a player.
public final class UnattendedDisplay: SecretDisplay {
  private let line: () -> String?

  /// A display whose reader types digits, or `*` for what the caller reads back; nil at the end of the input.
  public init(line: @escaping () -> String?) { self.line = line }

  /// A display for a player.
  public convenience init(_ reader: PlayerReader) { self.init { [weak reader] in reader?.lineForPIN() } }

  /// A display for a script of answers.
  public convenience init(_ reader: any LineReader) {
    self.init {
      guard case .line(let text) = reader.readLine(LineRequest(prompt: StyledText("PIN> "))) else { return nil }
      return text
    }
  }

  /// The caller hears it; nobody sees it.
  public var canShow: Bool { true }

  /// Lets it be heard and shows nothing.
  public func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome { .dismissed }

  /// Lends what the caller reads back, or the digits that were typed.
  public func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer?, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value> {
    guard let line = line() else { return .gone }
    if line == "*" || line == "=", let heard = unsafe heard { return .read(unsafe body(heard)) }
    let digits = line.utf8.filter { (48...57).contains($0) }
    return digits.isEmpty ? .command : .read(unsafe digits.withUnsafeBytes { unsafe body($0) })
  }
}
