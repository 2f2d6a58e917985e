import Station
import Foundation
import Ledger
import SQLiteStore
import TestSupport

/// Verifying a log of a million entries against hashing the same bytes with `sha256sum`.
struct VerifyBench {
  let program: String
  let entries: Int64

  /// In memory where that can be had: a million durable steps would take a quarter of an hour on a disk.
  private static let folder =
    (FileManager.default.isWritableFile(atPath: "/dev/shm/") ? "/dev/shm/" : NSTemporaryDirectory())
    + "pinline-bench-" + UUID().uuidString

  func run(_ report: inout BenchReport) throws {
    let folder = StationFolder(path: Self.folder)
    defer { try? FileManager.default.removeItem(atPath: Self.folder) }
    print("making a log of \(entries) entries; this takes some minutes")
    let bytes = try LongLog(folder: folder, entries: entries).make()
    let file = Self.folder + "/entries"
    try bytes(file)
    let hashing = try milliseconds { _ = try Measured.run("/usr/bin/sha256sum", [file], folder: Self.folder) } / 1000
    let verifying = try Measured.run(program, ["log", "verify", "--home", Self.folder], folder: Self.folder)
    let size = "\(entries) entries"
    guard verifying.output.hasPrefix("INTACT") else { return print("not intact: \(verifying.output)") }
    func seconds(_ words: String) -> Double {
      let found = verifying.output.split(separator: "\n").last { $0.contains("time: ") } ?? ""
      let rest = found.split(separator: ",").first { $0.contains(words) } ?? ""
      return Double(rest.split(separator: " ").dropLast().last ?? "") ?? 0
    }
    let baseline = "sha256sum of their bytes"
    report.add(
      Figure(
        name: "leaves and tree, \(size)", value: seconds("leaves and tree"), unit: "s", baseline: baseline,
        baselineValue: hashing, aim: 3))
    for part in ["checkpoints", "cases and values"] {
      report.add(
        Figure(name: "\(part), \(size)", value: seconds(part), unit: "s", baseline: baseline, baselineValue: hashing))
    }
    report.add(
      Figure(
        name: "log verify in all, \(size)", value: verifying.seconds, unit: "s", baseline: baseline,
        baselineValue: hashing, aim: 10))
    report.add(Figure(name: "memory of log verify", value: verifying.megabytes, unit: "MB", aim: 64))
    let reporting = try Measured.run(
      program, ["report", "--from", "2026-01-01", "--home", Self.folder], folder: Self.folder)
    guard reporting.output.contains("within seven days: ") else { return print("no report: \(reporting.output)") }
    report.add(
      Figure(
        name: "report, \(size)", value: reporting.seconds, unit: "s", baseline: baseline, baselineValue: hashing))
    report.add(Figure(name: "memory of report", value: reporting.megabytes, unit: "MB", aim: 256))
    try BesideBench(program: program, folder: folder).run(&report)
  }
}

/// A program run to its end.
struct Measured {
  let output: String
  let seconds: Double
  /// The most memory that it held at once.
  let megabytes: Double

  static func run(_ path: String, _ arguments: [String], folder: String) throws -> Measured {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ["HOME": folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    process.standardOutput = pipe
    let start = ContinuousClock.now
    try process.run()
    var kilobytes = 0.0
    while process.isRunning {
      let status = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
      kilobytes = max(kilobytes, Double(line.filter(\.isNumber)) ?? 0)
      usleep(5000)
    }
    let seconds = Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return Measured(output: output, seconds: seconds, megabytes: kilobytes / 1024)
  }
}
