package import Foundation

/// The program as it was built beside the tests.
package enum Program {
  /// Its file.
  package static var path: String {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("pinline").path
  }

  /// An environment like a new user's, with nothing of the one that runs the tests.
  package static func environment(_ home: String, _ more: [String: String] = [:]) -> [String: String] {
    [
      "HOME": home, "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "PINLINE_HOME": home + "/station",
    ].merging(more) { _, new in new }
  }

  /// Runs it to its end without a terminal.
  package static func run(
    _ arguments: [String], home: String, input: String = "", environment more: [String: String] = [:]
  ) throws -> (code: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment(home, more)
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    try stdin.fileHandleForWriting.give(Data(input.utf8))
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    let errors = try stderr.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let code = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return (code, String(decoding: output, as: UTF8.self), String(decoding: errors, as: UTF8.self))
  }
}

extension ScratchFolder {
  /// Every file below it, with its bytes.
  package func files() throws -> [(path: String, bytes: Data)] {
    guard let all = FileManager.default.enumerator(atPath: path) else { return [] }
    return all.compactMap { $0 as? String }.compactMap { file in
      FileManager.default.contents(atPath: "\(path)/\(file)").map { (file, $0) }
    }
  }
}
