import Diagnostics
import Foundation
import Glibc
import Synchronization

/// Speaks a caller's lines aloud, one after the other, while the console goes on: whatever becomes of the voice, no prompt waits for it.
/// What a caller reads back of a PIN is no line of theirs and never gets here.
package final class CallerVoice: Sendable {
  private struct State {
    /// Which call is on: what was to be said in one before is not said any more.
    var call = 0
    /// The program that speaks now.
    var speaking: Int32?
    var hasFailed = false
  }

  private let program: SpeechProgram
  private let queue = DispatchQueue(label: "pinline.voice")
  private let state = Mutex(State())

  /// Nil where no program that speaks is installed.
  package init?(path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") {
    guard let program = SpeechProgram(on: path) else { return nil }
    self.program = program
  }

  /// Speaks a line after those before it, without what is only seen or heard besides.
  func say(_ text: String, in language: Language) {
    let words = Self.spoken(text)
    let call = state.withLock { $0.call }
    if !words.isEmpty { queue.async { [self] in speak(words, in: language, during: call) } }
  }

  /// The call is over: silence.
  func stop() {
    let wasSpeaking = state.withLock { state in
      state.call += 1
      if let speaking = state.speaking { kill(speaking, SIGKILL) }
      return state.speaking != nil
    }
    if wasSpeaking { try? program.silencing()?.run() }
  }

  /// Whether there was no sound since this was asked last.
  func takeFailure() -> Bool {
    state.withLock { state in
      defer { state.hasFailed = false }
      return state.hasFailed
    }
  }

  /// A line without the stage directions, which stand in brackets.
  static func spoken(_ text: String) -> String {
    text.replacing(#/\([^)]*\)/#, with: " ").split(separator: " ").joined(separator: " ")
  }

  private func speak(_ words: String, in language: Language, during call: Int) {
    guard let process = program.speaking(words, in: language) else { return }
    let isSpeaking = state.withLock { state in
      guard state.call == call else { return false }
      do { try process.run() } catch {
        state.hasFailed = true
        return false
      }
      state.speaking = process.processIdentifier
      return true
    }
    guard isSpeaking else { return }
    let isHeard = SpeechProgram.isHeard(process)
    state.withLock { state in
      state.speaking = nil
      // One that was silenced did not fail.
      if state.call == call, !isHeard { state.hasFailed = true }
    }
  }
}
