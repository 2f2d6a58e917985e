import CallScript
import Diagnostics
import Ledger
import TestSupport
import Testing
import Verification

@Suite("Lines that are read out")
struct LineTests {
  @Test func `differ in every language and from each other`() {
    for language in Language.allCases {
      let texts = ScriptLine.samples(of: nil).map { $0.in(language) }
      #expect(texts.allSatisfy { $0.count > 10 })
      #expect(Set(texts).count == texts.count, "\(language)")
    }
    for line in ScriptLine.samples(of: nil) { #expect(Set(Language.allCases.map { line.in($0) }).count > 1, "\(line)") }
  }

  @Test func `tell the case in every language or in none`() throws {
    let reference = try #require(CaseReference("KPK-482-1914"))
    for line in ScriptLine.samples(of: reference) {
      let telling = Language.allCases.filter { line.in($0).contains(reference.description) }
      #expect(telling.isEmpty || telling == Language.allCases, "\(line)")
    }
  }

  /// Whoever is refused or has to come again can say which case it was.
  @Test(arguments: Language.allCases) func `of every refusal tell the case`(_ language: Language) throws {
    let reference = try #require(CaseReference("KPK-482-1914"))
    let refusals: [Refusal] = [.closed] + OpenRefusal.allCases.map(Refusal.open)
    let others: [ScriptLine] = [.closed(.unjudged, reference), .abandoned(reference), .parked(reference)]
    for line in refusals.map({ ScriptLine.refused($0, reference) }) + others {
      #expect(line.in(language).contains(reference.description), "\(line)")
    }
  }

  /// Whoever reads it out on the phone has breath for it, and whoever listens can follow.
  @Test(arguments: Language.allCases) func `are made of sentences for one breath each`(_ language: Language) throws {
    let reference = try #require(CaseReference("KPK-482-1914"))
    for line in ScriptLine.samples(of: reference) {
      for sentence in line.in(language).split(separator: #/[.?] /#) { #expect(sentence.count <= 100, "\(sentence)") }
    }
  }

  @Test func `leave open what is not known yet`() {
    #expect(ScriptLine.see(.remote, nil).in(.english).hasSuffix("repeat this case number: …."))
    #expect(ScriptLine.joinVideo(nil).in(.english).hasSuffix("The meeting number is …, and the passcode is …."))
    let meeting = VideoMeeting(number: "912 3456 7890", passcode: "112233")
    #expect(
      ScriptLine.joinVideo(meeting).in(.spanish).hasSuffix("reunión es 912 3456 7890 y el código de acceso es 112233."))
  }
}
