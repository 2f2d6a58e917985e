import Records
import TestSupport
import Testing

@testable import Console

@Suite("The closed refusal on the screen")
struct ClosedRefusalScreenTests {
  /// What a call comes to from its read-back on: the prompts, and the text behind the last verdict.
  private struct Seen: Hashable {
    var prompts: [String]
    var refusal: String
  }

  private func play(_ family: DeskFamily, _ typed: [String], flagged: Bool = false) throws -> Seen {
    let station = try DeskStation()
    var answers = family.lines
    if flagged { answers.insert("/flag", at: 3) }
    let lines =
      ["call video work", family.student.id.text, family.caller, family.relationship, ""] + answers + typed + [
        "", "quit",
      ]
    let sitting = try PlayedSitting(at: station.desk(), lines)
    #expect(sitting.end == .done)
    let reader = sitting.reader
    let first = try #require(reader.asked.firstIndex { $0.prompt.hasPrefix("Enter: all confirmed") })
    let told = try #require(reader.asked.first { $0.written.contains("I'm not able to complete this right now.") })
    return Seen(
      prompts: reader.asked[first...].map(\.prompt),
      refusal: told.written.replacing(#/[A-Z]{3}-[0-9]{3}-[0-9]{4}/#, with: "REFERENCE"))
  }

  private func wrong(_ item: Item, _ text: String) -> DeskFamily {
    var family = DeskFamily.clean
    family.answers[item] = text
    return family
  }

  @Test func `is the same to the byte whatever failed and reached by the same prompts`() throws {
    var stranger = DeskFamily.clean
    stranger.caller = "Rosa Fuentes"
    let atTheVerdict = ["", "p", DeskFamily.clean.printedName, "y", ""]
    let seen = [
      try play(stranger, atTheVerdict), try play(.unverified, atTheVerdict), try play(.restricted, atTheVerdict),
      try play(wrong(.phone, "323 555 2044"), atTheVerdict), try play(wrong(.grade, "12"), atTheVerdict),
      try play(.clean, atTheVerdict, flagged: true),
    ]
    #expect(Set(seen).count == 1, "\(Set(seen))")
    #expect(seen.first?.refusal.contains("Closed. Read this to the caller; there is nothing else to say.\n") == true)
    #expect(seen.first?.refusal.contains("see the office manager at your child's school") == true)
  }

  @Test func `is that same text when the ID does not match`() throws {
    let name = DeskFamily.clean.printedName
    let verdict = try play(.unverified, ["", "p", name, "y", ""])
    // Another name goes the way of a wrong answer; what the operator sees ends the case at once.
    #expect(try play(.clean, ["", "p", "Rosa Fuentes", "y", ""]) == verdict)
    let seen = try ["n", "r"].map { try play(.clean, ["", "p", name, $0, "y"]) }
    #expect(Set(seen).count == 1, "\(Set(seen))")
    #expect(seen.first?.refusal == verdict.refusal)
  }
}
