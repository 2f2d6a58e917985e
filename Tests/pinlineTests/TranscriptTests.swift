import CallScript
import Diagnostics
import Foundation
import Guide
import TestSupport
import Testing

/// What an operator sees and a caller hears, call by call. `PINLINE_TRANSCRIPTS=write` keeps the calls as they are now.
@Suite("Calls as they are kept")
struct TranscriptTests {
  private static let isWriting = ProcessInfo.processInfo.environment["PINLINE_TRANSCRIPTS"] == "write"

  @Test(
    .enabled(if: StillWorld.compiler != nil, "skipped: no C compiler, so the day cannot stand still"),
    arguments: TranscribedCall.all)
  func `stand on the screen to the letter`(_ call: TranscribedCall) throws {
    let (text, pin) = try call.play()
    if let pin {
      #expect(pin.count > 3 && !text.filter { !$0.isWhitespace }.contains(pin), "\(call.path) holds the PIN")
    }
    #expect((pin != nil) == call.lines.contains(TranscribedCall.showing))
    if Self.isWriting {
      let file = Checkout.root.appendingPathComponent(call.path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      return try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let kept = (try? Checkout.text(of: call.path)) ?? ""
    // The difference alone is told, not both calls whole.
    let isSame = kept == text
    #expect(
      isSame,
      "\(call.path) is another call now (PINLINE_TRANSCRIPTS=write keeps it):\n\(Self.difference(kept, text))")
  }

  @Test(.enabled(if: !isWriting, "skipped: the calls are being written"))
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
    #expect(Self.difference("a\nb\nc\n", "a\nB\nc\n") == "2 - b\n2 + B")
    #expect(Self.difference("a\n", "a\nb\n") == "2 + b")
  }

  /// The lines that are gone and those that came, each with its number.
  private static func difference(_ kept: String, _ now: String) -> String {
    func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    let changes = lines(now).difference(from: lines(kept)).map { change in
      switch change {
      case .remove(let place, let line, _): (place: place + 1, sign: "-", line: line)
      case .insert(let place, let line, _): (place: place + 1, sign: "+", line: line)
      }
    }
    return changes.sorted { ($0.place, $1.sign) < ($1.place, $0.sign) }
      .map { "\($0.place) \($0.sign) \($0.line)" }.joined(separator: "\n")
  }
}
