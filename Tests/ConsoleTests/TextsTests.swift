import Records
import Foundation
import Testing
import Verification
import Wording

@testable import Console

@Suite("Texts: every language whole")
struct TextsTests {
  private let english = Languages()["en"]

  @Test func `spanish is embedded beside English`() { #expect(Languages.tags.starts(with: ["en", "es"])) }

  @Test(arguments: Languages.tags) func `a language has exactly the keys of English`(_ tag: String) {
    let texts = Languages()[tag]
    #expect(texts.keys.subtracting(english.keys).sorted() == [])
    #expect(english.keys.subtracting(texts.keys).sorted() == [])
  }

  @Test(arguments: Languages.tags) func `every text has the values of its English one`(_ tag: String) {
    let texts = Languages()[tag]
    for key in english.keys.sorted() { #expect(values(in: texts(key)) == values(in: english(key)), "\(tag) \(key)") }
  }

  @Test(arguments: Languages.tags) func `choices mean the same in every language`(_ tag: String) {
    let texts = Languages()[tag]
    for key in english.keys.sorted() where !Choices(english, key).all.isEmpty && key.hasPrefix("ask.") {
      #expect(Set(Choices(texts, key).all.map(\.id)) == Set(Choices(english, key).all.map(\.id)), "\(tag) \(key)")
    }
  }

  @Test(arguments: Languages.tags) func `no two choices of a prompt have the same key`(_ tag: String) {
    let texts = Languages()[tag]
    for key in texts.keys.sorted() where key.hasPrefix("ask.") {
      let keys = Choices(texts, key).all.flatMap(\.keys)
      #expect(keys.count == Set(keys).count, "\(tag) \(key)")
    }
  }

  @Test(arguments: Languages.tags) func `lists are whole`(_ tag: String) {
    let texts = Languages()[tag]
    #expect(texts.list("weekdays").count == 7)
    #expect(texts.list("months").count == 12)
    #expect(texts.list("grades").count == 14)
  }

  @Test(arguments: Languages.tags) func `what the code puts together is there`(_ tag: String) {
    let texts = Languages()[tag]
    let composed =
      Item.allCases.flatMap { ["item\($0.rawValue)", "say.item\($0.rawValue)"] }
      + OpenRefusal.allCases.map { "say.refused.\($0.rawValue)" } + ["say.refused.closed"]
      + Outcome.allCases.flatMap { ["say.\($0.rawValue)", "ending.\($0.rawValue)"] }
      + ["see", "seeAgain", "seeSibling", "ready"].flatMap { ["say.\($0).video", "say.\($0).counter"] }
      + (1...4).map { "say.cue\($0)" } + ["say.readBack1", "say.readBack2"]
      + MainCommand.words.map { "help.\($0)" } + SlashCommand.words.map { "help.\($0)" }
    for key in composed { #expect(texts.has(key), "\(tag) \(key)") }
  }

  @Test(arguments: Languages.tags) func `every fact of the log has words`(_ tag: String) {
    let texts = Languages()[tag]
    for label in Procedure.exemplars.map(\.label) {
      #expect(texts.has("fact.\(label.kind)") || texts.has("fact.\(label)"), "\(tag) \(label)")
    }
    for kind in [
      "consoleStarted", "consoleEnded", "policyChanged", "rosterImported", "pinCreated", "keyAnnounced", "logContinued",
      "checkpointsFailing", "checkpointsResumed", "purged", "correction", "backedUp",
    ] {
      #expect(texts.has("fact.\(kind)"), "\(tag) \(kind)")
    }
  }

  /// Finds every text that the sources name outright, so that a misspelt key does not reach a caller.
  @Test func `every key in the sources is there and every text is used`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var sources = ""
    for folder in ["Console", "PracticeConsole", "Practice"] {
      let folder = root.appendingPathComponent("Sources/\(folder)")
      let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "swift" {
        sources += try String(contentsOf: file, encoding: .utf8)
      }
    }
    let named = sources.matches(of: #/(?:texts|say|choice|list)\(\s*"([A-Za-z0-9.]+)"/#).map { String($0.1) }
    #expect(named.count > 60)
    for key in Set(named).sorted() where !key.isEmpty { #expect(english.has(key), "\(key)") }
    let composed = [
      "item", "say.item", "say.refused.", "say.", "ending.", "say.cue", "say.readBack", "help.", "ask.see.",
      "ask.attest.",
      "choice.title.", "ask.", "showing.caption.", "banner.", "form.", "next.", "fact.", "disclosures.",
      "caller.", "role.", "scene.", "card.", "face.", "hint.", "topic.", "clause.", "debrief.", "practice.help.",
    ]
    for key in english.keys.sorted() where !named.contains(key) {
      #expect(
        sources.contains("\"\(key)\"") || composed.contains { key.hasPrefix($0) } || key == "language.name", "\(key)")
    }
  }

  private func values(in text: String) -> [String] { text.matches(of: #/\{[a-z]+\}/#).map { String($0.0) }.sorted() }
}
