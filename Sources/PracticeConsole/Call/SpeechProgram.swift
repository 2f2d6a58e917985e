import Diagnostics
import Foundation

/// A program that speaks what it reads on its standard input.
enum SpeechProgram {
  /// `espeak-ng`, and what reaches speech-dispatcher.
  case espeak(String), dispatcher(String)

  /// The first of them in these folders; nil where none is installed.
  init?(on path: String) {
    func program(_ name: String) -> String? {
      path.split(separator: ":").map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
    if let espeak = program("espeak-ng") {
      self = .espeak(espeak)
    } else if let dispatcher = program("spd-say") {
      self = .dispatcher(dispatcher)
    } else {
      return nil
    }
  }

  private var file: String {
    switch self {
    case .espeak(let file), .dispatcher(let file): file
    }
  }

  /// Speaks a text of American English or Latin American Spanish, which anybody could read among its arguments.
  func speaking(_ text: String, in language: Language) -> Process? {
    let isSpanish = language == .spanish
    return switch self {
    case .espeak: process(["--stdin", "-v", isSpanish ? "es-419" : "en-us", "-s", "150"], reading: text)
    case .dispatcher: process(["--pipe-mode", "--wait", "-l", isSpanish ? "es-419" : "en-US"], reading: text)
    }
  }

  /// Silences what goes on speaking when the program is gone; nil where nothing does.
  func silencing() -> Process? {
    switch self {
    case .espeak: nil
    case .dispatcher: process(["--cancel"], reading: "")
    }
  }

  private func process(_ arguments: [String], reading text: String) -> Process? {
    let (process, pipe) = (Process(), Pipe())
    // A line has room in a pipe. Whole before anybody reads, it is written to nobody who is gone, which would end the console.
    guard (try? pipe.fileHandleForWriting.write(contentsOf: Data((text + "\n").utf8))) != nil,
      (try? pipe.fileHandleForWriting.close()) != nil
    else { return nil }
    process.executableURL = URL(fileURLWithPath: file)
    process.arguments = arguments
    process.standardInput = pipe
    process.standardOutput = FileHandle.nullDevice
    process.standardError = Pipe()
    return process
  }

  /// Waits until one that was started ends. False where nothing was heard: without a sound card espeak-ng says so and ends as if all were well.
  static func isHeard(_ process: Process) -> Bool {
    let said = (process.standardError as? Pipe)?.fileHandleForReading.readDataToEndOfFile() ?? Data()
    process.waitUntilExit()
    let lines = String(decoding: said, as: UTF8.self).lowercased().split(separator: "\n")
    return process.terminationStatus == 0 && !lines.contains { $0.hasPrefix("error") }
  }
}
