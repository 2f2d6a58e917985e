import Console
import Desk
import Foundation
import Ledger
import Practice
import SQLiteStore
import Terminal
import TestSupport
import Verification

/// A practice station on real files in which calls are taken unattended.
final class PracticeStation {
  let station: DeskStation
  let room: PracticeRoom
  let attempts: AttemptStore
  let store: SQLiteCaseStore
  private let silence: Output

  init(seed: UInt64 = 1, passMark: Int = 80) throws {
    let station = try DeskStation([], seed: seed)
    let database = try StationDatabase(opening: station.folder.database)
    let store = SQLiteCaseStore(database)
    let key = try KeyFile.pinKey(in: station.folder, environment: [:])
    let safe = PINSafe(key: key, station: station.identity, log: store.origin)
    let signer = try station.signer()
    var desks = seed
    attempts = AttemptStore(station.folder)
    room = try PracticeRoom(
      PracticeRoom.Equipment(
        station: station.identity,
        desk: { directory in
          desks += 1
          return try Desk(
            Desk.Equipment(
              station: station.identity, store: store, directory: directory, safe: safe, clock: station.clock,
              generator: AnyGenerator(SeededGenerator(seed: desks)), staff: Operator(account: "desk", name: "Ana Ruiz"),
              signer: signer),
            policy: station.policy)
        }, store: store, safe: safe, attempts: attempts, clock: station.clock, passMark: passMark,
        readyAfter: 10))
    self.station = station
    self.store = store
    silence = Output(TerminalTraits(kind: .pipe), descriptor: unsafe open("/dev/null", O_WRONLY))
  }

  /// Takes a whole call as a built-in player does.
  func play(_ scenario: Scenario, by kind: PlayerKind, seed: UInt64) throws -> Attempt {
    let reader = PlayerReader(kind.player(seed: seed))
    let seat = PracticeRoom.Seat(
      reader: reader, output: silence, display: UnattendedDisplay(reader), isPlain: false, language: "en")
    let text = ScenarioLibrary.text(of: scenario.name) ?? ""
    let end = try room.begin(scenario, text: text, seed: seed, person: "Ana Ruiz", isUnattended: true, at: seat)
    guard case .scored(let attempt) = end else { throw ScriptError("the call came to no end") }
    return attempt
  }
}
