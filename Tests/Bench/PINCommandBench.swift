import Foundation
import Station
import TestSupport

/// `pinline pin create --all` from its start to its end, over a district whose guardians have no PIN yet.
struct PINCommandBench {
  let program: String
  let folder: String, count: Int

  func run(_ report: inout BenchReport) throws {
    let files = folder + "/files"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    print("making guardians for about \(count) PINs")
    // A child of the sample district has between one and two verified guardians.
    _ = try Measured.run(
      program, ["sample", "--students", String(max(1, count * 6 / 10)), "--out", files], folder: folder)
    try FileManager.default.removeItem(atPath: files + "/parent-pins.csv")
    let station = try BenchStation(folder: StationFolder(path: folder + "/station"))
    _ = try station.journal(SteppingClock())
    let home = ["--home", station.folder.path, "--operator", "Bench"]
    let imported = try Measured.run(program, ["import", "roster", files] + home, folder: folder)
    guard imported.output.contains("roster 1") else { return print("no import: \(imported.output)") }
    let creating = try Measured.run(program, ["pin", "create", "--all"] + home, folder: folder)
    guard let made = Int(creating.output.prefix { !$0.isWhitespace }.filter(\.isNumber)), made > 0
    else { return print("no PINs: \(creating.output)") }
    let bare = try PINBench.bareRows(made, in: folder)
    report.add(
      Figure(
        name: "pin create --all, \(made) PINs", value: creating.seconds, unit: "s", baseline: "as many bare rows",
        baselineValue: bare / 1000))
    report.add(Figure(name: "memory of that", value: creating.megabytes, unit: "MB", aim: 256))
  }
}
