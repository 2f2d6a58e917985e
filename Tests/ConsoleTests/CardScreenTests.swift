import CallScript
import Desk
import Diagnostics
import Foundation
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing
import Verification

@testable import Console
@testable import Terminal

@Suite("The emergency card on the screen (VIII)")
struct CardScreenTests {
  private let family = CardFamily.clean
  private let station: DeskStation

  init() throws { station = try .forCards() }

  private var opening: [String] {
    ["call video work", family.student.id.text, family.caller, family.relationship, ""]
  }
  /// Up to the offer of the PIN.
  private var verified: [String] { opening + family.lines + ["", "p", family.printedName, "y"] }

  private func changes() throws -> [CardChange] { try station.desk().session.log.cardChanges() }

  @Test func `is filled in beside the case, read back, and told only once it is logged`() throws {
    let form = ["/emergency", "213 555 8001", "", "(213) 555-8002", "t", "n", ""]
    var asked: [String] = []
    let sitting = try PlayedSitting(at: station.desk(), verified + form + ["", "", "quit"], display: GoodDisplay()) {
      asked.append($0)
    }
    let prompts = asked.drop { $0 != "own home phone> " }.prefix(6).map(\.self)
    #expect(prompts.prefix(3) == ["own home phone> ", "own work phone> ", "own cell phone> "])
    #expect(prompts[3] == "in an emergency: Enter: no change · c: call · t: text · e: e-mail> ")
    #expect(prompts[4] == "text messages: Enter: no change · y: yes · n: no> ")
    #expect(prompts[5] == "Enter: right, change it · b: back to the entries · n: leave it as it was> ")
    let change = try #require(try changes().first)
    #expect(change.given?.values == [.home: "2135558001", .cell: "2135558002", .preference: "text", .texts: "no"])
    #expect(sitting.written.contains("  home phone: 213 555 8001\n") && sitting.written.contains("Changed. It counts"))
    #expect(sitting.written.contains("On file: phone, no e-mail."))
    #expect(!sitting.written.contains("7001"), "what is on record")
    // The case went on where it was.
    #expect(try station.entries().last { $0.case != nil }?.fact["variant"]?.string == "disclosed")
    try station.checkLog()
  }

  @Test func `speaks the caller's language and the operator's`() throws {
    let lines = ["call video work es"] + verified.dropFirst() + ["/emergency", "", "", "213 555 8001", "", "", ""]
    let english = try PlayedSitting(at: station.desk(), lines, display: GoodDisplay())
    let line = CardLine.changed(hasNumber: true)
    #expect(english.written.contains("» \(line.spanish)\n  \(line.english)"))
    let other = try DeskStation.forCards()
    let spanish = try PlayedSitting(
      at: other.desk(), verified.dropLast().map(\.self) + ["y", "/emergency", "", "", "213 555 8001", "l", "s", ""],
      display: GoodDisplay(), language: .spanish)
    #expect(spanish.written.contains("» \(line.english)\n  \(line.spanish)"))
    #expect(try other.desk().session.log.cardChanges().first?.given?.values[.preference] == "call")
    #expect(try other.desk().session.log.cardChanges().first?.given?.values[.texts] == "yes")
  }

