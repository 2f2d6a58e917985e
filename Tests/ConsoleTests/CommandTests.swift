import Records
import Verification
import Ledger
import Testing
import Wording

@testable import Console

@Suite("Commands as they are typed")
struct CommandTests {
  @Test func `a call takes its words in any order and as short as they stay one`() throws {
    for line in ["call video es work", "c v es w", "call es v w", "CALL Video ES Work"] {
      guard case .call(let request)? = try MainCommand(line) else {
        Issue.record("\(line) is no call")
        continue
      }
      #expect(request.channel == .video)
      #expect(request.language == "es")
      #expect(request.reason == .work)
    }
  }

  @Test func `what no command means is refused`() {
    for line in ["x", "calls", "call 7", "resume nonsense", "log show nonsense", "call video video"] {
      #expect(throws: CommandProblem.unknown, "\(line)") { try MainCommand(line) }
    }
  }

  @Test func `a reference that was misheard is told as such`() {
    for line in ["resume KPK-482-1915", "log show MPK-482-1914", "log BPK 482 1914"] {
      #expect(throws: CommandProblem.misheard, "\(line)") { try MainCommand(line) }
    }
  }

  @Test func `an empty line means nothing`() throws { #expect(try MainCommand("  ") == nil) }

  @Test func `a case is named however its reference is typed`() throws {
    let reference = try #require(CaseReference("KPK-482-1914"))
    #expect(try MainCommand("resume kpk4821914") == .resume(reference, takeOver: false))
    #expect(try MainCommand("res KPK-482-1914 take-over") == .resume(reference, takeOver: true))
    #expect(try MainCommand("log show kpk-482-1914") == .log(reference))
    #expect(try MainCommand("log kpk 482 1914") == .log(reference))
  }

  @Test func `a slash makes a command of a line in a call`() throws {
    #expect(try SlashCommand("back") == nil)
    #expect(try SlashCommand("/back") == .back)
    #expect(try SlashCommand("/edit 3") == .edit(.lastName))
    #expect(try SlashCommand("/ed 3") == .edit(.lastName))
    #expect(try SlashCommand("/edit 9") == .edit(nil))
    #expect(try SlashCommand("/note she sounds tired") == .note("she sounds tired"))
    #expect(try SlashCommand("/v") == .videoLost)
    #expect(try SlashCommand("/s") == .spell)
    #expect(throws: CommandProblem.unknown) { try SlashCommand("/nothing") }
    #expect(throws: CommandProblem.unknown) { try SlashCommand("/") }
  }
}

@Suite("Choices")
struct ChoicesTests {
  private let english = Languages()["en"]

  @Test func `are taken by key by number and by a beginning`() {
    let kinds = Choices(english, "ask.idKind")
    #expect(kinds.id(typed: "d") == "l")
    #expect(kinds.id(typed: "L") == "l")
    #expect(kinds.id(typed: "2") == "l")
    #expect(kinds.id(typed: "6") == nil)
    #expect(kinds.id(typed: "") == nil)
    let channels = Choices(english, "ask.channel")
    #expect(channels.id(typed: "vid") == "video")
    #expect(channels.id(typed: "") == nil)
  }

  @Test func `stand on one line with Enter by its name`() {
    #expect(Choices(english, "ask.misread").line(enter: "Enter") == "Enter: show once more · c: close")
    #expect(Choices(Languages()["es"], "ask.attest.counter").line(enter: "Intro").hasPrefix("s: vigente"))
  }
}
