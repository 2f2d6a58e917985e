import Foundation
import Station

/// One thing that can be measured, and what stands behind its name on the command line.
struct BenchTask {
  let name: String
  /// What has no usual value has to be given.
  let takes: [(label: String, usual: String?)]
  let run: (BenchArguments, inout BenchReport) throws -> Void

  var usage: String {
    ([name] + takes.map { $0.usual == nil ? $0.label : "[\($0.label)]" }).joined(separator: " ")
  }

  /// Every one of them.
  static var all: [BenchTask] {
    [
      BenchTask(name: "all", takes: [program, result, data, entries]) { arguments, report in
        try inFolder { folder in
          try TerminalBench(program: arguments[program], folder: folder).run(&report)
          try StepBench(folder: folder).run(&report)
          try PINBench(program: arguments[program], folder: folder, count: 1_000_000).run(&report)
        }
        MatchingBench(data: arguments[data]).run(&report)
        try CallersBench(data: arguments[data], families: 3000).run(&report)
        try VerifyBench(program: arguments[program], entries: Int64(arguments.number(entries))).run(&report)
      },
      BenchTask(name: "quick", takes: [program, result]) { arguments, report in
        try inFolder { folder in
          try TerminalBench(program: arguments[program], folder: folder).run(&report)
          try StepBench(folder: folder).run(&report)
        }
      },
      BenchTask(name: "verify", takes: [program, result, entries]) { arguments, report in
        try VerifyBench(program: arguments[program], entries: Int64(arguments.number(entries))).run(&report)
      },
      BenchTask(name: "pins", takes: [program, result, ("COUNT", "1000000")]) { arguments, report in
        let count = arguments.number(("COUNT", nil))
        try inFolder { try PINBench(program: arguments[program], folder: $0, count: count).run(&report) }
      },
      BenchTask(name: "callers", takes: [result, data, ("FAMILIES", "3000")]) { arguments, report in
        try CallersBench(data: arguments[data], families: arguments.number(("FAMILIES", nil))).run(&report)
      },
      BenchTask(name: "records", takes: [program, result, students]) { arguments, report in
        try RecordsBench(program: arguments[program], students: arguments.number(students)).run(&report)
      },
      BenchTask(name: "find", takes: [result, students]) { arguments, report in
        try FindBench(students: arguments.number(students)).run(&report)
      },
      // Makes the station whose log is verified, and leaves it there to be looked into.
      BenchTask(name: "log", takes: [("FOLDER", nil), entries]) { arguments, _ in
        let folder = arguments[("FOLDER", nil)]
        let log = LongLog(folder: StationFolder(path: folder), entries: Int64(arguments.number(entries)))
        try log.make()(folder + "/entries")
      },
    ]
  }

  typealias Argument = (label: String, usual: String?)
  private static let program: Argument = ("PROGRAM", nil), result: Argument = ("RESULT.json", nil)
  private static let data: Argument = ("DATA", "../shared/data"), entries: Argument = ("ENTRIES", "1000000")
  private static let students: Argument = ("STUDENTS", "600000")

  /// Works in a folder that is gone afterwards.
  private static func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "pinline-bench-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}

/// What was given for a task, by its labels.
struct BenchArguments {
  private var values: [String: String] = [:]

  /// Nil where something is missing, too much, or no number where one has to be.
  init?(_ given: some Collection<String>, for task: BenchTask) {
    guard given.count <= task.takes.count else { return nil }
    let given = Array(given)
    for (place, (label, usual)) in task.takes.enumerated() {
      guard let value = given.indices.contains(place) ? given[place] : usual else { return nil }
      if let usual, Int(usual) != nil, (Int(value) ?? 0) < 1 { return nil }
      values[label] = value
    }
  }

  subscript(argument: BenchTask.Argument) -> String { values[argument.label] ?? "" }

  func number(_ argument: BenchTask.Argument) -> Int { Int(self[argument]) ?? 0 }

  /// Where the figures go; nil for a task that has none.
  var result: String? { values["RESULT.json"] }
}
