import Foundation

/// Speaks a caller's lines aloud with `espeak-ng`, one after the other. The digits of a PIN are never among them.
public final class CallerVoice {
  private let program: String
  private var speaking: Process?

  /// Nil where `espeak-ng` is not installed.
  public init?(path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") {
    let found = path.split(separator: ":").map { "\($0)/espeak-ng" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    program = found
  }

  deinit { speaking?.terminate() }

  /// Speaks a line; one that is still being spoken is heard out first.
  func say(_ text: String, in language: String) {
    speaking?.waitUntilExit()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-v", language, "-s", "150", "--stdin"]
    let words = Pipe()
    process.standardInput = words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return }
    try? words.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try? words.fileHandleForWriting.close()
    speaking = process
  }
}
