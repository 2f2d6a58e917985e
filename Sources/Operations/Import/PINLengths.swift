import Records
import Roster

/// How long the PINs of each file are. Where nearly all have the same number of digits, one with fewer lost a zero to a spreadsheet, and
/// is somebody else's or nobody's.
struct PINLengths {
  private struct Short {
    private(set) var count = 0
    private(set) var first: [(key: RosterKey, place: SourcePlace)] = []

    mutating func note(_ key: RosterKey, _ place: SourcePlace) {
      count += 1
      if first.count < PINLengths.limit { first.append((key, place)) }
    }
  }

  private var files: [String: [Int: Short]] = [:]

  /// So many of a length are remembered; of more the whole file is refused.
  private static let limit = 20_000
  /// Fewer PINs than this are compared more loosely.
  private static let few = 20

  mutating func note(_ record: RosterRecord, at place: SourcePlace) {
    let length: Int
    switch record {
    case .parentPIN(let pin): length = pin.pin.bytes.count
    case .studentPIN(let pin): length = pin.pin.bytes.count
    case .school, .student, .guardian, .guardianship, .contact, .removal: return
    }
    // In place: a copy for each PIN would take longer than the whole import.
    files[place.file, default: [:]][length, default: Short()].note(record.key, place)
  }

  /// The PINs that are shorter than the others of their file, in the order of files and lines.
  var problems: [RosterProblem] {
    files.sorted { $0.key < $1.key }.flatMap { Self.problems(in: $0.value) }.sorted {
      ($0.place.file, $0.place.line) < ($1.place.file, $1.place.line)
    }
  }

  private static func problems(in lengths: [Int: Short]) -> [RosterProblem] {
    let total = lengths.values.reduce(0) { $0 + $1.count }
    guard let usual = lengths.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) })?.key else { return [] }
    let shorter = lengths.filter { $0.key < usual }.values
    let count = shorter.reduce(0) { $0 + $1.count }
    // A tenth of all numbers begin with a zero; more that are short are so on purpose.
    guard count > 0, total >= 3, count * 100 <= total * (total < few ? 34 : 15) else { return [] }
    return shorter.flatMap { short -> [RosterProblem] in
      if short.count > short.first.count, let first = short.first.first {
        return [RosterProblem(at: first.place, field: "pin", .field(.shortPIN), effect: .source)]
      }
      return short.first.map {
        RosterProblem(at: $0.place, field: "pin", .field(.shortPIN), record: $0.key)
      }
    }
  }
}
