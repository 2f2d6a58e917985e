@testable import Matching
import Foundation
import Testing

@Suite("What never matters in a text (IV.1)")
struct FoldTests {
  @Test(arguments: [
    ("  Ana   MARÍA ", ["ana", "maria"]), ("O’Brien", ["obrien"]), ("O'Brien", ["obrien"]),
    ("Oʼ Brien", ["o", "brien"]),
    ("Jean-Luc", ["jean", "luc"]), ("St. James", ["st", "james"]), ("Peña", ["pena"]), ("Pen\u{303}a", ["pena"]),
    ("Straße", ["strasse"]), ("STRASSE", ["strasse"]), ("Łódź", ["lodz"]), ("Ørsted", ["orsted"]),
    ("Nguyễn", ["nguyen"]), ("Արմեն", ["արմեն"]), ("ԱՐՄԵՆ", ["արմեն"]), ("김 민준", ["김", "민준"]),
    ("3/14–12", ["3", "14", "12"]), ("a\u{200F}b", ["ab"]), ("5º", ["5o"]), ("1°", ["1o"]), ("Kalaʻi", ["kalai"]),
    ("", []), (" .-' ", []), ("İpek", ["ipek"]), ("Iğdır", ["igdir"]), ("ﬁnn", ["finn"]), ("१२", ["12"]),
  ]) func `is gone from its words`(_ text: String, _ words: [String]) { #expect(Fold.words(text) == words, "\(text)") }

  @Test(arguments: [
    ("Müller", "Mueller"), ("Ana", "Anna"), ("Jose", "Josef"), ("е", "e"), ("1", "l"), ("रीमा", "राम"), ("की", "कि"),
    ("Ёлка", "Елка"), ("がき", "かき"), ("ά", "ὰ"),
  ]) func `is never more than that`(_ one: String, _ other: String) { #expect(Fold.joined(one) != Fold.joined(other)) }

  @Test(arguments: ["Núñez", "김민준", "रीमा", "Ёлкина", "Nguyễn", "がく", "Ἀχιλλεύς", "ΜΆΝΟΣ"])
  func `composed and decomposed letters and case are the same`(_ text: String) {
    for form in [text.decomposedStringWithCanonicalMapping, text.precomposedStringWithCanonicalMapping] {
      #expect(Fold.words(form) == Fold.words(text), "\(text)")
    }
    #expect(Fold.words(text.uppercased()) == Fold.words(text.lowercased()), "\(text)")
  }
}
