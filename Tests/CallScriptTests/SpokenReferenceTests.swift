import CallScript
import Diagnostics
import Ledger
import Testing

@Suite("What is read out in groups")
struct SpokenReferenceTests {
  @Test(arguments: [
    (Language.english, ["K as in king, P as in Peter, M as in mother", "4 8 2", "2 9 2 0"]),
    (.spanish, ["K de kilo, P de papá, M de mano", "4 8 2", "2 9 2 0"]),
  ]) func `a case reference is dictated with its letters spelled`(_ language: Language, _ lines: [String]) throws {
    let reference = try #require(CaseReference("KPM-482-2920"))
    #expect(SpokenReference.lines(reference, language) == lines)
  }

  /// Whoever types what was dictated has the reference again.
  @Test(arguments: Language.allCases) func `what was dictated is what is on the screen`(_ language: Language) throws {
    for text in ["KPM-482-2920", "KPK-482-1914", "PMM-490-3409"] {
      let reference = try #require(CaseReference(text))
      let lines = SpokenReference.lines(reference, language)
      let letters = try #require(lines.first).split(separator: ", ").compactMap(\.first).map(String.init)
      #expect(CaseReference((letters + lines.dropFirst()).joined()) == reference, "\(lines)")
      #expect(ScriptLine.parked(reference).in(language).contains(text))
    }
  }
}
