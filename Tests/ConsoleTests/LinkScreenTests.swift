import Records
import FoundationEssentials
import CallScript
import Desk
import Diagnostics
import Ledger
import Matching
import Station
import TestSupport
import Testing

@testable import Console
@testable import Terminal

@Suite("Linking the child, on the screen (V)")
struct LinkScreenTests {
  private let family = DeskFamily.clean
  private var opening: [String] {
    ["call video work", family.student.id.text, family.caller, family.relationship, ""]
  }
  private var clean: [String] { opening + family.lines + ["", "p", family.printedName, "y", ""] }

  private func play(
    _ lines: [String], language: Language = .english, display: any SecretDisplay = GoodDisplay(), isPlain: Bool = false
  ) throws -> (PlayedSitting, [Entry]) {
    let station = try DeskStation()
    let sitting = try PlayedSitting(
      at: station.desk(), lines, display: display, language: language, asTerminal: true, isPlain: isPlain)
    try station.checkLog()
    return (sitting, try station.entries().filter { CaseService.kinds.map(\.rawValue).contains($0.kind) })
  }

  @Test func `after the PIN one letter leads to it and says what is left to press`() throws {
    let (sitting, entries) = try play(clean + ["l", "", "100200", "3/14/2015", "l", "y", "", "quit"])
    #expect(sitting.end == .done)
    #expect(sitting.written.contains("» What did you type as the student ID?"))
    #expect(sitting.written.contains("Right: student ID, birth date, PIN."))
    #expect(sitting.written.contains("choose Add Student, then Finish."))
    #expect(sitting.written.contains("Noted: linked."))
    #expect(entries.map(\.kind) == ["linkHelped", "linkRecorded"])
    #expect(entries.last?.fact["outcome"] == .string("yes"))
  }

  @Test(arguments: Language.allCases) func `what is wrong is read out in the caller's language`(_ language: Language)
    throws
  {
    let spanish = ["call video work es"] + clean.dropFirst()
    let (sitting, _) = try play(Array(spanish) + ["/link", "", "102000", "14/03/2015", "", "quit"], language: language)
    #expect(sitting.written.contains("» Dos cifras del número de estudiante están cambiadas."))
    #expect(sitting.written.contains("» El día y el mes están cambiados."))
    #expect(sitting.written.contains("Two digits of the student ID") == (language == .english), "the gloss")
    #expect(!sitting.written.contains("100200\n"), "what would be right is told nowhere")
  }

  /// The interpreter puts into the caller's language what the operator says (IV).
  @Test func `with an interpreter the operator's own words are those that are said`() throws {
    let (sitting, _) = try play(["call video work es vendor"] + clean.dropFirst() + ["/guide link", "s", "", "quit"])
    #expect(sitting.written.contains("» Please log in to your Parent Portal account"))
    #expect(sitting.written.contains("\n  Por favor, entre a su cuenta del Portal para Padres"))
  }

  @Test func `before the verdict it is the form alone, and the case stays where it was`() throws {
    let lines = opening + family.lines.prefix(2) + ["/link", "102000", "14/03/2015", "/link other", "/linked yes"]
    let (sitting, entries) = try play(lines, display: NoDigits())
    #expect(sitting.written.contains("Not verified: only the form is looked at."))
    #expect(sitting.written.contains("Of the right form: student ID."))
    #expect(!sitting.written.contains("Two digits") && !sitting.written.contains("Right:"))
    #expect(sitting.written.contains("Each guardian's PIN is their own"))
    #expect(sitting.written.contains("the caller of that case was not verified"))
    #expect(entries.map(\.kind) == ["linkHelped"], "only that the other's PIN was refused")
    #expect(sitting.reader.asked.last?.prompt == "last name> ")
  }

  @Test func `later makes a call back, which the next start tells of when it is due`() throws {
    let station = try DeskStation()
    let first = try PlayedSitting(
      at: station.desk(), clean + ["/linked later", "soon", "3 5pm", "", "callbacks", "quit"], display: GoodDisplay())
    #expect(first.written.contains("that is no time in the next 60 days"))
    #expect(first.written.contains("Call back on 2026-03-13 17:00"))
    let reference = try #require(station.entries().compactMap(\.case).first)
    #expect(first.written.contains("\(reference)  2026-03-13 17:00 PDT  2026-03-10 "))
    station.clock.advance(minutes: 4 * 24 * 60)
    let second = try PlayedSitting(
      at: station.desk(operator: "Ben Ito"),
      ["callback \(reference)", "", "linked \(reference) no", "callbacks", "callback \(reference) done", "quit"])
    #expect(second.written.contains("Call-backs due: 1. callbacks lists them."))
    #expect(second.written.contains("Rosa Delgado, English: "))
    #expect(second.written.contains("nobody is to be called back"))
    let kinds = try station.entries().map(\.kind)
    #expect(kinds.suffix(4).contains("callBackBegun") && !kinds.contains("callBackEnded"))
    #expect(second.written.contains("no call back is to be made for that case"))
    try station.checkLog()
  }

