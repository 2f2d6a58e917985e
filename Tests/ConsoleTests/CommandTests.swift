import Desk
import Diagnostics
import CallScript
import Records
import Verification
import Ledger
import Testing

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
      #expect(request.language == .spanish)
      #expect(request.reason == .work)
    }
  }

  @Test func `what no command means is refused`() {
    for line in [
      "x", "calls", "call 7", "resume nonsense", "log show nonsense", "log 0", "log -1", "log --page",
      "log --page x", "log 1 2", "log 99999999999999999999", "call video video",
    ] {
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
    #expect(try MainCommand("log show kpk-482-1914") == .log(.entries(of: reference)))
    #expect(try MainCommand("log kpk 482 1914") == .log(.entries(of: reference)))
  }

  @Test(arguments: [
    ("log", 1), ("log show", 1), ("log 1", 1), ("log 2", 2), ("log show 3", 3), ("log --page 2", 2),
    ("LOG Show --page 12", 12), ("lo 2", 2),
  ]) func `a page of the log is named as on the command line or by its number alone`(_ line: String, _ page: Int) throws
  {
    #expect(try MainCommand(line) == .log(.page(page)))
  }

  @Test(arguments: Language.allCases) func `what a hint says to type can be typed`(_ language: Language) throws {
    let reference = try #require(CaseReference("KPK-482-1914"))
    let hint = DeskError.heldByOther.in(language).next
    let line = hint.split(separator: " ").map { $0.allSatisfy(\.isUppercase) ? reference.description : String($0) }
    #expect(try MainCommand(line.joined(separator: " ")) == .resume(reference, takeOver: true))
  }

  @Test func `a slash makes a command of a line in a call`() {
    #expect(SlashCommand("back") == nil)
    #expect(SlashCommand("/back") == .back)
    #expect(SlashCommand("/edit 3") == .edit(.lastName))
    #expect(SlashCommand("/ed 3") == .edit(.lastName))
    #expect(SlashCommand("/edit 9") == .edit(nil))
    #expect(SlashCommand("/note she sounds tired") == .note("she sounds tired"))
    #expect(SlashCommand("/v") == .videoLost)
    #expect(SlashCommand("/s") == .spell)
    #expect(SlashCommand("/nothing") == nil)
    #expect(SlashCommand("/") == nil)
  }
}

@Suite("Choices")
struct ChoicesTests {
  @Test func `are taken by key by number and by a beginning`() {
    let kinds = Choices(of: IDKindChoice.self, in: .english)
    #expect(kinds.value(typed: "d") == .driversLicense)
    #expect(kinds.value(typed: "L") == .driversLicense)
    #expect(kinds.value(typed: "2") == .driversLicense)
    #expect(kinds.value(typed: "7") == nil)
    #expect(kinds.value(typed: "") == nil)
    let channels = Choices(of: ChannelChoice.self, in: .english)
    #expect(channels.value(typed: "vid") == .video)
    #expect(channels.value(typed: "") == nil)
  }

  @Test func `stand on one line with Enter by its name`() {
    #expect(
      Choices(of: MisreadChoice.self, in: .english).line(enter: "Enter") == "Enter: show once more · c: close")
    #expect(Choices(of: CounterAttestation.self, in: .spanish).line(enter: "Enter").hasPrefix("s: vigente"))
  }
}
