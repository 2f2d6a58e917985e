import Ledger
import FoundationEssentials
import CallScript
import Desk
import Diagnostics
import Records
import TestSupport
import Testing
import Verification

@testable import Console

@Suite("Nothing in a call is lost by a slip")
struct NeverStuckTests {
  private let family = DeskFamily.clean
  private var opening: [String] {
    ["call video work", family.student.id.text, family.caller, family.relationship, ""]
  }

  private func play(_ lines: [String], language: Language = .english) throws -> (PlayedSitting, kinds: [String]) {
    let station = try DeskStation()
    let sitting = try PlayedSitting(at: station.desk(), lines, display: GoodDisplay(), language: language)
    try station.checkLog()
    return (sitting, try station.entries().filter { $0.case != nil }.map(\.kind))
  }

  @Test func `a shortened command that ends something does nothing`() throws {
    let (sitting, kinds) = try play(opening + ["/badlin", "/notg", "/fl", "/videol"])
    #expect(sitting.written.contains("/notguardian: the caller says they are not the legal guardian"))
    #expect(sitting.written.components(separatedBy: "so it is typed whole").count == 5)
    #expect(sitting.reader.asked.last?.prompt == "birth date> ")
    #expect(!kinds.contains("refused") && !kinds.contains("flagged") && !kinds.contains("roundRestarted"))
  }

  @Test func `an unknown one names the nearest and keeps what was typed`() throws {
    let address = family.answers[.address] ?? ""
    let lines = opening + family.lines.prefix(4) + [address, "/hepl"]
    let (sitting, _) = try play(lines)
    #expect(sitting.written.contains("did you mean /help?"))
    #expect(sitting.reader.asked.last?.prompt == "unit or letter (Enter: none)> ")
  }

  @Test func `without video the case ends only where that is meant`() throws {
    let start = Array(opening.dropLast())
    let (stayed, kinds) = try play(start + ["n", "", ""])
    #expect(stayed.written.contains("This ends the case: Enter: go back · y: yes, go ahead> "))
    #expect(stayed.reader.asked.last?.prompt == "birth date> " && !kinds.contains("refused"))
    let (ended, others) = try play(start + ["no", "yes", ""])
    #expect(ended.written.contains("Refused, IV. Read this to the caller.") && others.contains("refused"))
  }

  @Test(arguments: ["n", "r"]) func `a face or a challenge fails only where that is meant`(_ key: String) throws {
    let seen = opening + family.lines + ["", "p", family.printedName]
    let (stayed, kinds) = try play(seen + [key, "", "y"])
    #expect(stayed.reader.asked.last?.prompt == "Enter: show the PIN> " && !kinds.contains("refused"))
    let (ended, others) = try play(seen + [key, "y", ""])
    #expect(ended.written.contains("Closed. Read this to the caller") && others.contains("refused"))
  }

  @Test func `a command where none is taken is told and does nothing`() throws {
    let (opened, none) = try play(["call", "/hepl", "/abandon", "exit"])
    #expect(opened.written.components(separatedBy: "there are no commands here").count == 3 && none.isEmpty)
    #expect(opened.reader.asked.last?.prompt == "pinline> ")
    let (held, kinds) = try play(opening + ["/hold", "/note x", "y"])
    #expect(held.written.contains("there are no commands here"))
    #expect(held.reader.asked.last?.prompt == "birth date> " && !kinds.contains("noted"))
  }

  @Test func `the caller's number is a number or nothing`() throws {
    let (sitting, kinds) = try play(["call phone work", "/abandon", "me", "no"])
    #expect(sitting.reader.asked.count { $0.prompt == "caller's number (Enter: not shown)> " } == 3)
    #expect(sitting.written.contains("there are no commands here") && sitting.written.contains("ten digits"))
    #expect(sitting.written.contains("I need to see you for this.") && kinds.first == "opened")
    let (left, others) = try play(["call phone work", "exit"])
    #expect(left.reader.asked.last?.prompt == "pinline> " && others.isEmpty)
    let (short, cases) = try play(["call phone work", "911"])
    #expect(short.written.contains("I need to see you for this.") && cases.first == "opened")
  }

  @Test(arguments: ["김민준", "Գեւորգյան", "佐々木", "Teresa"]) func `a printed name is taken in its own script`(
    _ name: String
  ) throws {
    let (sitting, kinds) = try play(opening + family.lines + ["", "p", name, "y"])
    #expect(!sitting.written.contains("a name has letters") && kinds.contains("idChecked"))
  }