  @Test func `goes back, asks for the form, and changes nothing that is not confirmed`() throws {
    let form = [
      "/emergency", "555 8001", "213 555 8001", "/back", "213 555 8003", "/park", "", "", "", "", "b", "", "", "", "",
      "", "n",
    ]
    let sitting = try PlayedSitting(at: station.desk(), verified + form, display: GoodDisplay())
    #expect(
      sitting.written.contains("ten digits, area code first") && sitting.written.contains("there are no commands"))
    #expect(sitting.reader.initials.suffix(2) == ["213 555 8001", "213 555 8003"])
    #expect(try sitting.written.contains("Nothing was changed.") && changes().isEmpty)
    let left = try PlayedSitting(
      at: station.desk(), ["resume", "y"] + ["quit"], display: GoodDisplay())
    #expect(left.end == .done)
    let other = try DeskStation.forCards()
    let none = try PlayedSitting(
      at: other.desk(), verified + ["/emergency", "", "", "", "", "", "/emergency", "\u{3}"], display: GoodDisplay())
    #expect(none.written.contains("Nothing was typed, so nothing was changed."))
    #expect(try none.written.contains("Nothing was changed.") && other.desk().session.log.cardChanges().isEmpty)
  }

  @Test func `is refused with one line before the caller is verified`() throws {
    let lines = opening.flatMap { [$0, "/emergency"] }.dropFirst(2)
    let sitting = try PlayedSitting(at: station.desk(), ["call video work"] + lines.map(\.self))
    let told = sitting.reader.asked.map(\.written).filter { $0.contains("a verified parent only") }
    #expect(told.count == 4 && Set(told.map { $0.split(separator: "\n").suffix(2).joined() }).count == 1)
    #expect(try changes().isEmpty)
  }

  @Test(arguments: [
    ("address", OfficeChange.address), ("Domicilio nuevo", .address), ("addr", .address), ("contact", .contacts),
    ("contactos", .contacts),
  ]) func `says where to go with what the office changes, and logs that`(_ typed: String, _ change: OfficeChange) throws
  {
    let lines = ["call video work es"] + opening.dropFirst() + ["/emergency \(typed)"]
    let sitting = try PlayedSitting(at: station.desk(), lines)
    let line = CardLine.referred(change)
    #expect(sitting.written.contains("» \(line.spanish)\n  \(line.english)"))
    let entry = try #require(station.entries().first { $0.kind == "officeReferred" })
    #expect(entry.fact["change"]?.string == change.rawValue)
    let other = try DeskStation.forCards()
    let unknown = try PlayedSitting(at: other.desk(), opening + ["/emergency pin"])
    #expect(unknown.written.contains("that is nothing of the emergency card"))
  }

  @Test func `can be changed at the end while the caller is still there, and no later`() throws {
    let end = ["", "/em", "213 555 8001", "", "", "", "", "", "/em address", "/hold", "", "quit"]
    let sitting = try PlayedSitting(at: station.desk(), verified + end, display: GoodDisplay())
    #expect(try changes().count == 1 && sitting.end == .done)
    #expect(sitting.written.contains("there are no commands here"))
    #expect(try station.entries().contains { $0.kind == "officeReferred" })
  }

  @Test(arguments: [FaultyCaseStore.Fault.beforePersisting, .afterPersisting])
  func `tells nothing that the log may not have`(_ fault: FaultyCaseStore.Fault) throws {
    let desk = try station.desk()
    let form = ["/emergency", "", "", "213 555 8001", "", "", "", "", "", "", ""]
    var hasFailed = false
    let sitting = try PlayedSitting(at: desk, verified + form, display: GoodDisplay()) { [station] prompt in
      guard prompt.hasPrefix("Enter: right, change it"), !hasFailed else { return }
      hasFailed = true
      station.store.fail(append: 1, fault)
      if fault == .afterPersisting { station.store.failingLookUps = 1 }
    }
    let told = sitting.written.components(separatedBy: "Changed. It counts").count - 1
    #expect(told == 1)
    let failed = try #require(
      sitting.reader.asked.firstIndex { $0.written.contains("log") && $0.prompt.hasPrefix("Enter: right") })
    #expect(!sitting.reader.asked[...failed].contains { $0.written.contains("Changed. It counts") })
    #expect(try changes().count == (fault == .beforePersisting ? 1 : 2))
  }

  @Test func `warns, and tells the caller, where no number would be left`() throws {
    var roster = CardFamily.roster()
    roster.setPhones([], of: family.student.id)
    try station.load(roster)
    var other = family
    other.answers[.phone] = CardFamily.mother
    let lines =
      opening + other.lines + ["", "p", other.printedName, "y", "/emergency", "", "", "213 555 8001", "", "", "n"]
    let sitting = try PlayedSitting(at: station.desk(), lines, display: GoodDisplay())
    #expect(sitting.written.contains(CardNotice.noNumberLeft.english))
    #expect(sitting.written.contains("» " + CardLine.noNumberLeft.english))
    #expect(try changes().isEmpty)
  }

  @Test func `numbers its choices where the screen is heard`() throws {
    let lines = verified + ["/emergency", "", "", "213 555 8001", "2", "3", "1", "", "", "quit"]
    let sitting = try PlayedSitting(at: station.desk(), lines, display: GoodDisplay(), isPlain: true)
    #expect(sitting.written.contains("  3  text\n"))
    let values = try #require(try changes().first?.given?.values)
    #expect(values == [.cell: "2135558001", .preference: "call", .texts: "no"])
  }

  @Test func `tells no number to whoever listens`() throws {
    let listener = CardListener()
    _ = try PlayedSitting(
      at: station.desk(), verified + ["/emergency", "", "", "213 555 8001", "", "", "", "", "", "quit"],
      display: GoodDisplay(), observer: listener)
    #expect(!listener.heard.isEmpty && !listener.heard.contains { $0.contains("8001") || $0.contains("own cell") })
  }
}

/// Keeps all that a listener is told.
private final class CardListener: CallObserver {
  private(set) var heard: [String] = []

  func observe(_ event: CallEvent) {
    switch event {
    case .typed(let line, _): heard.append(line)
    case .asks(let question): heard.append(question.prompt)
    case .completed(let line, _): heard.append(line)
    case .read, .chose, .left: break
    }
  }

  func present(on talk: Talk) throws(ScriptStop) {}
}
