import Terminal
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
      #expect(request.language == .es)
      #expect(request.reason == .work)
    }
  }

  /// A tag is one only behind the channel: `call vi` begins a video call.
  @Test func `a call takes any caller's language by its tag`() throws {
    for language in SpokenLanguage.allCases {
      for line in [
        "v \(language.rawValue)", "call phone \(language.rawValue) w", "call counter w \(language.rawValue)",
      ] {
        guard case .call(let request)? = try MainCommand(line) else {
          Issue.record("\(line) is no call")
          continue
        }
        #expect(request.language == language, "\(line)")
      }
    }
    var video = CallRequest()
    video.channel = .video
    #expect(try MainCommand("call vi") == .call(video))
    #expect(MainCompletions.of("call vi", in: .english).map(\.text) == ["call video"])
    #expect(MainCompletions.of("call video vi", in: .english).map(\.note) == ["", "Vietnamese"])
  }

  @Test(
    arguments: [
      ("x", nil), ("calls", "call"), ("lgo", "log"), ("polcy", "policy"), ("call 7", nil), ("resume nonsense", nil),
      ("log show nonsense", nil), ("call video video", nil), ("v video", nil), ("log 0", nil), ("log -1", nil),
      ("log --page", nil), ("log --page x", nil), ("log 1 2", nil), ("log 99999999999999999999", nil),
    ] as [(String, String?)])
  func `what no command means is refused, and the nearest named`(_ line: String, _ nearest: String?) {
    #expect(throws: CommandProblem.unknown(nearest: nearest)) { try MainCommand(line) }
  }

  @Test func `one key takes a call of each channel`() throws {
    func request(_ words: [String], isQuick: Bool = true) throws -> MainCommand {
      var request = try CallRequest(words)
      request.isQuick = isQuick
      return .call(request)
    }
    #expect(try MainCommand("v") == request(["video"]))
    #expect(try MainCommand("p es t") == request(["phone", "es", "travel"]))
    #expect(try MainCommand("c") == request(["counter"]))
    #expect(try MainCommand("c es") == request(["counter", "es"]))
    #expect(try MainCommand("c v w") == request(["video", "work"], isQuick: false))
    #expect(try MainCommand("call") == .call(CallRequest()))
  }

  @Test func `people leave and ask for help in their own words`() throws {
    for line in ["exit", "EXIT", "quit", "q"] { #expect(try MainCommand(line) == .quit) }
    #expect(EverydayWord.asksForHelp("?") && EverydayWord.asksForHelp("/help") && EverydayWord.asksForHelp("/he"))
    #expect(!EverydayWord.asksForHelp("help") && !EverydayWord.asksForHelp(""))
  }

  @Test func `a reference that was misheard is told as such`() {
    for line in ["resume KPK-482-1915", "log show MPK-482-1914", "log BPK 482 1914"] {
      #expect(throws: CommandProblem.misheard, "\(line)") { try MainCommand(line) }
    }
  }

  @Test func `the guide takes whatever is looked for in it`() throws {
    #expect(try MainCommand("guide") == .guide("") && MainCommand("g V") == .guide("v"))
    #expect(try MainCommand("guide add student es") == .guide("add student es"))
    #expect(try MainCommand("con") == .contacts && MainCommand("resources letter") == .resources("letter"))
    #expect(try MainCommand("r") == .resume(nil, takeOver: false) && MainCommand("reso") == .resources(""))
    // What is looked for may be a name that was typed by mistake.
    #expect(MainCommand.recognised("guide Rosa") == "guide" && MainCommand.recognised("resources Rosa") == "resources")
    #expect(try SlashCommand("/guide add student") == .guide("add student") && SlashCommand("/g").word == "/guide")
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

  @Test func `a slash makes a command of a line in a call`() throws {
    #expect(throws: SlashProblem.unknown(nearest: nil)) { try SlashCommand("back") }
    #expect(try SlashCommand("/back") == .back)
    #expect(try SlashCommand("/edit 3") == .edit(.lastName))
    #expect(try SlashCommand("/ed 3") == .edit(.lastName))
    #expect(try SlashCommand("/edit 9") == .edit(nil))
    #expect(try SlashCommand("/note she sounds tired") == .note("she sounds tired"))
    #expect(try SlashCommand("/s") == .spell)
    #expect(throws: SlashProblem.unknown(nearest: nil)) { try SlashCommand("/") }
  }

  @Test(
    arguments: [
      ("/nte", "note"), ("/nothing", nil), ("/bak", "back"), ("/hepl", "help"), ("/revieww", "review"), ("/qqqqq", nil),
      ("/x", nil),
    ] as [(String, String?)])
  func `an unknown one names the nearest`(_ line: String, _ nearest: String?) {
    #expect(throws: SlashProblem.unknown(nearest: nearest)) { try SlashCommand(line) }
  }

  @Test(arguments: SlashWord.allCases.filter(\.isTypedWhole))
  func `what cannot be taken back is typed whole`(_ word: SlashWord) throws {
    #expect(try SlashCommand("/" + word.rawValue).word == "/" + word.rawValue)
    for length in 1..<word.rawValue.count {
      // Another may be called so, but none that cannot be taken back.
      guard let short = try? SlashCommand("/" + word.rawValue.prefix(length)) else { continue }
      let meant = try #require(SlashWord(rawValue: String(short.word.dropFirst())))
      #expect(!meant.isTypedWhole && meant.rawValue.hasPrefix(word.rawValue.prefix(length)))
    }
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
      Choices(of: MisreadChoice.self, in: .english).line(enter: "Enter") == "s: show once more · c: close")
    #expect(Choices(of: CounterAttestation.self, in: .spanish).line(enter: "Enter").hasPrefix("s: vigente"))
  }
}
