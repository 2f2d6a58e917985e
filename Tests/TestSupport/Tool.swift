package import Foundation

/// A program that looks at what was made, where it is installed.
package struct Tool {
  package let path: String

  /// Nil where it is not installed.
  package init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard let path = folders.map({ "\($0)/\(name)" }).first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
    self.path = path
  }

  /// Whether it is installed, for tests that are skipped, and say so, where it is not.
  package static func has(_ name: String) -> Bool { Tool(name) != nil }

  /// What it says.
  @discardableResult
  package static func run(
    _ name: String, _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> (code: Int32, said: Data, errors: String) {
    let path = name.contains("/") ? name : try Tool(name).orThrow("\(name), which is not installed").path
    let process = Process()
    let (given, said, errors) = (Pipe(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    (process.standardInput, process.standardOutput, process.standardError) = (given, said, errors)
    try process.run()
    try given.fileHandleForWriting.give(Data(input))
    let out = said.fileHandleForReading.readDataToEndOfFile()
    let told = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, out, String(decoding: told, as: UTF8.self))
  }

  package static func text(_ name: String, _ arguments: [String]) throws -> String {
    String(decoding: try run(name, arguments).said, as: UTF8.self)
  }
}
