import Ledger
import CallScript
import Desk
import Records
import TestSupport
import Testing
import Verification

@testable import Console

@Suite("A moment's wait")
struct HoldTests {
  private let family = DeskFamily.clean
  private var opening: [String] {
    ["call video work", family.student.id.text, family.caller, family.relationship, ""]
  }

  private func play(_ lines: [String]) throws -> (PlayedSitting, kinds: [String]) {
    let station = try DeskStation()
    let sitting = try PlayedSitting(at: station.desk(), lines)
    try station.checkLog()
    return (sitting, try station.entries().filter { $0.case != nil }.map(\.kind))
  }

  @Test(arguments: ["/hold", "/park"]) func `repeats nothing while the caller stays in view`(_ command: String) throws {
    let lines = opening + family.lines.prefix(2) + [command] + (command == "/park" ? ["h"] : []) + ["", "y"]
    let (sitting, kinds) = try play(Array(lines))
    #expect(sitting.written.contains("» Please stay on the line and on camera."))
    #expect(sitting.written.contains("» Thank you for waiting."))
    // Enter alone attests nothing.
    #expect(sitting.reader.asked.count { $0.prompt.contains("in view all the time") } == 2)
    #expect(sitting.reader.asked.last?.prompt == "last name> ")
    #expect(!kinds.dropLast().contains("parked") && !kinds.contains("presenceLost"))
  }

  /// At every prompt of a clean call the same prompt comes again, and what was said before it is still there.
  @Test(arguments: [["/hold", "y"], ["/park", ""], ["/park", "h", "y"], ["/abandon", ""]])
  func `comes back to the very prompt`(_ wait: [String]) throws {
    let call = opening + family.lines + ["", "p", family.printedName, "y"]
    let clean = try play(call).0.reader.asked.map(\.prompt)
    for count in 1..<call.count {
      let (sitting, kinds) = try play(call.prefix(count) + wait + call.dropFirst(count))
      var prompts = sitting.reader.asked.map(\.prompt)
      prompts.removeSubrange(count..<count + wait.count)
      #expect(prompts == clean, "\(wait) before prompt \(count + 1)")
      #expect(kinds.contains("idChecked") && !kinds.contains("presenceLost"))
    }
  }

  @Test func `waits five times as long for a key`() throws {
    let (sitting, _) = try play(opening + ["/hold", "y"])
    #expect(sitting.reader.limits.compactMap(\.self).max() == 600_000)
  }

  @Test func `and then parks, and says after how long`() throws {
    let (sitting, kinds) = try play(opening + ["/hold", TypedCall.nobody, "quit"])
    #expect(sitting.written.contains("No keys for 10 minutes:"))
    #expect(kinds.last == "parked")
  }

  @Test func `sees the caller anew where they were out of view`() throws {
    let (sitting, _) = try play(opening + ["/hold", "n", ""])
    #expect(sitting.written.contains("I need to see you again."))
    #expect(sitting.reader.asked.last?.prompt == "birth date> ")
  }

  @Test func `before anybody is seen has nothing to lose`() throws {
    let (sitting, kinds) = try play(["call video work", "/hold", "n", family.student.id.text])
    #expect(sitting.reader.asked.last?.prompt == "caller's name> ")
    #expect(kinds.dropLast() == ["opened", "searched"])
  }

  @Test func `a park says first what it repeats`() throws {
    let (sitting, kinds) = try play(opening + ["/park", "", "/park", "p", "quit"])
    #expect(sitting.written.contains("Park: presence, questions and ID repeat."))
    #expect(kinds.last == "parked")
  }

  @Test func `several that wait are listed with what to type`() throws {
    let call = opening + ["/park", "p"]
    let (sitting, _) = try play(call + call + ["resume", "quit"])
    #expect(sitting.written.contains(#/To go on with one, type: resume [A-Z]{3}-\d{3}-\d{4}\n/#))
  }

  /// Holds for so long in the middle of the questions, and then says so of the caller.
  private func held(minutes: Int64, _ choice: String) throws -> (PlayedSitting, kinds: [String]) {
    let station = try DeskStation()
    var now: Int64 = 0
    let lines = opening + family.lines.prefix(2) + ["/hold", choice, "", "quit"]
    let sitting = try PlayedSitting(
      at: station.desk(), Array(lines),
      meanwhile: { if $0.contains("in view all the time") { now += minutes * 60_000 } }, monotonic: { now })
    try station.checkLog()
    return (sitting, try station.entries().filter { $0.case != nil }.map(\.kind))
  }

  @Test func `of more than ten minutes has the caller seen again whatever is said of them`() throws {
    let (short, kinds) = try held(minutes: 10, "y")
    #expect(!kinds.contains("presenceLost") && !short.written.contains("more than ten minutes"))
    let (long, others) = try held(minutes: 11, "y")
    #expect(long.written.contains("That was more than ten minutes: see the caller again."))
    #expect(others.contains("presenceLost") && long.written.contains("I need to see you again."))
  }

  @Test func `out of view counts from its beginning`() throws {
    let (short, kinds) = try held(minutes: 5, "n")
    #expect(kinds.contains("presenceLost") && !kinds.contains("roundRestarted"))
    #expect(short.reader.asked.contains { $0.prompt == "last name> " })
    let (long, others) = try held(minutes: 6, "n")
    #expect(others.contains("roundRestarted") && others.contains("presenceLost"))
    #expect(long.written.contains("the questions start over. It does not count as a try."))
  }

  @Test func `given up while on hold asks nothing more`() throws {
    let (sitting, kinds) = try play(opening + ["/hold", "\u{3}", "a", "m", "", "quit"])
    #expect(kinds.last == "abandoned" && sitting.reader.asked.last?.prompt == "pinline> ")
    #expect(sitting.reader.asked.count { $0.prompt.contains("in view all the time") } == 1)
  }
}
