import CallScript
import Diagnostics
import Foundation
import Guide
import TestSupport
import Testing

/// What an operator sees and a caller hears, call by call. `PINLINE_TRANSCRIPTS=write` keeps the calls as they are now.
@Suite("Calls as they are kept")
struct TranscriptTests {
  @Test(
    .enabled(if: CShim.compiler != nil, "skipped: no C compiler, so the day cannot stand still"),
    arguments: TranscribedCall.all)
  func `stand on the screen to the letter`(_ call: TranscribedCall) throws {
    let (text, pin) = try call.play()
    if let pin {
      #expect(pin.count > 3 && !text.filter { !$0.isWhitespace }.contains(pin), "\(call.path) holds the PIN")
    }
    #expect((pin != nil) == call.lines.contains(TranscribedCall.showing))
    let difference = try KeptText.difference(of: text, at: call.path)
    #expect(difference == nil, "\(call.path) is another call now (PINLINE_TRANSCRIPTS=write keeps it)")
  }

  @Test(.enabled(if: !KeptText.isWriting, "skipped: the calls are being written"))
  func `are of every section and in both languages, and no other is kept`() throws {
    let sections = Set(TranscribedCall.all.map { String($0.name.prefix { $0 != "-" }) })
    #expect(sections == Set(SectionNumber.allCases.map(\.label).filter { !$0.isEmpty }))
    for language in Language.allCases {
      let folder = Checkout.root.appendingPathComponent("Tests/Transcripts/\(language.rawValue)").path
      let kept = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(kept == TranscribedCall.all.filter { $0.language == language }.map { $0.name + ".txt" }.sorted())
    }
  }

  @Test func `that differ are told apart line by line`() {
    #expect(KeptText.difference("a\nb\nc\n", "a\nB\nc\n") == "2 - b\n2 + B")
    #expect(KeptText.difference("a\n", "a\nb\n") == "2 + b")
  }
}
