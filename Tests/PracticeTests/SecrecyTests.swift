import Diagnostics
import Records
import CallScript
@testable import PracticeConsole
import Station
@testable import Console
import Foundation
import Practice
import TestSupport
import Testing

@testable import Terminal

/// Keeps the digits that were shown, as the person at the screen sees them.
private final class WatchedDisplay: SecretDisplay {
  let canShow = true
  private(set) var shown: [String] = []
  private(set) var heard: [String] = []

  func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome {
    shown.append(unsafe String(decoding: digits, as: UTF8.self))
    return .dismissed
  }

  func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer?, isOptional: Bool, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value> {
    guard let digits = unsafe heard else { return .command }
    self.heard.append(unsafe String(decoding: digits, as: UTF8.self))
    return .read(unsafe body(digits))
  }
}

@Suite("Practice: what must reach nothing, reaches nothing")
struct SecrecyTests {
  private func play(_ name: String, on screen: KeptScreen, _ display: any SecretDisplay, at station: PracticeStation)
    throws
  {
    let reader = PlayerReader(TypedPlayer())
    let seat = PracticeRoom.Seat(
      reader: reader, output: screen.output, display: display, isPlain: false, language: .english, player: reader)
    _ = try station.room.begin(
      station.scenario(name), seed: 6, person: "Ana Ruiz",
      isUnattended: false, isAnnounced: false,
      at: seat)
  }

  @Test(arguments: ["clean-video", "misread-pin", "walk-in"])
  func `a false PIN is in no file and on no ordinary screen`(_ name: String) throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    let display = WatchedDisplay()
    try play(name, on: screen, display, at: station)
    let secrets = Set(display.shown + display.heard)
    #expect(!secrets.isEmpty && secrets.allSatisfy { $0.count >= 4 })
    let written = try screen.text()
    for secret in secrets {
      #expect(!written.contains(secret))
      for file in try station.station.files() {
        let bytes = try #require(FileManager.default.contents(atPath: file))
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file)")
      }
    }
  }

  @Test func `who misreads a PIN changes two neighbours once`() throws {
    let station = try PracticeStation()
    let display = WatchedDisplay()
    try play("misread-pin", on: try KeptScreen(), display, at: station)
    #expect(display.shown.count == 2 && display.shown.first == display.shown.last)
    #expect(display.heard.count == 2 && display.heard.last == display.shown.last)
    let (shown, heard) = (try #require(display.shown.first), try #require(display.heard.first))
    let changed = zip(shown, heard).enumerated().filter { $0.element.0 != $0.element.1 }.map(\.offset)
    #expect(changed.count == 2 && changed.last == (changed.first ?? 0) + 1 && shown.sorted() == heard.sorted())
  }

  @Test func `what a trainee typed is in the attempt and nowhere else`() throws {
    let station = try PracticeStation()
    let reader = PlayerReader(TypedPlayer(instead: [.item(.address): ["77777 Nowhere Lane"]]))
    _ = try station.begin(station.scenario("clean-video"), by: reader, seed: 6, person: "Ana Ruiz")
    let holders = try station.station.files().filter { file in
      FileManager.default.contents(atPath: file)?.range(of: Data("77777 Nowhere Lane".utf8)) != nil
    }
    #expect(holders.count == 1 && holders.first?.contains("/attempts/") == true)
  }

  @Test func `with a partner no line of the caller is shown and the call is scored alike`() throws {
    let station = try PracticeStation()
    let screen = try KeptScreen()
    let manner = CallerManner(isSpokenByPartner: true)
    let attempt = try station.play(
      station.scenario("clean-video"), by: TypedPlayer(), seed: 6, on: screen.output, manner: manner)
    #expect(attempt.result?.isPassed == true)
    let text = try screen.text()
    #expect(!text.contains("« ") && text.contains("» ") && text.contains("DRIVER LICENSE"))
    let spoken = try KeptScreen()
    _ = try station.play(station.scenario("clean-video"), by: TypedPlayer(), seed: 6, on: spoken.output)
    #expect(try spoken.text().contains("« "))
  }

  @Test func `a live station has no practice room`() throws {
    let live = try #require(StationIdentity(kind: .live, name: "hotline"))
    let station = try PracticeStation()
    let equipment = station.room.equipment(at: live)
    #expect(throws: StationKindError.self) { try PracticeRoom(equipment) }
  }
}

extension PracticeRoom {
  /// The same equipment, said to be of another station.
  fileprivate func equipment(at identity: StationIdentity) -> Equipment {
    let own = equipment
    return Equipment(
      station: identity, desk: own.desk, store: own.store, pins: own.pins, safe: own.safe,
      attempts: own.attempts, clock: own.clock, rules: own.rules)
  }
}
