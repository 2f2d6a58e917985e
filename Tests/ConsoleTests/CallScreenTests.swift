import Diagnostics
import CallScript
import Records
import Foundation
import Ledger
import FoundationEssentials
import TestSupport
import Testing

@testable import Console

@Suite("Calls as the console leads through them (IV)")
struct CallScreenTests {
  private func opening(_ family: DeskFamily, by call: String = "call video work") -> [String] {
    [call, family.student.id.text, family.caller, family.relationship, ""]
  }

  private func answers(_ family: DeskFamily) -> [String] { family.lines }

  @Test func `a sibling needs neither caller nor ID again and repeats with one key`() throws {
    let station = try DeskStation()
    let (first, second) = (DeskFamily.clean, DeskFamily.sibling)
    let display = GoodDisplay()
    var lines = opening(first) + answers(first)
    lines += ["", "p", first.printedName, "y", "", "s"]
    // The next child: found, seen, and the last name as before.
    var next = answers(second)
    next[2] = "="
    lines += [second.student.id.text, "y"] + next + ["", "", "", "quit"]
    let sitting = try PlayedSitting(at: station.desk(), lines, display: display)
    #expect(sitting.end == .done)
    #expect(sitting.written.components(separatedBy: "caller's name> ").count == 2)
    #expect(sitting.written.components(separatedBy: "name as printed> ").count == 2)
    #expect(sitting.written.contains("This child gets a separate case number."))
    #expect(display.shown.count == 2)
    #expect(sitting.written.components(separatedBy: "Closed: PIN disclosed and confirmed.").count == 3)
    try station.checkLog()
  }

  /// - Guide: IV.P3.a
  @Test func `a voice call becomes a video call before anything else`() throws {
    let station = try DeskStation(settings: ["meeting-number": "123 4567 8901", "meeting-passcode": "246810"])
    let family = DeskFamily.clean
    let lines = ["call phone work", "213 555 0199", ""] + opening(family).dropFirst()
    let written = try PlayedSitting(at: station.desk(), lines).written
    #expect(written.contains("The meeting number is 123 4567 8901, and the passcode is 246810."))
    let join = try #require(written.range(of: "can join"))
    let child = try #require(written.range(of: "student number or first name> "))
    #expect(join.lowerBound < child.lowerBound)
    #expect(written.contains("birth date> "))
    for file in try station.files() { #expect(!file.contains("246810")) }
  }

  @Test func `a child is found by name and what was given is not asked twice`() throws {
    let station = try DeskStation()
    let family = DeskFamily.clean
    let given = Array(answers(family).prefix(3))
    let lines = ["call video work", given[1], given[2], given[0], family.caller, family.relationship, ""]
    let sitting = try PlayedSitting(at: station.desk(), lines)
    #expect(sitting.reader.asked.last?.prompt == "grade> ")
    #expect(!sitting.written.contains(family.student.name.last))
  }

  @Test func `every command of a call does what its help says`() throws {
    let station = try DeskStation()
    let family = DeskFamily.clean
    let all = answers(family)
    let lines =
      opening(family) + [all[0], all[1], "/help", "/review", "/explain", "/note she sounds tired", "/videolost", ""]
      + ["/badline"] + all.prefix(2) + ["/edit 1", all[0], "/nothing", "/edit", "/notguardian", "", "quit"]
    let written = try PlayedSitting(at: station.desk(), lines).written
    for text in [
      "the picture is gone", "  2  first name: \(all[1])", "items to ask: 6", "I need to see you again.",
      "The questions start over. It does not count as a try.", "no such command here", "which item, 1 to 8?",
      "I can only give the PIN to a verified parent or legal guardian.", "Refused, III. Read this to the caller.",
    ] { #expect(written.contains(text), "\(text)") }
    let reference = try #require(try station.entries().compactMap(\.case).last)
    #expect(try station.committed("note", of: reference) == ["she sounds tired"])
    try station.checkLog()
  }

  @Test func `a child without another contact is sent to the school before any question`() throws {
    let station = try DeskStation()
    let written = try PlayedSitting(at: station.desk(), opening(.incomplete) + ["", "quit"]).written
    #expect(written.contains("ask the office manager at the school to update the emergency card"))
    #expect(!written.contains("What is the child's date of birth?"))
  }

  @Test func `the operators language is that of prompts and gloss`() throws {
    let station = try DeskStation()
    let family = DeskFamily.clean
    let written = try PlayedSitting(at: station.desk(), opening(family), language: .spanish).written
    #expect(
      written.contains(
        "» And what's your full name? Please spell it.\n"
          + "  ¿Y el nombre completo de usted? Deletréemelo, por favor.\n"))
    #expect(written.contains("fecha de nacimiento> "))
  }
}
