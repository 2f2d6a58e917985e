import Foundation

/// `bench PROGRAM RESULT.json [DATA [ENTRIES]]`: measures the program and the parts it is made of.
@main
struct Bench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else {
      print("usage: bench PROGRAM RESULT.json [DATA [ENTRIES]]")
      exit(64)
    }
    let folder = NSTemporaryDirectory() + "pinline-bench-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var report = BenchReport()
    try TerminalBench(program: arguments[1], folder: folder).run(&report)
    try StepBench(folder: folder).run(&report)
    MatchingBench(data: arguments.count > 3 ? arguments[3] : "../shared/data").run(&report)
    try VerifyBench(
      program: arguments[1], entries: arguments.count > 4 ? Int64(arguments[4]) ?? 1_000_000 : 1_000_000
    ).run(&report)
    try report.write(to: arguments[2])
  }
}
