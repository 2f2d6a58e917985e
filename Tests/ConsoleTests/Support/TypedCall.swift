import Foundation
import TestSupport

@testable import Console
@testable import Terminal

/// Types lines at a console's prompts, and keeps what was on the screen before each.
final class TypedCall: LineReader {
  private(set) var lineNumber = 0
  /// The prompts, each with what was written since the one before.
  private(set) var asked: [(prompt: String, written: String)] = []
  /// What the prompts began with, where that was not empty.
  private(set) var initials: [String] = []
  private var lines: [String]
  private let screen: CapturedOutput

  init(_ lines: [String], on screen: CapturedOutput) {
    self.lines = lines
    self.screen = screen
  }

  func readLine(_ request: LineRequest) -> LineResult {
    asked.append((request.prompt.text, screen.takeText()))
    if !request.initial.isEmpty { initials.append(request.initial) }
    guard !lines.isEmpty else { return .endOfInput }
    lineNumber += 1
    let line = lines.removeFirst()
    return .line(line.isEmpty ? request.initial : line)
  }

  func remember(_ command: String) {}
}

/// An output whose text can be read back.
final class CapturedOutput {
  let output: Output
  private let reading: Int32, writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw ScriptError("no pipe") }
    (reading, writing) = (ends[0], ends[1])
    _ = fcntl(reading, F_SETFL, O_NONBLOCK)
    output = Output(TerminalTraits(kind: .pipe), descriptor: writing)
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// What was written since the last look.
  func takeText() -> String {
    var text: [UInt8] = []
    while let more = Descriptor.read(reading, limit: 65_536), !more.isEmpty { text += more }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A display that shows nothing.
final class NoDisplay: SecretDisplay {
  let canShow = false

  func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome { .refused }

  func readDigits<Value>(prompt: StyledText, _ body: (UnsafeRawBufferPointer) -> Value) -> DigitsOutcome<Value> {
    .gone
  }
}
