import Foundation
import Station

/// `bench PROGRAM RESULT.json [DATA [ENTRIES]]` measures the program and the parts it is made of;
/// `bench quick PROGRAM RESULT.json` only start, echo, memory and a durable step; `bench callers RESULT.json [DATA [FAMILIES]]` only
/// what callers can pass with; `bench log FOLDER ENTRIES` makes the station whose
/// log is verified, and leaves it there to be looked into.
@main
struct Bench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > (arguments.dropFirst().first == "quick" ? 3 : 2) else {
      print(
        """
        usage: bench PROGRAM RESULT.json [DATA [ENTRIES]]
               bench quick PROGRAM RESULT.json
               bench callers RESULT.json [DATA [FAMILIES]]
               bench log FOLDER ENTRIES
        """)
      exit(64)
    }
    let data = arguments.count > 3 ? arguments[3] : "../shared/data"
    if arguments[1] == "callers" {
      var report = BenchReport()
      let families = arguments.count > 4 ? Int(arguments[4]) ?? 3000 : 3000
      try CallersBench(data: data, families: families).run(&report)
      return try report.write(to: arguments[2])
    }
    if arguments[1] == "log", let entries = arguments.count > 3 ? Int64(arguments[3]) : nil {
      let bytes = try LongLog(folder: StationFolder(path: arguments[2]), entries: entries).make()
      return try bytes(arguments[2] + "/entries")
    }
    if arguments[1] == "verify", let entries = arguments.count > 4 ? Int64(arguments[4]) : nil {
      var report = BenchReport()
      try VerifyBench(program: arguments[2], entries: entries).run(&report)
      return try report.write(to: arguments[3])
    }
    let isQuick = arguments[1] == "quick"
    let (program, result) = isQuick ? (arguments[2], arguments[3]) : (arguments[1], arguments[2])
    let folder = NSTemporaryDirectory() + "pinline-bench-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var report = BenchReport()
    try TerminalBench(program: program, folder: folder).run(&report)
    try StepBench(folder: folder).run(&report)
    if isQuick { return try report.write(to: result) }
    MatchingBench(data: data).run(&report)
    try CallersBench(data: data, families: 3000).run(&report)
    try VerifyBench(
      program: program, entries: arguments.count > 4 ? Int64(arguments[4]) ?? 1_000_000 : 1_000_000
    ).run(&report)
    try report.write(to: result)
  }
}
