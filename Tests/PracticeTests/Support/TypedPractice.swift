@testable import PracticeConsole
import CallScript
import Foundation
import Practice
import TestSupport

@testable import Terminal

/// What a person types at a practice call: a perfect operator's lines, but for those that a test puts in their place.
final class TypedPlayer: CallPlayer {
  /// Lines instead of the player's, by the question; each is used once, in order.
  var instead: [CallQuestion: [String]]
  /// The questions that came, in order.
  private(set) var asked: [CallQuestion] = []
  /// After so many lines the input ends.
  var stopsAfter = Int.max
  private let kind = PerfectPlayer()

  init(instead: [CallQuestion: [String]] = [:]) { self.instead = instead }

  func line(for prompt: PlayerPrompt) -> String {
    asked.append(prompt.question)
    if var lines = instead[prompt.question], !lines.isEmpty {
      let line = lines.removeFirst()
      instead[prompt.question] = lines
      return line
    }
    return kind.line(for: prompt)
  }
}

/// A reader that ends its input after so many lines: hung up, as where a process is killed, or with Ctrl-D.
final class CutReader: LineReader {
  let lineNumber = 0
  var keyCount: Int { inner.keyCount }
  private let inner: PlayerReader
  private let end: LineResult
  private var left: Int

  init(_ inner: PlayerReader, after lines: Int, with end: LineResult = .hangup) {
    self.inner = inner
    self.end = end
    left = lines
  }

  func readLine(_ request: LineRequest) -> LineResult {
    left -= 1
    return left < 0 ? end : inner.readLine(request)
  }

  func remember(_ command: String) {}
}

/// A screen whose text can be read back.
final class KeptScreen {
  let output: Output
  private let file: String

  init(_ kind: TerminalKind = .pipe) throws {
    file = NSTemporaryDirectory() + "pinline-screen-" + UUID().uuidString
    output = Output(TerminalTraits(kind: kind), descriptor: unsafe open(file, O_WRONLY | O_CREAT | O_EXCL, 0o600))
  }

  deinit { try? FileManager.default.removeItem(atPath: file) }

  /// Everything that was written.
  func text() throws -> String { try String(contentsOfFile: file, encoding: .utf8) }
}