  @Test func `what is missing behind a command is said`() throws {
    let lines = [
      "linked", "linked KPK-482-1914 perhaps", "linked KPK-482-1915 yes", "linked KPK-482-1914 yes", "wrap", "callback",
      "notes", "quit",
    ]
    let (sitting, entries) = try play(lines)
    #expect(sitting.written.components(separatedBy: "that is not how it is typed").count == 6)
    #expect(sitting.written.contains("misheard") && sitting.written.contains("no case has that reference"))
    #expect(entries.isEmpty)
  }

  @Test func `a link at the main prompt looks at the form and leaves nothing in the log`() throws {
    let (sitting, entries) = try play(["link", "O1", "31/31/2015", "", "quit"], display: NoDigits())
    #expect(
      sitting.written.contains("a letter in place of a digit") && sitting.written.contains("That isn't a birth date"))
    #expect(entries.isEmpty && sitting.end == .done)
  }

  @Test func `digits behind a command reach no history and no transcript`() throws {
    for line in ["link 48129377", "callbacks 48129377", "linked 48129377", "wrap 4812 9377", "notes 48129377"] {
      #expect(MainCommand.recognised(line) == nil, "\(line)")
    }
    #expect(MainCommand.recognised("wrap KPK-482-1914 pin") == "wrap KPK-482-1914")
    #expect(MainCommand.recognised("training outreach Ana Ruiz") == "training")
  }

  @Test func `later without a time makes no call back, and says so`() throws {
    let (sitting, entries) = try play(clean + ["/linked later", "\u{3}", "", "quit"])
    #expect(sitting.written.contains("No call back."))
    #expect(entries.map(\.kind) == ["linkRecorded"])
  }

  @Test func `a terminal that cannot hide a PIN looks at the rest and goes on`() throws {
    let (sitting, _) = try play(["link", "123456", "3/14/2015", "", "cases", "quit"], display: NoDisplay())
    #expect(sitting.written.contains("No PIN can be typed here") && sitting.written.contains("No open cases."))
    #expect(sitting.end == .done)
  }

  @Test func `help and other commands at its prompts are nothing that was typed`() throws {
    let (sitting, _) = try play(["link", "?", "/back", "", "3/14/2015", "", "quit"], display: NoDigits())
    #expect(sitting.written.contains("Enter leaves it out") && sitting.written.contains("there are no commands here"))
    #expect(sitting.written.contains("Of the right form: birth date."))
  }

  @Test func `a note that looks like a PIN is kept only when asked for`() throws {
    let lines = opening + ["/note PIN 0482 1937", "", "/note asks about the bus", "/note D1234567", "y"]
    let station = try DeskStation()
    let sitting = try PlayedSitting(at: station.desk(), lines)
    #expect(sitting.written.components(separatedBy: "may be kept nowhere").count == 3)
    #expect(try station.entries().count { $0.kind == "noted" } == 2)
    let reference = try #require(station.entries().compactMap(\.case).first)
    let reading = try PlayedSitting(at: station.desk(operator: "Ben Ito"), ["notes \(reference)", "", "quit"])
    #expect(reading.written.contains("Ana Ruiz\n  asks about the bus"))
    #expect(!reading.written.contains("0482 1937"))
  }

  @Test func `what a call was about is one word, in the call and later`() throws {
    let station = try DeskStation()
    let first = try PlayedSitting(
      at: station.desk(), clean + ["/wrap", "/wrap reg", "", "quit"], display: GoodDisplay())
    #expect(first.written.contains("the codes are: pin (the PIN)"))
    let reference = try #require(station.entries().compactMap(\.case).first)
    _ = try PlayedSitting(at: station.desk(), ["wrap \(reference) password", "quit"])
    let codes = try station.entries().filter { $0.kind == "wrappedUp" }.map { $0.fact["code"]?.string }
    #expect(codes == ["registration", "password"])
  }

  @Test func `a transfer wipes the screen and the colleague is told of it`() throws {
    let station = try DeskStation()
    _ = try station.desk(operator: "Ben Ito")
    let sitting = try PlayedSitting(at: station.desk(), opening + ["/transfer Ben Ito", "cases", "quit"])
    #expect(sitting.written.contains("Waits for Ben Ito."))
    let reference = try #require(station.entries().compactMap(\.case).first)
    let other = try PlayedSitting(
      at: station.desk(operator: "Ben Ito"), ["resume \(reference)", ""] + family.lines)
    #expect(other.written.contains("Cases that wait for you: 1."))
    #expect(other.written.contains("From Ana Ruiz. This still has to come:"))
    #expect(try station.entries().map(\.kind).contains("takenOver"))
    try station.checkLog()
  }

  /// - Guide: XI.1
  @Test func `trainings are listed by topic and recorded by name`() throws {
    let lines = [
      "training", "training out Ana Ruiz", "training x Ana", "training orientation Ana Ruiz 2020-01-01", "training",
      "quit",
    ]
    let (sitting, _) = try play(lines)
    #expect(sitting.written.components(separatedBy: "nobody yet").count == 8)
    #expect(sitting.written.contains("Ana Ruiz, until 2027-03-10"))
    #expect(sitting.written.contains("the topics are: orientation") && sitting.written.contains("until when?"))
  }
}

/// A display on which nobody types a PIN.
private final class NoDigits: SecretDisplay {
  let canShow = true

  func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome { .refused }

  func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer?, isOptional: Bool, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value> {
    .command
  }
}
