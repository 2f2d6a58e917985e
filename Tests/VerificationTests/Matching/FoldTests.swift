import Testing
import Verification

@Suite("What never matters in a text (IV.1)")
struct FoldTests {
  @Test(arguments: [
    ("  Ana   MARÍA ", ["ana", "maria"]), ("O’Brien", ["obrien"]), ("O'Brien", ["obrien"]),
    ("Jean-Luc", ["jean", "luc"]),
    ("St. James", ["st", "james"]), ("Peña", ["pena"]), ("Pen\u{303}a", ["pena"]), ("Straße", ["strasse"]),
    ("Łódź", ["lodz"]), ("Ørsted", ["orsted"]), ("Nguyễn", ["nguyen"]), ("Արմեն", ["արմեն"]), ("김 민준", ["김", "민준"]),
    ("3/14–12", ["3", "14", "12"]), ("a\u{200F}b", ["ab"]), ("5º", ["5o"]), ("Kalaʻi", ["kalai"]), ("", []),
    (" .-' ", []),
  ]) func is_gone_from_its_words(_ text: String, _ words: [String]) { #expect(Fold.words(text) == words, "\(text)") }

  @Test(arguments: [("Müller", "Mueller"), ("Ana", "Anna"), ("Jose", "Josef"), ("е", "e"), ("1", "l")])
  func is_never_more_than_that(_ one: String, _ other: String) { #expect(Fold.joined(one) != Fold.joined(other)) }
}
