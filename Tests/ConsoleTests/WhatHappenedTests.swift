import Foundation
import Records
import CallScript
import Desk
import Diagnostics
import Station
import TestSupport
import Testing

@testable import Console
@testable import Terminal

@Suite("What is said where something fails")
struct WhatHappenedTests {
  private func lines(of family: DeskFamily) -> [String] {
    ["call video work", family.student.id.text, family.caller, family.relationship, ""]
      + family.lines + ["", "p", family.printedName, "y"]
  }

  @Test func `with no case in hand names neither case nor prompt`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    station.store.fail(append: 1, .beforePersisting)
    let sitting = try PlayedSitting(at: desk, ["call video work", "quit"])
    #expect(sitting.written.contains("the log could not be written (the disk is full)"))
    #expect(sitting.written.contains("mend it and try again; nothing was done"))
    #expect(!sitting.written.contains("the case cannot go on") && !sitting.written.contains("press Enter"))
    #expect(MainPromptProblem(.checkpoints(reason: .diskFull)).spanish.next.contains("no se hizo nada"))
  }

  @Test func `when nothing was shown asks for no reading back`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let display = RefusingDisplay()
    let sitting = try PlayedSitting(at: desk, lines(of: .clean) + ["", "s", "quit"], display: display)
    let nothing = try #require(sitting.written.range(of: "Nothing was shown."))
    let asked = sitting.written.range(of: "read the number back")
    #expect(asked.map { $0.lowerBound > nothing.upperBound } ?? true, "\(sitting.written)")
    #expect(display.showings == 2 && !sitting.written[..<nothing.lowerBound].contains("off the screen"))
    try station.checkLog()
  }

  @Test func `when no page could be locked for the read back says so and not that the terminal hung up`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let display = RefusingDisplay(readsDigits: false)
    display.showings = 1
    let sitting = try PlayedSitting(at: desk, lines(of: .clean) + ["", "c", "quit"], display: display)
    #expect(sitting.written.contains("no memory could be locked"))
    #expect(sitting.end == .done)
    try station.checkLog()
  }

  @Test func `when nobody knows whether a case was opened promises none that goes on`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    station.store.fail(append: 1, .beforePersisting)
    station.store.failingLookUps = 1
    let sitting = try PlayedSitting(at: desk, ["call video work", "quit"])
    #expect(!sitting.written.contains("goes on where the log says"), "\(sitting.written)")
    #expect(sitting.written.contains("it is not certain that the log was written"))
  }

  @Test func `where the station's database fails names the log and not the roster`() throws {
    #expect(StationUnreadable(reason: .diskFailed).diagnostic(in: .english).headline.contains("the station's database"))
  }
}

/// A display that cannot show the first time.
private final class RefusingDisplay: SecretDisplay {
  let canShow = true
  var showings = 0
  private let readsDigits: Bool
  private let good = GoodDisplay()

  init(readsDigits: Bool = true) { self.readsDigits = readsDigits }

  func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome {
    showings += 1
    return showings == 1 ? .refused : unsafe good.show(request, digits: digits)
  }

  func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer?, isOptional: Bool, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value> {
    readsDigits ? unsafe good.readDigits(prompt: prompt, heard: heard, isOptional: isOptional, body) : .refused
  }
}
