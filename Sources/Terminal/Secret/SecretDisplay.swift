/// Where a PIN is shown and typed back: never the screen that everything else goes to.
/// - Guide: IV.3.h
package protocol SecretDisplay: AnyObject {
  /// Whether a PIN can be shown here and taken away again.
  var canShow: Bool { get }
  /// Shows digits until they are closed (IV.3). They are nowhere on the screen afterwards.
  func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome
  /// Reads digits without showing them, and lends them to `body` once. `heard` is what the caller of a practice call reads
  /// out, and stands above the prompt for as long as it is there; live callers speak for themselves. Where the digits are optional Enter
  /// alone goes on without them, and no key but it, Esc and Ctrl-C leaves the line.
  func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer?, isOptional: Bool, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value>
}

/// How digits are to be shown.
package struct SecretRequest {
  /// What stands under them.
  package let caption: StyledText
  /// For how long, in seconds.
  package let seconds: Int
  /// The word of each digit from 0, in the language that they are read out in: Tab shows them in the digits' place, and the digits
  /// again. Empty where nothing is read out.
  let words: [String]
  /// Whether it may go on; asked about once a second.
  let goesOn: () -> Bool
  /// Whether the words stand there.
  var showsWords = false

  package init(
    caption: StyledText, seconds: Int, words: [String] = [], goesOn: @escaping () -> Bool = { true }
  ) {
    self.caption = caption
    self.seconds = seconds
    self.words = words
    self.goesOn = goesOn
  }
}

/// How a showing ended.
package enum SecretOutcome: Hashable, Sendable {
  /// Enter or Esc.
  case dismissed
  /// Its time ran out.
  case timedOut
  /// A signal from the keyboard.
  case interrupted
  /// The terminal hung up, or the process was told to end.
  case hangup
  /// The screen could not be used: nothing was shown.
  case refused
}

/// What came of reading digits.
package enum DigitsOutcome<Value> {
  /// What `body` made of them.
  case read(Value)
  /// Esc, or a slash or a question mark before the first digit: something else is wanted than to type digits. At a terminal that is neither Enter alone
  /// nor a key that means nothing here, for a slip costs no showing; in a script, an empty line.
  case command
  /// Ctrl-C.
  case interrupted
  /// No key came for too long.
  case idle
  /// The input is gone.
  case gone
  /// No memory could be locked to read them into.
  case refused
}
