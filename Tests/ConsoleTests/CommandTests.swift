import Ledger
import Testing
import Verification
import Wording

@testable import Console

@Suite("Commands as they are typed")
struct CommandTests {
  @Test func a_call_takes_its_words_in_any_order_and_as_short_as_they_stay_one() throws {
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

  @Test func what_no_command_means_is_refused() {
    for line in ["x", "calls", "call 7", "resume nonsense", "log show nonsense", "call video video"] {
      #expect(throws: CommandProblem.unknown, "\(line)") { try MainCommand(line) }
    }
  }

  @Test func a_reference_that_was_misheard_is_told_as_such() {
    for line in ["resume KPK-482-1915", "log show MPK-482-1914", "log BPK 482 1914"] {
      #expect(throws: CommandProblem.misheard, "\(line)") { try MainCommand(line) }
    }
  }

  @Test func an_empty_line_means_nothing() throws { #expect(try MainCommand("  ") == nil) }

  @Test func a_case_is_named_however_its_reference_is_typed() throws {
    let reference = try #require(CaseReference("KPK-482-1914"))
    #expect(try MainCommand("resume kpk4821914") == .resume(reference, takeOver: false))
    #expect(try MainCommand("res KPK-482-1914 take-over") == .resume(reference, takeOver: true))
    #expect(try MainCommand("log show kpk-482-1914") == .log(reference))
    #expect(try MainCommand("log kpk 482 1914") == .log(reference))
  }

  @Test func a_slash_makes_a_command_of_a_line_in_a_call() throws {
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

  @Test func are_taken_by_key_by_number_and_by_a_beginning() {
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

  @Test func stand_on_one_line_with_Enter_by_its_name() {
    #expect(Choices(english, "ask.misread").line(enter: "Enter") == "Enter: show once more · c: close")
    #expect(Choices(Languages()["es"], "ask.attest.counter").line(enter: "Intro").hasPrefix("s: vigente"))
  }
}
