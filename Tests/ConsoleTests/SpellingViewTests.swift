import Matching
import Records
import Terminal
import Testing
import Wording

@testable import Console

@Suite("The spelling alphabet")
struct SpellingViewTests {
  @Test(arguments: [("en", 26), ("es", 27)]) func `has every letter once in its order`(_ tag: String, _ count: Int) {
    let entries = Languages()[tag].list("spelling")
    #expect(entries.count == count)
    let letters = entries.compactMap(\.first).map(String.init)
    let alphabet = "ABCDEFGHIJKLMN" + (tag == "es" ? "Ñ" : "") + "OPQRSTUVWXYZ"
    #expect(letters.joined() == alphabet)
  }

  /// What is said by it is understood as it is typed.
  @Test(arguments: ["en", "es"]) func `is read as its letters`(_ tag: String) throws {
    let texts = Languages()[tag]
    let context = MatchContext(today: try #require(CivilDate(iso: "2026-11-24")))
    for entry in texts.list("spelling") {
      let parts = entry.split(separator: " ").map(String.init)
      try #require(parts.count == 2)
      let typed = "r u \(parts[0]) \(texts("spelling.link")) \(parts[1])".lowercased()
      let form = Item.lastName.form(of: typed, in: context)
      #expect(form.reading == .name([Fold.joined("ru\(parts[0])")]), "\(typed)")
    }
  }

  @Test(arguments: [(80, 6), (40, 10), (20, 27)]) func `is no wider than the window`(_ columns: Int, _ most: Int) {
    for tag in ["en", "es"] {
      let lines = SpellingView.lines(in: Languages()[tag], columns: columns)
      #expect(lines.count <= most + 1 && lines.allSatisfy { $0.text.count < columns })
    }
  }
}
