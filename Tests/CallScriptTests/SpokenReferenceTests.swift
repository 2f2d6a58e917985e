import CallScript
import Diagnostics
import Ledger
import Testing

@Suite("What is read out in groups")
struct SpokenReferenceTests {
  @Test(arguments: [
    (
      SpokenLanguage.en,
      ["K as in king, P as in Peter, M as in mother", "482: four eight two", "2920: two nine two zero"]
    ),
    (.es, ["K de kilo, P de papá, M de mano", "482: cuatro ocho dos", "2920: dos nueve dos cero"]),
  ]) func `a case reference is dictated with its letters spelled`(_ language: SpokenLanguage, _ lines: [String]) throws
  {
    let reference = try #require(CaseReference("KPM-482-2920"))
    #expect(SpokenReference.lines(reference, language) == lines)
  }

  /// Whoever types what was dictated has the reference again.
  @Test(arguments: SpokenLanguage.allCases) func `what was dictated is what is on the screen`(
    _ language: SpokenLanguage
  ) throws {
    for text in ["KPM-482-2920", "KPK-482-1914", "PMM-490-3409"] {
      let reference = try #require(CaseReference(text))
      let lines = SpokenReference.lines(reference, language)
      let letters = try #require(lines.first).split(separator: ", ").compactMap(\.first).map(String.init)
      let digits = lines.dropFirst().map { $0.prefix { $0 != ":" } }
      #expect(CaseReference((letters + digits.map(String.init)).joined()) == reference, "\(lines)")
      #expect(ScriptLine.parked(reference).in(language).contains(text))
    }
  }

  @Test(arguments: [
    (SpokenLanguage.en, "(626) 555-0155", "626: six two six, 555: five five five, 0155: zero one five five"),
    (.es, "812 5550 0142", "812: ocho uno dos, 5550: cinco cinco cinco cero, 0142: cero uno cuatro dos"),
    (.en, "…", ""), (.en, "aB3", "aB3: A as in apple, capital B as in boy, three"),
    (.es, "Kq7", "Kq7: mayúscula K de kilo, Q de queso, siete"),
  ]) func `a number is dictated in groups and words`(_ language: SpokenLanguage, _ number: String, _ words: String) {
    #expect(SpokenNumber.words(of: number, in: language) == words)
  }
}
