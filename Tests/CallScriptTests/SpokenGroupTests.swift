import CallScript
import Diagnostics
import Ledger
import Matching
import Testing

@Suite("What is read out in groups")
struct SpokenGroupTests {
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

  @Test(arguments: [
    ("(213) 555-0134", ["213", "555", "0134"]), ("1 213 555 0134", ["213", "555", "0134"]),
    ("two one three five five five zero one three four", ["213", "555", "0134"]),
    ("+52 55 1234 5678", ["+52", "551", "234", "5678"]), ("+503 2234 5678", ["+503", "2234", "5678"]),
  ]) func `a phone number is told by its area code`(_ said: String, _ groups: [String]) throws {
    #expect(SpokenGroups.of(try #require(PhoneReader.number(said))) == groups)
  }

  @Test(
    arguments: [
      ("", []), ("7", ["7"]), ("1234", ["1234"]), ("12345", ["123", "45"]), ("246810", ["246", "810"]),
      ("1234567", ["1234", "567"]), ("12345678", ["1234", "5678"]), ("7438202153", ["7438", "202", "153"]),
      ("912 3456 7890", ["9123", "4567", "890"]), ("code 24-68", ["2468"]),
    ] as [(String, [String])]) func `digits stand in groups of at most four`(_ text: String, _ groups: [String])
  {
    #expect(SpokenGroups.of(digits: text) == groups)
  }

  @Test func `a group is said digit by digit`() {
    #expect(SpokenGroups.of(digits: "12345").map { SpokenGroups.aloud($0) } == ["1 2 3", "4 5"])
  }
}
