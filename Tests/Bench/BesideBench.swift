import Station
import Foundation
import Ledger
import SQLiteStore
import TestSupport
import Verification

/// How long a step of a call waits at most while another program reads the whole log, against steps with nothing beside them.
struct BesideBench {
  let program: String
  let folder: StationFolder

  func run(_ report: inout BenchReport) throws {
    let store = SQLiteCaseStore(try StationDatabase(opening: folder.database))
    let journal = Journal(
      store: store, station: "bench", clock: SteppingClock(), signer: try KeyFile.signer(in: folder, environment: [:]))
    func step() throws -> Double {
      try milliseconds { try journal.record(StationFact.checkpointsResumed, by: .sample("Bench (bench)"), policy: 0) }
    }
    let alone = try (0..<2000).map { _ in try step() }.max() ?? 0
    for words in [["log", "verify"], ["log", "export", folder.path + "/export"], ["backup", folder.path + "/copy"]] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = words + ["--home", folder.path]
      process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
      (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
      try process.run()
      var (longest, steps) = (0.0, 0)
      while process.isRunning {
        longest = max(longest, try step())
        steps += 1
        // As fast as a call ever goes, so that the log does not grow faster than it is read.
        usleep(2000)
      }
      process.waitUntilExit()
      let name = words.prefix { !$0.hasPrefix("/") }.joined(separator: " ")
      report.add(
        Figure(
          name: "longest of \(steps) steps beside \(name) (exit \(process.terminationStatus))", value: longest,
          unit: "ms",
          aim: 50))
    }
    report.add(Figure(name: "longest of 2000 steps alone", value: alone, unit: "ms"))
  }
}
