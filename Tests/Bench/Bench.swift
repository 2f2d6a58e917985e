import Foundation
import Station

/// `bench PROGRAM RESULT.json [DATA [ENTRIES]]` measures the program and the parts it is made of;
/// `bench pins RESULT.json [COUNT]` only the creation of so many PINs;
/// `bench quick PROGRAM RESULT.json` only start, echo, memory and a durable step; `bench callers RESULT.json [DATA [FAMILIES]]` only
/// what callers can pass with; `bench find RESULT.json [STUDENTS]` only finding a child by name; `bench log FOLDER ENTRIES` makes the station whose
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
               bench pins RESULT.json [COUNT]
               bench find RESULT.json [STUDENTS]
               bench log FOLDER ENTRIES
               bench records PROGRAM RESULT.json [STUDENTS]
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
    if arguments[1] == "find" {
      var report = BenchReport()
      try FindBench(students: arguments.count > 3 ? Int(arguments[3]) ?? 600_000 : 600_000).run(&report)
      return try report.write(to: arguments[2])
    }
    if arguments[1] == "log", let entries = arguments.count > 3 ? Int64(arguments[3]) : nil {
      let bytes = try LongLog(folder: StationFolder(path: arguments[2]), entries: entries).make()
      return try bytes(arguments[2] + "/entries")
    }
    if arguments[1] == "records" {
      var report = BenchReport()
      let students = arguments.count > 4 ? Int(arguments[4]) ?? 600_000 : 600_000
      try RecordsBench(program: arguments[2], students: students).run(&report)
      return try report.write(to: arguments.count > 3 ? arguments[3] : "records.json")
    }
    if arguments[1] == "verify", let entries = arguments.count > 4 ? Int64(arguments[4]) : nil {
      var report = BenchReport()
      try VerifyBench(program: arguments[2], entries: entries).run(&report)
      return try report.write(to: arguments[3])
    }
    if arguments[1] == "pins" {
      var report = BenchReport()
      try inFolder { folder in
        try PINBench(folder: folder, count: arguments.count > 3 ? Int(arguments[3]) ?? 1_000_000 : 1_000_000).run(
          &report)
      }
      return try report.write(to: arguments[2])
    }
    let isQuick = arguments[1] == "quick"
    let (program, result) = isQuick ? (arguments[2], arguments[3]) : (arguments[1], arguments[2])
    var report = BenchReport()
    try inFolder { folder in
      try TerminalBench(program: program, folder: folder).run(&report)
      try StepBench(folder: folder).run(&report)
      if !isQuick { try PINBench(folder: folder, count: 1_000_000).run(&report) }
    }
    if isQuick { return try report.write(to: result) }
    MatchingBench(data: data).run(&report)
    try CallersBench(data: data, families: 3000).run(&report)
    try VerifyBench(
      program: program, entries: arguments.count > 4 ? Int64(arguments[4]) ?? 1_000_000 : 1_000_000
    ).run(&report)
    try report.write(to: result)
  }

  /// Works in a folder that is gone afterwards.
  private static func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "pinline-bench-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}
