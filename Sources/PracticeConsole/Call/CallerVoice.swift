import CallScript
import Diagnostics
import Foundation

/// Speaks a caller's lines aloud with `espeak-ng`, one after the other, while the console goes on: whatever becomes of the voice, no
/// prompt waits for it. The digits of a PIN are never among them.
package final class CallerVoice: Sendable {
  private let program: String
  private let queue = DispatchQueue(label: "pinline.voice")

  /// Nil where `espeak-ng` is not installed.
  package init?(path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") {
    let found = path.split(separator: ":").map { "\($0)/espeak-ng" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    program = found
  }

  /// Speaks a line after those before it.
  func say(_ text: String, in language: Language) {
    queue.async { [program] in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      // As an argument: a pipe that nobody reads would end the console.
      process.arguments = ["-v", language.rawValue, "-s", "150", "--", text]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      if (try? process.run()) != nil { process.waitUntilExit() }
    }
  }
}