  @Test func `a child of one name can be named`() throws {
    let start = opening.dropLast() + [""] + family.lines.prefix(2)
    let (sitting, _) = try play(start + ["", "none"])
    #expect(sitting.written.contains("If the child has one name only, type: none"))
    #expect(sitting.reader.asked.last?.prompt == "grade> ")
    let (si, _) = try play(opening + family.lines.prefix(1) + ["Si", "Si"])
    #expect(si.reader.asked.last?.prompt == "grade> ")
  }

  @Test func `a slip in the year of birth ends no call`() throws {
    let (sitting, kinds) = try play(opening + ["3/14/05", "", "3/14/15"])
    #expect(sitting.written.contains("That makes the student 20: Enter: go back"))
    #expect(sitting.reader.initials.contains("3/14/05"))
    #expect(sitting.reader.asked.last?.prompt == "first name> ")
    #expect(kinds.count { $0 == "answered" } == 1)
  }

  @Test func `yes and no are understood in both languages where they answer`() throws {
    for yes in ["y", "yes", "si", "sí", "s", "ok"] {
      let (sitting, _) = try play(opening.dropLast() + [yes])
      #expect(sitting.reader.asked.last?.prompt == "birth date> ", "\(yes)")
    }
    let (confirmed, _) = try play(opening + family.lines + ["yes"])
    #expect(confirmed.written.contains("c: CA ID"))
  }

  @Test func `back goes to the prompt before with what was typed there`() throws {
    let named = ["call video work", "Maria", "/back"]
    let (name, _) = try play(named + ["", "Delgado", "/back", "", "3/14/15"])
    #expect(name.reader.initials == ["Maria", "Delgado"])
    #expect(name.reader.asked.last?.prompt == "caller's name> ")
    let (caller, _) = try play(Array(opening.prefix(3)) + ["/back", "", family.relationship, ""])
    #expect(caller.reader.initials == [family.caller])
    #expect(caller.reader.asked.last?.prompt == "birth date> ")
    let id = opening + family.lines + ["", "p", family.printedName, "/back", "", "y"]
    let (shown, kinds) = try play(id)
    #expect(shown.reader.initials == [family.printedName])
    #expect(shown.reader.asked.last?.prompt.contains("show the PIN") == true && kinds.contains("idChecked"))
  }

  @Test func `back to the search loses nothing that was typed for it`() throws {
    let lines = ["call video work", "Maria", "Delgado", "3/14/15", "/back", "", "", ""]
    let (sitting, _) = try play(lines)
    #expect(sitting.reader.initials == ["Maria", "Delgado", "3/14/15"])
    #expect(sitting.reader.asked.last?.prompt == "caller's name> ")
  }

  @Test func `the end of a line asks what Ctrl-C asks and three of them leave`() throws {
    let station = try DeskStation()
    let sitting = try PlayedSitting(at: station.desk(), opening, asTerminal: true)
    #expect(sitting.reader.asked.suffix(3).map(\.prompt).contains { $0.contains("p: park") })
    #expect(sitting.end == .done)
    #expect(try station.entries().last { $0.case != nil }?.kind == "parked")
    try station.checkLog()
  }

  @Test func `Tab at a choice spells the number of the case`() throws {
    let (sitting, _) = try play(opening.dropLast() + ["\t", ""])
    #expect(
      sitting.written.contains(
        #/\n  [A-Z] as in [A-Za-z]+, [A-Z] as in [A-Za-z]+, [A-Z] as in [A-Za-z]+\n  \d+: [a-z ]+\n  \d+: [a-z ]+\n/#))
    #expect(sitting.reader.asked.last?.prompt == "birth date> ")
  }

  @Test func `exit in a call asks what Ctrl-C asks`() throws {
    let (sitting, _) = try play(opening + ["exit", ""])
    #expect(sitting.reader.asked[6].prompt.hasPrefix("Enter: stay · h: hold · p: park"))
    #expect(sitting.reader.asked.last?.prompt == "birth date> ")
  }

  @Test(arguments: Language.allCases) func `help shows one line for here at every prompt`(language: Language) throws {
    let call = opening + family.lines + ["", "p", family.printedName, "y", "", ""]
    let asked = ["call", "?", "v", "w", "", ""] + call.dropFirst().flatMap { ["?", $0] } + ["quit"]
    let (sitting, _) = try play(asked, language: language)
    let here = ConsoleWord.here.in(language) + ": "
    #expect(sitting.written.components(separatedBy: "\n" + here).count - 1 == call.count)
    #expect(sitting.end == .done)
  }
}
