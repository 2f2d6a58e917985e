import Foundation
import Testing
import Verification
import Wording

@testable import Console

@Suite("Texts: every language whole")
struct TextsTests {
  private let english = Languages()["en"]

  @Test func spanish_is_embedded_beside_English() { #expect(Languages.tags.starts(with: ["en", "es"])) }

  @Test(arguments: Languages.tags) func a_language_has_exactly_the_keys_of_English(_ tag: String) {
    let texts = Languages()[tag]
    #expect(texts.keys.subtracting(english.keys).sorted() == [])
    #expect(english.keys.subtracting(texts.keys).sorted() == [])
  }

  @Test(arguments: Languages.tags) func every_text_has_the_values_of_its_English_one(_ tag: String) {
    let texts = Languages()[tag]
    for key in english.keys.sorted() { #expect(values(in: texts(key)) == values(in: english(key)), "\(tag) \(key)") }
  }

  @Test(arguments: Languages.tags) func choices_mean_the_same_in_every_language(_ tag: String) {
    let texts = Languages()[tag]
    for key in english.keys.sorted() where !Choices(english, key).all.isEmpty && key.hasPrefix("ask.") {
      #expect(Set(Choices(texts, key).all.map(\.id)) == Set(Choices(english, key).all.map(\.id)), "\(tag) \(key)")
    }
  }

  @Test(arguments: Languages.tags) func no_two_choices_of_a_prompt_have_the_same_key(_ tag: String) {
    let texts = Languages()[tag]
    for key in texts.keys.sorted() where key.hasPrefix("ask.") {
      let keys = Choices(texts, key).all.flatMap(\.keys)
      #expect(keys.count == Set(keys).count, "\(tag) \(key)")
    }
  }

  @Test(arguments: Languages.tags) func lists_are_whole(_ tag: String) {
    let texts = Languages()[tag]
    #expect(texts.list("weekdays").count == 7)
    #expect(texts.list("months").count == 12)
    #expect(texts.list("grades").count == 14)
  }

  @Test(arguments: Languages.tags) func what_the_code_puts_together_is_there(_ tag: String) {
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

  @Test(arguments: Languages.tags) func every_fact_of_the_log_has_words(_ tag: String) {
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
  @Test func every_key_in_the_sources_is_there_and_every_text_is_used() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var sources = ""
    for folder in ["Console", "Practice"] {
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
