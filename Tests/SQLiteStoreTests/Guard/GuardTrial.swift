import GRDB
import GRDBSQLite
import Ledger
import Station
import TestSupport
import Testing

@testable import SQLiteStore
@testable import Verification

/// A station's database in memory, in which cases are played and single facts are tried and taken back.
final class GuardTrial {
  // Not cached statements: GRDB forgets those with every rollback, and has to compile the triggers anew. They have to
  // end before the queue does.
  private let insertion: Statement
  private let headUpdate: Statement
  private let queue: DatabaseQueue
  private var frontier = MerkleFrontier.empty
  /// The tree after the siblings' cases.
  private var start = MerkleFrontier.empty
  /// The case that is played.
  let reference: CaseReference
  /// By phase and label.
  private let edges: [String: [String: String]]

  /// What every entry names as its log.
  private let origin: String

  init(kind: StationKind = .practice) throws {
    queue = try Schema.station.fresh(kind: kind)
    origin = "pinline/\(kind.rawValue)/test"
    reference = try CaseReference("KPK-482-1914").orThrow("a reference")
    (insertion, headUpdate) = try queue.inDatabase {
      (try $0.makeStatement(sql: "INSERT \(RawEntry.insertion)"), try $0.makeStatement(sql: RawEntry.headUpdate))
    }
    edges = Procedure.transitions.reduce(into: [:]) { edges, arrow in
      edges[arrow.before.name, default: [:]][arrow.label.description] = arrow.after.name
    }
    for (medium, name) in Self.siblings {
      try play(Fact.cleanCase(medium), as: CaseReference(name).orThrow("a reference"))
    }
    start = frontier
    try inside { try $0.execute(sql: "SAVEPOINT played") }
  }

  /// Cases that ended with a disclosure, for the openings that go on with one.
  private static let siblings: [(Medium, String)] = [(.remote, "RRK-000-1036"), (.counter, "RMK-000-1083")]

  /// Of no entry that was played; spares the hashing.
  private static let leaf = [UInt8](repeating: 7, count: 32)

  private func inside<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try queue.unsafeReentrantWrite(body)
  }

  /// Plays a history, with the stages that the procedure gives; with `searches` so many more that found nobody, in cases of their
  /// own.
  func play(_ history: [Fact], searches: Int = 0) throws {
    try play(history, as: reference)
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<searches / Phase.searches {
      let opening = try Fact.opening(.remote).orThrow("an opening")
      try play([opening] + Array(repeating: .searched(.none), count: Phase.searches), as: .random(using: &generator))
    }
    try inside { try $0.execute(sql: "SAVEPOINT tried") }
  }

  private func play(_ history: [Fact], as reference: CaseReference) throws {
    var stage = Stage.new
    for fact in history {
      stage = try stage.after(fact).orThrow("stage after \(fact)")
      var entry = try entry(fact, RawState(stage), in: reference)
      entry.before = frontier
      try inside { _ in
        try insertion.execute(arguments: entry.values)
        try headUpdate.execute(arguments: entry.headValues(&frontier))
      }
    }
  }

  private func entry(_ fact: Fact, _ state: RawState, in reference: CaseReference) throws -> RawEntry {
    var entry = try RawEntry(frontier.size, fact, state: state)
    entry.reference = reference.description
    entry.origin = origin
    if case .opened(let opening) = fact, let sibling = opening.sibling {
      let other = Self.siblings.first { $0.0 == opening.channel.medium }?.1 ?? ""
      entry.fact = entry.fact.replacingOccurrences(sibling.description, with: other)
    }
    return entry
  }

  /// Whether the database takes the fact with that state, after what was played. Nothing stays of it.
  ///
  /// - Parameter elapsed: milliseconds since what was played, all of it at one moment.
  func takes(_ fact: Fact, _ state: RawState, after elapsed: Int64 = 0) throws -> Bool {
    try takes(entry(fact, state, in: reference), after: elapsed)
  }

  /// Whether the database takes an opening that goes on from the case that was played, whoever opens it.
  func takes(_ opening: CaseOpening, by person: Author, after elapsed: Int64) throws -> Bool {
    let fact = Fact.opened(opening)
    var entry = try RawEntry(frontier.size, fact, state: Stage.new.after(fact).map(RawState.init))
    entry.before = frontier
    entry.origin = origin
    entry.reference = "KPM-000-2524"
    entry.author = person
    return try takes(entry, after: elapsed)
  }

  private func takes(_ entry: RawEntry, after elapsed: Int64) throws -> Bool {
    var entry = entry
    let then = entry.moment
    entry.moment = Moment(wall: then.wall, boot: then.boot, monotonic: then.monotonic + elapsed)
    entry.leaf = Self.leaf
    return try inside { database in
      insertion.setUncheckedArguments(entry.values)
      // Without GRDB's own errors, which take longer to make than all the rest.
      let result = unsafe sqlite3_step(insertion.sqliteStatement)
      unsafe sqlite3_reset(insertion.sqliteStatement)
      // The words of a row come with a plain error.
      if [SQLITE_CONSTRAINT, SQLITE_ERROR].contains(result & 0xFF) { return false }
      guard result == SQLITE_DONE else { throw ScriptError("SQLite's error \(result)") }
      try Self.takeBack(to: "tried", in: database)
      return true
    }
  }

  /// Takes back all that was played but the siblings' cases.
  func clear() throws {
    try inside { try Self.takeBack(to: "played", in: $0) }
    frontier = start
  }

  /// A savepoint that is only rolled back to keeps what it once wrote down, and each statement would go through all of that anew.
  private static func takeBack(to name: String, in database: Database) throws {
    try database.execute(sql: "ROLLBACK TO \(name); RELEASE \(name); SAVEPOINT \(name)")
  }

  /// A state that a dishonest writer might give for a fact that the procedure refuses: the one that the edges and
  /// counters lead to, whatever forbids it.
  func plausible(_ fact: Fact, after stage: Stage) -> RawState {
    // Each counter has an end that no writer goes beyond.
    let counted = RawState(stage.counted(fact))
    let state = StageVariable.allCases.reduce(counted) { state, variable in
      state.with(variable, min(state.values[variable] ?? 0, variable.domain.upperBound))
    }
    return state.with(phase: edges[stage.phase.name]?[fact.label.description] ?? stage.phase.name)
  }
}

extension RawState {
  /// States that differ from this one in one column.
  var neighbors: [RawState] {
    let others = StageVariable.allCases.flatMap { variable -> [RawState] in
      let value = values[variable] ?? 0
      return variable.domain.filter { abs($0 - value) == 1 }.map { with(variable, $0) }
    }
    return others + [
      with(phase: phase == "cleared" ? "confirmed" : "cleared"), with(phase: phase == "ended" ? "named" : "ended"),
    ]
  }
}

extension String {
  fileprivate func replacingOccurrences(_ part: String, with other: String) -> String {
    components(of: part).joined(separator: other)
  }

  private func components(of part: String) -> [Substring] { split(separator: part, omittingEmptySubsequences: false) }
}
