import Foundation
import TestSupport

/// The console on a pseudo-terminal against programs that people know: start to first prompt, key to echo, memory.
struct TerminalBench {
  let program: String
  let folder: String

  private var environment: [String: String] {
    [
      "HOME": folder, "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
      "PINLINE_HOME": folder + "/demo",
    ]
  }

  private func pinline() throws -> PseudoTerminal {
    try PseudoTerminal(program, ["demo", "--operator", "Bench"], environment: environment)
  }

  private func bash() throws -> PseudoTerminal {
    try PseudoTerminal(
      "/usr/bin/bash", ["--norc", "--noprofile"], environment: environment.merging(["PS1": "$ "]) { $1 })
  }

  private func sqlite() throws -> PseudoTerminal {
    try PseudoTerminal("/usr/bin/sqlite3", [folder + "/demo/station.sqlite"], environment: environment)
  }

  func run(_ report: inout BenchReport) throws {
    let first = try pinline()
    try first.expect("pinline> ")
    try start(&report)
    try instructions(&report)
    try echo(&report)
    try memory(&report)
  }

  /// In turns, so that whatever else the machine does falls on all alike.
  private func start(_ report: inout BenchReport) throws {
    var (own, shell, database) = ([Double](), [Double](), [Double]())
    for _ in 0..<40 {
      own.append(try milliseconds { try pinline().expect("pinline> ") })
      database.append(try milliseconds { try sqlite().expect("sqlite> ") })
      shell.append(try milliseconds { try bash().expect("$ ") })
    }
    report.add(
      Figure(
        name: "start to first prompt", value: own.median, unit: "ms", baseline: "sqlite3",
        baselineValue: database.median,
        aim: 3))
    report.add(
      Figure(
        name: "start to first prompt", value: own.median, unit: "ms", baseline: "bash", baselineValue: shell.median))
  }

  /// What a sitting takes from its start to the first prompt and to its end: a number that no other program on the machine
  /// changes.
  private func instructions(_ report: inout BenchReport) throws {
    let valgrind = "/usr/bin/valgrind"
    guard FileManager.default.isExecutableFile(atPath: valgrind) else {
      return print("instructions of a start: not counted, there is no \(valgrind)")
    }
    let counts = folder + "/callgrind"
    let terminal = try PseudoTerminal(
      valgrind, ["--tool=callgrind", "--callgrind-out-file=\(counts)", program, "demo", "--operator", "Bench"],
      environment: environment)
    try terminal.expect("pinline> ")
    terminal.enter("quit")
    _ = try terminal.end()
    let lines = try String(contentsOfFile: counts, encoding: .utf8).split(separator: "\n")
    let total = lines.last { $0.hasPrefix("totals: ") }.flatMap { Double($0.dropFirst(8)) } ?? 0
    report.add(Figure(name: "instructions of a start", value: total / 1_000_000, unit: "million", aim: 45))
  }

  private func echo(_ report: inout BenchReport) throws {
    func times(_ terminal: PseudoTerminal, _ prompt: String) throws -> [Double] {
      try terminal.expect(prompt)
      while terminal.read(within: 100), terminal.hasMore {}
      return try (0..<400).map { place in
        // A word that no completion begins with, taken away again before the line is long.
        if place % 20 == 19 {
          terminal.send("\u{15}")
          while terminal.hasMore { terminal.read(within: 50) }
        }
        let time = try milliseconds {
          terminal.send("z")
          try terminal.expect("z")
        }
        while terminal.hasMore { terminal.read(within: 5) }
        return time
      }
    }
    let own = try times(try pinline(), "pinline> ")
    let shell = try times(try bash(), "$ ")
    report.add(
      Figure(
        name: "key to echo", value: own.median, unit: "ms", baseline: "bash", baselineValue: shell.median, aim: 1))
  }

  private func memory(_ report: inout BenchReport) throws {
    let console = try pinline()
    try console.expect("pinline> ")
    let status = (try? String(contentsOfFile: "/proc/\(console.process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    let kilobytes = Double(line.filter(\.isNumber)) ?? 0
    report.add(Figure(name: "resident memory", value: kilobytes / 1024, unit: "MB", aim: 40))
  }
}
