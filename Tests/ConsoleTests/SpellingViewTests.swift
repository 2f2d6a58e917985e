import CallScript
import Diagnostics
import Matching
import Records
import Terminal
import Testing

@testable import Console

@Suite("The spelling alphabet")
struct SpellingViewTests {
  @Test(arguments: [(Language.english, 26), (.spanish, 27)])
  func `has every letter once in its order`(_ language: Language, _ count: Int) {
    let entries = SpellingAlphabet().in(language)
    #expect(entries.count == count)
    let letters = entries.compactMap(\.first).map(String.init)
    let alphabet = "ABCDEFGHIJKLMN" + (language == .spanish ? "Ñ" : "") + "OPQRSTUVWXYZ"
    #expect(letters.joined() == alphabet)
  }

  /// What is said by it is understood as it is typed.
  @Test(arguments: Language.allCases) func `is read as its letters`(_ language: Language) throws {
    let context = MatchContext(today: try #require(CivilDate(iso: "2026-11-24")))
    for entry in SpellingAlphabet().in(language) {
      let parts = entry.split(separator: " ").map(String.init)
      try #require(parts.count == 2)
      let typed = "r u \(parts[0]) \(SpelledAs().in(language)) \(parts[1])".lowercased()
      let form = Item.lastName.form(of: typed, in: context)
      #expect(form.reading == .name([Fold.joined("ru\(parts[0])")]), "\(typed)")
    }
  }

  @Test(arguments: [(80, 6), (40, 10), (20, 27)]) func `is no wider than the window`(_ columns: Int, _ most: Int) {
    for language in Language.allCases {
      let lines = SpellingView.lines(in: language, columns: columns)
      #expect(lines.count <= most + 1 && lines.allSatisfy { $0.text.count < columns })
    }
  }
}
