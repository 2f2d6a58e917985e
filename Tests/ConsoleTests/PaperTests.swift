import Ledger
import Station
import Desk
import Diagnostics
import Foundation
import Letters
import Records
import TestSupport
import Testing
import Verification

@testable import Console
@testable import Terminal

/// Reads the PIN off paper that was handed over; on its own it can show one, too.
private final class ReadingDisplay: SecretDisplay {
  let canShow = true
  let digits: [UInt8]
  private(set) var showings = 0

  init(_ pin: String) { digits = Array(pin.utf8) }

  func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome {
    showings += 1
    return .dismissed
  }

  func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer?, isOptional: Bool, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value> {
    .read(unsafe digits.withUnsafeBytes { unsafe body($0) })
  }
}

@Suite("The PIN on paper, at the counter (IV.3)")
struct PaperTests {
  private static let family = DeskFamily.clean

  /// From the call to the offer of the PIN.
  private func lines(by call: String = "call counter") -> [String] {
    [call, Self.family.student.id.text, Self.family.caller, Self.family.relationship, ""] + Self.family.lines
      + ["", "p", Self.family.printedName, "y"]
  }

  private struct Played {
    let station: DeskStation
    let folder: ScratchFolder
    let written: String
    let showings: Int
    let facts: [Fact]
  }

  private func play(
    _ more: [String], by call: String = "call counter", maker: PageMakerPath = .besideProgram, hasPaper: Bool = true,
    lp: String? = nil, pin: String? = nil
  ) throws -> Played {
    let (station, folder) = (try DeskStation(), try ScratchFolder())
    if let lp {
      try folder.write("#!/bin/sh\n\(lp)\n".replacing("OUT", with: folder.file("printed")).utf8, to: "lp")
      folder.set(0o700, of: "lp")
    }
    let tray = PaperTray(
      maker: maker, stationFolders: [station.folder.path, station.folder.keys], searchPath: folder.path)
    let desk = try station.desk()
    let display = ReadingDisplay(try #require(pin ?? Self.family.pin))
    let typed = more.map { $0.replacing("OUT", with: folder.path).replacing("STATION", with: station.folder.path) }
    let sitting = try PlayedSitting(
      at: desk, lines(by: call) + typed, display: display, paper: hasPaper ? tray : nil)
    let reference = try #require(try station.entries().compactMap(\.case).last)
    return Played(
      station: station, folder: folder, written: sitting.written, showings: display.showings,
      facts: try station.facts(of: reference))
  }

  /// Whether the PIN lies in a file of the station.
  private func isClean(_ station: DeskStation) throws -> Bool {
    let pin = Data(try #require(Self.family.pin).utf8)
    return try station.files().allSatisfy { try Data(contentsOf: URL(fileURLWithPath: $0)).range(of: pin) == nil }
  }

  @Test func `a letter takes the place of a showing, and the parent's finger confirms it`() throws {
    let played = try play(["/letter OUT/letter.pdf", "", "quit"])
    #expect(
      played.facts.suffix(4) == [
        .disclosureAuthorized(generation: 1, showing: 1, on: .letter), .shown(.dismissed, on: .letter),
        .pinReadBack(matches: true), .closed(.disclosed),
      ])
    #expect(played.showings == 0)
    #expect(try played.folder.mode(of: "letter.pdf") == 0o600)
    #expect(played.written.contains("The letter is in \(played.folder.file("letter.pdf"))."))
    #expect(!played.written.contains(try #require(Self.family.pin)))
    #expect(try isClean(played.station))
    try played.station.checkLog()
  }

  @Test func `a slip goes to the printer and into no file`() throws {
    let played = try play(["/slip", "", "quit"], lp: "cat > OUT")
    #expect(
      played.facts.suffix(4) == [
        .disclosureAuthorized(generation: 1, showing: 1, on: .slip), .shown(.dismissed, on: .slip),
        .pinReadBack(matches: true), .closed(.disclosed),
      ])
    #expect(try played.folder.bytes(of: "printed").prefix(5) == Data("%PDF-".utf8))
    #expect(try played.folder.names() == ["lp", "printed"])
    #expect(try isClean(played.station))
  }

