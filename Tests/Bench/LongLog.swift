import Records
import Station
import Foundation
import Ledger
import SQLiteStore
import TestSupport
import Verification

/// A station whose log holds clean calls, one after the other, as the console would have logged them.
struct LongLog {
  let folder: StationFolder
  let entries: Int64

  /// Makes it. What comes back writes the bytes of all entries to a file.
  func make() throws -> (String) throws -> Void {
    let station = try BenchStation(folder: folder)
    let store = station.store
    let clock = SteppingClock()
    let journal = try station.journal(clock)
    let name = "Bench (bench)"
    let call = try Fact.cleanCase()
    var generator = SystemRandomNumberGenerator()
    var known: Set<CaseReference> = []
    var size: Int64 = 1
    while size + Int64(call.count) <= entries {
      let reference = Self.reference(besides: &known, using: &generator)
      var stage = Stage.new
      for fact in call {
        guard let next = stage.after(fact) else { throw NoLog() }
        stage = next
        let openings = Self.fields(beside: fact).map {
          Opening(field: $0, value: Array("value".utf8), using: &generator)
        }
        _ = try journal.append(
          fact, label: fact.label.description, case: reference, by: .sample(name), policy: 0, state: stage,
          openings: openings)
        clock.advance(milliseconds: 4000)
      }
      size += Int64(call.count)
    }
    while size < entries {
      try journal.record(StationFact.checkpointsResumed, by: .sample(name), policy: 0)
      size += 1
    }
    _ = try journal.checkpoint()
    return { try Self.write(store, to: $0) }
  }

  private static func fields(beside fact: Fact) -> [String] {
    switch fact {
    case .named: ["student", "guardian"]
    case .standingChecked: ["standing"]
    case .judged: Item.allCases.map { "item\($0.rawValue)" }
    case .idChecked: ["name"]
    default: []
    }
  }

  /// 26² letters and 10⁴ numbers are enough for a hundred million entries.
  /// A reference that none of these has.
  private static func reference(
    besides known: inout Set<CaseReference>, using generator: inout some RandomNumberGenerator
  ) -> CaseReference {
    while true {
      let reference = CaseReference.random(using: &generator)
      if known.insert(reference).inserted { return reference }
    }
  }

  private static func write(_ store: SQLiteCaseStore, to file: String) throws {
    guard FileManager.default.createFile(atPath: file, contents: nil) else { throw NoLog() }
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    var next: Int64 = 0
    while true {
      let batch = try store.entries(from: next, limit: 10_000)
      if batch.isEmpty { return try handle.close() }
      try handle.write(contentsOf: Data(batch.joined()))
      next += Int64(batch.count)
    }
  }
}

private struct NoLog: Error {}
