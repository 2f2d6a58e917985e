import CallScript
import Desk
import Diagnostics
import Foundation
import Guide
import Ledger
import Records
import Station
import TestSupport
import Testing
import Verification

@testable import Console
@testable import Terminal

@Suite("The guide beside a call")
struct GuideInCallTests {
  private let family = DeskFamily.clean
  private var opening: [String] {
    ["call video work", family.student.id.text, family.caller, family.relationship, ""]
  }

  private func walkEnds(_ station: DeskStation) throws -> [Entry] {
    try station.entries().filter { $0.kind == "walkEnded" }
  }

  @Test func `leaves the case where it was and what was typed in its place`() throws {
    let station = try DeskStation()
    let answers = family.lines
    let lines = opening + answers.prefix(2) + ["/edit 1", "/guide link", "", "s", "", "/guide", "/guide contacts"]
    let sitting = try PlayedSitting(at: station.desk(), lines)
    // The draft of the correction is there again after the walk-through.
    #expect(sitting.reader.initials.filter { $0 == answers[0] }.count == 2)
    #expect(sitting.reader.asked.last?.prompt == "last name> ")
    let end = try #require(try walkEnds(station).first)
    let reference = try station.entries().compactMap(\.case).first
    #expect(end.case == nil && end.about == reference && reference != nil)
    #expect(end.fact["about"] == reference.map { .string($0.description) } && end.committed.isEmpty)
    let kinds = try station.entries().filter { $0.case != nil }.map(\.kind)
    #expect(
      kinds.prefix(8) == [
        "opened", "searched", "named", "standingChecked", "presenceConfirmed", "answered", "answered", "corrected",
      ])
    try station.checkLog()
  }

  @Test func `is there at every prompt of a call and after its end`() throws {
    let clean = opening + family.lines + ["", "p", family.printedName, "y", ""]
    let asked = clean.prefix(1) + clean.dropFirst().flatMap { ["/guide schoology", "a", $0] }
    let station = try DeskStation()
    let sitting = try PlayedSitting(
      at: station.desk(), Array(asked) + ["/guide link", "r", "", "quit"], display: GoodDisplay())
    let (ends, calls) = (try walkEnds(station), try station.entries().filter { $0.case != nil })
    #expect(ends.count == clean.count && calls.last?.fact["variant"]?.string == "disclosed")
    #expect(Set(ends.map(\.about)) == [calls.first?.case] && sitting.end == .done)
    try station.checkLog()
  }

  @Test func `speaks the caller's language`() throws {
    let station = try DeskStation()
    let lines = ["call video work es"] + opening.dropFirst() + ["/guide link", "s"]
    let step = try #require(GuideShelf().book().walks.first { $0.id.description == "link" }).first
    let sitting = try PlayedSitting(at: station.desk(), lines)
    #expect(sitting.written.contains("» \(step.say.spanish)\n  \(step.say.english)"))
  }

  /// Before the verdict not even where a child goes to school may be told (IV, XI).
  @Test func `names the school's own team first, and only once the caller was cleared`() throws {
    let station = try DeskStation()
    let clean = opening + family.lines + ["", "p", family.printedName, "y"]
    let lines = opening + ["/guide XI"] + clean.dropFirst(5) + ["/guide XI"]
    let sitting = try PlayedSitting(at: station.desk(), lines, display: GoodDisplay())
    let lists = sitting.reader.asked.map(\.written).filter { $0.contains("PACE team") }
    let firsts = lists.map { $0.firstMatch(of: #/Local District (\w+), PACE team/#).map { String($0.1) } }
    #expect(firsts == ["Central", "Northeast"])
    let school = try DeskStation(settings: ["serves": "SCH-2"])
    let served = try PlayedSitting(at: school.desk(), ["contacts"])
    #expect(served.written.firstMatch(of: #/Local District (\w+), PACE team/#)?.1 == "West")
  }

  @Test(arguments: [FaultyCaseStore.Fault.beforePersisting, .afterPersisting])
  func `ends nothing whose entry cannot be written`(_ fault: FaultyCaseStore.Fault) throws {
    let station = try DeskStation()
    let desk = try station.desk()
    station.store.fail(append: 6, fault)
    if fault == .afterPersisting { station.store.failingLookUps = 1 }
    let sitting = try PlayedSitting(at: desk, opening + ["/guide link", "s", "r"])
    let failed = try #require(sitting.reader.asked.first { $0.written.contains("The walk-through has not ended") })
    #expect(!failed.written.contains("Ended:") && failed.prompt.hasPrefix("Enter: next"))
    #expect(sitting.written.components(separatedBy: "Ended: referred.").count == 2)
    #expect(!sitting.written.contains("Ended: solved."))
    #expect(
      try walkEnds(station).map { $0.fact["outcome"]?.string }
        == (fault == .beforePersisting ? ["referred"] : ["solved", "referred"]))
    #expect(
      sitting.reader.asked.last?.prompt.hasPrefix("Enter: stay") == true
        || sitting.reader.asked.last?.prompt == "birth date> ")
    try station.checkLog()
  }

  @Test func `waits as long as any prompt of the call, and then lets the case wait`() throws {
    let station = try DeskStation()
    let sitting = try PlayedSitting(at: station.desk(), opening + ["/guide link", "", TypedCall.nobody, "quit"])
    #expect(sitting.reader.limits.compactMap(\.self).allSatisfy { $0 == 120_000 })
    #expect(sitting.written.contains("No keys for 2 minutes:"))
    #expect(try station.entries().last { $0.case != nil }?.kind == "parked")
    #expect(try walkEnds(station).isEmpty && sitting.end == .done)
  }

  /// What a caller spells is looked at, and kept nowhere (I).
  @Test func `tells nobody of an e-mail address`() throws {
    let station = try DeskStation()
    let listener = Listener()
    let address = "zq7.lopez@gmial.com"
    let lines =
      ["guide password", "", "", "", "e", address, "email", "zq7@gmail.com", "s"] + opening
      + ["/guide register", "", "", "", "e", address, "s"]
    let sitting = try PlayedSitting(at: station.desk(), lines, observer: listener)
    #expect(sitting.written.components(separatedBy: "Ask: is that gmail.com?").count == 3)
    #expect(sitting.written.contains("It has the right form.") && !sitting.written.contains("zq7"))
    #expect(!listener.heard.isEmpty && !listener.heard.contains { $0.contains("zq7") || $0.contains("guide link") })
    for file in try station.files() {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      #expect(bytes.range(of: Data("zq7".utf8)) == nil, "\(file)")
    }
  }

  @Test func `says in both languages what is wrong with an address`() throws {
    let faults: [EmailFault] = [
      .nothing, .space, .comma, .noAt, .severalAts, .noName, .noHost, .noDot, .strayDot, .strayLetter,
      .host(likely: "gmail.com"),
    ]
    for language in Language.allCases {
      let words = ([MailWord.prompt, .right] + faults.map(MailWord.fault)).map { $0.in(language) }
      #expect(Set(words).count == words.count)
    }
  }
}

/// Keeps all that a listener is told.
private final class Listener: CallObserver {
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