  @Test(arguments: ["/letter OUT/letter.pdf", "/slip"]) func `on video it is refused, and the PIN is read aloud`(
    _ line: String
  ) throws {
    let played = try play([line, "", "", "quit"], by: "call video work", lp: "cat > OUT")
    #expect(played.written.contains("a PIN on paper is handed over, so it is for the counter only"))
    #expect(played.facts.contains(.disclosureAuthorized(generation: 1, showing: 1)) && played.showings == 1)
    #expect(try played.folder.names() == ["lp"])
  }

  @Test(arguments: [
    ("/letter", "where shall the letter go?"), ("/letter OUT/lp", "is there already"),
    ("/letter STATION/letter.pdf", "lies in the station's folder"), ("/letter OUT/none/letter.pdf", "none"),
    ("/lett OUT/letter.pdf", "that cannot be taken back, so it is typed whole"),
  ]) func `nothing is authorized for a file that cannot be`(_ line: String, _ told: String) throws {
    let played = try play([line, "\u{3}", "quit"], lp: "cat > OUT")
    #expect(played.written.contains(told), "\(played.written.suffix(400))")
    #expect(!played.facts.contains { $0.kind == "disclosureAuthorized" })
    #expect(try played.folder.names() == ["lp"])
  }

  @Test func `nothing is authorized where nothing can be made`() throws {
    for (played, told) in [
      (
        try play(["/letter OUT/a.pdf", "\u{3}", "quit"], maker: PageMakerPath("/nowhere/pages")), "pinline-pages is not"
      ),
      (try play(["/slip", "\u{3}", "quit"]), "no printer"),
      (try play(["/slip", "\u{3}", "quit"], hasPaper: false), "no paper is made here"),
    ] {
      #expect(played.written.contains(told))
      #expect(!played.facts.contains { $0.kind == "disclosureAuthorized" })
      #expect(try played.folder.names() == [])
    }
  }

  @Test func `before the verdict there is no PIN to hand over`() throws {
    let station = try DeskStation()
    let tray = PaperTray(maker: .besideProgram, stationFolders: [], searchPath: "")
    let sitting = try PlayedSitting(
      at: station.desk(),
      ["call counter", Self.family.student.id.text, Self.family.caller, Self.family.relationship, ""]
        + [Self.family.lines[0], "/letter /tmp/pinline-never.pdf", "/slip", "\u{3}"], paper: tray)
    #expect(sitting.written.components(separatedBy: "there is no PIN to hand over at this step").count == 3)
    #expect(!FileManager.default.fileExists(atPath: "/tmp/pinline-never.pdf"))
  }

  @Test func `a printer that takes nothing costs a showing, and the second may be on the screen`() throws {
    let played = try play(["/slip", "s", "", "quit"], lp: "cat >/dev/null; exit 1")
    #expect(
      played.facts.suffix(6) == [
        .disclosureAuthorized(generation: 1, showing: 1, on: .slip), .shown(.failed, on: .slip),
        .disclosureAuthorized(generation: 1, showing: 2), .shown(.dismissed), .pinReadBack(matches: true),
        .closed(.disclosed),
      ])
    #expect(played.written.contains("the printer did not take it"))
    // It may have come out all the same.
    #expect(played.written.contains("look there whether a slip came") && !played.written.contains("Nothing was made."))
    #expect(try played.folder.names() == ["lp"])
  }

  @Test func `a letter is a draft where no person signed its language off, and says so`() throws {
    #expect(PaperNotice.unreviewed(.hy).english == "Letter in hy · reviewed: no (machine-drafted)")
    let played = try play(["/letter OUT/letter.pdf", "", "quit"])
    #expect(!played.written.contains("reviewed: no"))
    let armenian = try play(["/letter OUT/letter.pdf", "", "quit"], by: "call counter hy")
    #expect(armenian.written.contains(PaperNotice.unreviewed(.hy).english))
  }

  @Test func `outside of a case a letter is explained in a line`() throws {
    let station = try DeskStation()
    let written = try PlayedSitting(at: station.desk(), ["letter 00012345", "quit"]).written
    #expect(written.contains("a PIN letter needs a verified case") && written.contains("/letter FILE.pdf"))
    #expect(MainCommand.recognised("letter 00012345") == "letter")
  }
}
