import Finding
import Foundation
import Matching
import Records
import Roster
import SampleDistrict

/// Finding a child by name: the index in memory beside SQLite's full-text search over the same names in clear.
struct FindBench {
  let students: Int

  private static let queries = 400, shown = 5

  func run(_ report: inout BenchReport) throws {
    let (children, adults) = try people()
    let before = ResidentMemory.kilobytes
    var index: PeopleIndex?
    let build = milliseconds { index = Self.index(of: children) }
    guard let index else { return }
    let memory = Double(ResidentMemory.kilobytes - before) / 1000
    var table: NameFTS?
    let filling = try milliseconds { table = try NameFTS(children) }
    guard let table else { return }
    let other = "FTS5 \(table.tokenizer)"
    report.add(
      Figure(
        name: "index of \(children.count) students, built", value: build, unit: "ms", baseline: other,
        baselineValue: filling))
    report.add(
      Figure(
        name: "its memory, with what building it left behind", value: memory, unit: "MB", baseline: other,
        baselineValue: try table.megabytes()))
    for kind in SoughtKind.allCases { try compare(kind, index, table, children, other, &report) }
    try compare(.asWritten, hasYear: false, index, table, children, other, &report)
    whole(children, adults, &report)
  }

  private func people() throws -> (children: [SampleChild], adults: [(GuardianID, PersonName)]) {
    var children: [SampleChild] = []
    var adults: [(GuardianID, PersonName)] = []
    try SampleDistrict(students: students, seed: 1).read(
      { record in
        switch record.value {
        case .student(let student):
          children.append(
            SampleChild(id: student.id, name: student.name, born: student.birthDate, school: student.schoolID))
        case .guardian(let guardian): adults.append((guardian.id, guardian.name))
        default: break
        }
      }, problem: { _ in }, progress: { _ in })
    return (children, adults)
  }

  private static func index(of children: [SampleChild], _ adults: [(GuardianID, PersonName)] = []) -> PeopleIndex {
    var builder = PeopleIndex.Builder()
    for child in children { builder.add(child.id, child.name, born: child.born, at: child.school) }
    for (id, name) in adults { builder.add(id, name) }
    return builder.finished()
  }

  /// The same queries for both, in turns, with the year of birth or by the name alone.
  private func compare(
    _ kind: SoughtKind, hasYear: Bool = true, _ index: PeopleIndex, _ table: NameFTS, _ children: [SampleChild],
    _ other: String,
    _ report: inout BenchReport
  ) throws {
    var generator = SystemRandomNumberGenerator()
    var dice = SplitMix64(seed: 5, .practice, SoughtKind.allCases.firstIndex(of: kind) ?? 0)
    var (own, theirs) = ([Double](), [Double]())
    var (found, foundThere) = (0, 0)
    for _ in 0..<Self.queries {
      guard let child = children.randomElement(using: &generator) else { return }
      let words = kind.words(for: child.name, &dice)
      let year = hasYear ? child.born.year : nil
      var (ids, rows) = ([StudentID](), [String]())
      own.append(
        milliseconds {
          ids =
            index.students(
              named: SoughtName.words(words.joined(separator: " ")), born: year, limit: Self.shown
            ).ids
        })
      theirs.append(
        try milliseconds { rows = try table.find(words, born: year, limit: Self.shown) })
      found += ids.contains(child.id) ? 1 : 0
      foundThere += rows.contains(child.id.text) ? 1 : 0
    }
    let name = "find \(kind.rawValue)\(hasYear ? "" : ", no year")"
    report.add(
      Figure(name: "\(name), median", value: own.median, unit: "ms", baseline: other, baselineValue: theirs.median))
    report.add(Figure(name: "\(name), 99th percentile", value: own.percentile(99), unit: "ms", aim: 20))
    report.add(
      Figure(
        name: "\(name), 99th percentile", value: own.percentile(99), unit: "ms", baseline: other,
        baselineValue: theirs.percentile(99)))
    report.add(
      Figure(
        name: "\(name), right child among the first \(Self.shown)", value: share(found), unit: "%", baseline: other,
        baselineValue: share(foundThere)))
  }

  private func share(_ count: Int) -> Double { Double(count) * 100 / Double(Self.queries) }

  /// Students and guardians together, as a station has them.
  private func whole(
    _ children: [SampleChild], _ adults: [(GuardianID, PersonName)], _ report: inout BenchReport
  ) {
    let before = ResidentMemory.kilobytes
    var index: PeopleIndex?
    let build = milliseconds { index = Self.index(of: children, adults) }
    guard let index else { return }
    let memory = Double(ResidentMemory.kilobytes - before) / 1000
    report.add(Figure(name: "index of all \(index.count) people, built", value: build, unit: "ms"))
    report.add(Figure(name: "its memory on top of the first's", value: memory, unit: "MB"))
    var times: [Double] = []
    for (_, name) in adults.prefix(Self.queries) {
      let words = SoughtName.words(name.full)
      times.append(milliseconds { _ = index.guardians(named: words, limit: Self.shown) })
    }
    report.add(
      Figure(name: "find a guardian by name, 99th percentile", value: times.percentile(99), unit: "ms", aim: 20))
  }
}

/// A child of the sample district, as far as it is looked for.
struct SampleChild {
  let id: StudentID
  let name: PersonName
  let born: CivilDate
  let school: SchoolID
}

/// How much of this process lies in memory now.
enum ResidentMemory {
  static var kilobytes: Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4096 / 1000
  }
}
