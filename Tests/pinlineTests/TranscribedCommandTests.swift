import Diagnostics
import Foundation
import TestSupport
import Testing

/// What is told and asked outside of the console. `PINLINE_TRANSCRIPTS=write` keeps it as it is now.
@Suite("Commands as they are kept")
struct TranscribedCommandTests {
  @Test(
    .enabled(if: CShim.compiler != nil, "skipped: no C compiler, so the day cannot stand still"),
    arguments: TranscribedCommands.all)
  func `stand on the terminal to the letter`(_ commands: TranscribedCommands) throws {
    let difference = try KeptText.difference(of: commands.play(), at: commands.path)
    #expect(difference == nil, "\(commands.path) is another now (PINLINE_TRANSCRIPTS=write keeps it)")
  }

  @Test(.enabled(if: !KeptText.isWriting, "skipped: the commands are being written"))
  func `are in both languages, and no other is kept`() throws {
    for language in Language.allCases {
      let folder = Checkout.root.appendingPathComponent(TranscribedCommands.folder(language)).path
      let kept = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      // What the doctor says is kept by the tests of its words, for a computer that is made up.
      let names = TranscribedCommands.all.filter { $0.language == language }.map(\.name) + ["doctor"]
      #expect(kept == names.map { $0 + ".txt" }.sorted())
    }
  }
}
