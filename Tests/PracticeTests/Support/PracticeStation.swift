import Verification
import Diagnostics
@testable import PracticeConsole
import CallScript
import Records
import Station
import Desk
import Foundation
import Ledger
import Practice
import SQLiteStore
import Terminal
import TestSupport

/// A practice station on real files in which calls are taken unattended.
final class PracticeStation {
  let station: DeskStation
  let room: PracticeRoom
  let attempts: AttemptStore
  let store: SQLiteCaseStore
  let clock: PracticeClock
  private let silence: Output

  init(
    seed: UInt64 = 1, passMark: Int = 80, clock: PracticeClock = PracticeClock(), list: ClassList? = nil,
    course: TrainerCourse? = nil
  ) throws {
    self.clock = clock
    let station = try DeskStation([], seed: seed)
    let database = try station.open()
    let store = SQLiteCaseStore(database)
    let key = try KeyFile.pinKey(in: station.folder, environment: [:])
    let safe = PINSafe(key: key, station: station.identity, log: store.origin)
    let signer = try station.signer()
    var desks = seed
    attempts = AttemptStore(station.folder)
    room = try PracticeRoom(
      PracticeRoom.Equipment(
        station: station.identity,
        desk: { records in
          desks += 1
          let session = try StaffSession(
            .sample("Ana Ruiz", account: "desk"), policy: station.policy,
            with: StaffSession.Equipment(
              station: station.identity, store: store, clock: clock,
              generator: AnyGenerator(SeededGenerator(seed: desks)), signer: signer))
          return Desk(session, with: Desk.Equipment(store: store, directory: records, pins: records, safe: safe))
        }, store: store, pins: SQLitePINStore(database), safe: safe, attempts: attempts, clock: clock,
        rules: PracticeRules(
          passMark: passMark, sections: GuideSection.allCases, asksForSpanish: true, spacing: [1, 7, 30, 90]),
        list: list,
        course: course))
    self.station = station
    self.store = store
    silence = Output(TerminalTraits(kind: .pipe), descriptor: unsafe open("/dev/null", O_WRONLY))
  }

  /// A scenario that comes with Pinline.
  func scenario(_ name: String) throws -> Scenario {
    try ScenarioLibrary.scenario(name).orThrow("the scenario \(name)")
  }

  /// Takes a whole call as a built-in player does who was told nothing before.
  func play(_ scenario: Scenario, by kind: PlayerKind, seed: UInt64, on output: Output? = nil) throws -> Attempt {
    try play(scenario, by: kind.player(seed: seed), seed: seed, on: output)
  }

  /// Takes a whole call as a player does. `person` is for whom it counts; nobody unless told.
  func play(
    _ scenario: Scenario, by player: any CallPlayer, seed: UInt64, person: String? = nil, on output: Output? = nil,
    manner: CallerManner = CallerManner()
  ) throws -> Attempt {
    let end = try begin(scenario, by: PlayerReader(player), seed: seed, person: person, on: output, manner: manner)
    guard case .scored(let attempt) = end else { throw ScriptError("the call came to no end") }
    return attempt
  }

  /// Begins a call, whose input ends after so many lines.
  func begin(
    _ scenario: Scenario, by reader: PlayerReader, seed: UInt64, person: String? = nil, cutAfter lines: Int? = nil,
    on output: Output? = nil, manner: CallerManner = CallerManner()
  ) throws -> PracticeRoom.End {
    try room.begin(
      scenario, seed: seed, person: person ?? "Ana Ruiz",
      isUnattended: person == nil, isAnnounced: false, at: seat(reader, cutAfter: lines, on: output, manner: manner))
  }

  /// Where a player sits.
  func seat(
    _ reader: PlayerReader, cutAfter lines: Int? = nil, on output: Output? = nil,
    manner: CallerManner = CallerManner()
  ) -> PracticeRoom.Seat {
    PracticeRoom.Seat(
      reader: lines.map { CutReader(reader, after: $0) } ?? reader, output: output ?? silence,
      display: UnattendedDisplay(reader), isPlain: false, language: .english, manner: manner,
      player: reader)
  }
}

/// A clock that goes on by a second with every look, unless told, on 10 March 2026 unless told: two things never happen at once.
final class PracticeClock: LocalClock {
  var step: Int64 = 1000
  let today: CivilDate
  private var wall: Int64 = 1_773_162_000_000

  init(today: CivilDate = CivilDate(iso: "2026-03-10") ?? .earliest) { self.today = today }

  /// So many milliseconds go by.
  func pass(_ milliseconds: Int64) { wall += milliseconds }

  func now() -> Moment {
    wall += step
    return Moment(wall: wall, boot: "boot-1", monotonic: wall - 1_773_000_000_000)
  }
}
