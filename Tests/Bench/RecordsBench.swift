import Finding
import Foundation
import GRDB
import Matching
import Records
import SQLiteStore
import Station
import TestSupport

/// A district's records, taken in and looked up, beside `sqlite3` with the same files on the same disk.
struct RecordsBench {
  let program: String
  let students: Int

  private static let folder = NSTemporaryDirectory() + "pinline-bench-" + UUID().uuidString
  private static let baseline = "sqlite3 .import with indexes"

  func run(_ report: inout BenchReport) throws {
    let files = Self.folder + "/files"
    try FileManager.default.createDirectory(
      atPath: Self.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: Self.folder) }
    print("making \(students) students")
    _ = try Measured.run(
      program, ["sample", "--students", String(students), "--out", files], folder: Self.folder)
    let station = try BenchStation(folder: StationFolder(path: Self.folder + "/station"))
    _ = try station.journal(SteppingClock())
    let plain = try PlainDatabase(of: files, at: Self.folder + "/plain.sqlite", folder: Self.folder)
    let size = "\(students) students"
    let importing = try Measured.run(
      program, ["import", "roster", files, "--home", station.folder.path, "--operator", "Bench"], folder: Self.folder)
    guard importing.output.contains("roster 1") else { return print("no import: \(importing.output)") }
    report.add(
      Figure(
        name: "import of \(size)", value: importing.seconds, unit: "s", baseline: Self.baseline,
        baselineValue: plain.seconds, aim: 3))
    report.add(Figure(name: "memory of the import", value: importing.megabytes, unit: "MB", aim: 100))
    report.add(
      Figure(
        name: "size of the roster", value: Self.megabytes(station.folder.roster(1)), unit: "MB",
        baseline: "the CSV files", baselineValue: plain.csvMegabytes, aim: 1.5))
    let again = try Measured.run(
      program, ["import", "roster", files, "--home", station.folder.path, "--operator", "Bench"], folder: Self.folder)
    report.add(
      Figure(
        name: "the same import again", value: again.seconds, unit: "s", baseline: Self.baseline,
        baselineValue: plain.seconds))
    report.add(Figure(name: "memory of that", value: again.megabytes, unit: "MB", aim: 100))
    try lookUp(station, plain, &report)
    try verify(station, &report)
  }

  static func megabytes(_ path: String) -> Double {
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int64
    return Double((size ?? nil) ?? 0) / 1_000_000
  }

  private func lookUp(_ station: BenchStation, _ plain: PlainDatabase, _ report: inout BenchReport) throws {
    let archive = try station.archive()
    let directory = try archive.directory()
    let some = try plain.someStudents(2000)
    let byID = try some.map { id in try milliseconds { _ = try directory.student(id).map(directory.family) } }
    let plainByID = try some.map { id in try milliseconds { try plain.family(id.text) } }
    report.add(
      Figure(
        name: "a family by number, 99 of 100 within", value: byID.percentile(99), unit: "ms",
        baseline: "SELECT in clear", baselineValue: plainByID.percentile(99)))
    report.add(Figure(name: "a family by number, median", value: byID.median, unit: "ms", aim: 1))
    let dates = try some.prefix(200).compactMap { try directory.student($0)?.birthDate }
    let byDate = try dates.map { date in try milliseconds { _ = try directory.students(born: date) } }
    let plainByDate = try dates.map { date in try milliseconds { try plain.born(date.iso) } }
    report.add(
      Figure(
        name: "children of a birth date, median", value: byDate.median, unit: "ms", baseline: "SELECT in clear",
        baselineValue: plainByDate.median))
    var people = 0
    let scanning = try milliseconds { try archive.people().eachPerson { _ in people += 1 } }
    report.add(
      Figure(
        name: "reading \(people) names", value: scanning, unit: "ms", baseline: "SELECT in clear",
        baselineValue: try milliseconds { try plain.names() }))
    try findByName(archive, some, &report)
  }

  /// By a name alone, as a caller says it first: no year of birth narrows it.
  private func findByName(
    _ archive: SQLiteRosterArchive, _ some: [StudentID], _ report: inout BenchReport
  ) throws {
    var (builder, children) = (PeopleIndex.Builder(), [SampleChild]())
    try archive.people().eachPerson { person in
      switch person {
      case .student(let id, let name, let born, let school):
        builder.add(id, name, born: born, at: school)
        children.append(SampleChild(id: id, name: name, born: born, school: school))
      case .guardian(let id, let name): builder.add(id, name)
      }
    }
    let (index, table) = (builder.finished(), try NameFTS(children))
    let wanted = Set(some.prefix(400))
    let names = children.filter { wanted.contains($0.id) }.map { "\($0.name.first) \($0.name.last)" }
    let own = names.map { name in
      milliseconds { _ = index.students(named: SoughtName.words(name), limit: 5) }
    }
    let theirs = try names.map { name in
      try milliseconds { _ = try table.find(Fold.words(name), born: nil, limit: 5) }
    }
    report.add(
      Figure(
        name: "a child by name alone, 99 of 100 within", value: own.percentile(99), unit: "ms",
        baseline: "FTS5 \(table.tokenizer)", baselineValue: theirs.percentile(99)))
    report.add(Figure(name: "a child by name alone, 99th percentile", value: own.percentile(99), unit: "ms", aim: 20))
  }

  /// The log is checked against the sealed roster, and the values beside it are opened.
  private func verify(_ station: BenchStation, _ report: inout BenchReport) throws {
    let hashing = try Measured.run("/usr/bin/sha256sum", [station.folder.roster(2)], folder: Self.folder)
    let verifying = try Measured.run(program, ["log", "verify", "--home", station.folder.path], folder: Self.folder)
    guard verifying.output.hasPrefix("INTACT") else { return print("not intact: \(verifying.output)") }
    report.add(
      Figure(
        name: "log verify with the sealed roster", value: verifying.seconds, unit: "s",
        baseline: "sha256sum of the roster", baselineValue: hashing.seconds))
  }
}

extension [Double] {
  /// The value that so many of a hundred do not exceed; 0 of none.
  func percentile(_ share: Int) -> Double {
    let sorted = sorted()
    return sorted.isEmpty ? 0 : sorted[Swift.min(sorted.count - 1, sorted.count * share / 100)]
  }
}
