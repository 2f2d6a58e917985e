@testable import Matching
import Testing

/// - Guide: IV.1.q
@Suite("Phone numbers as they are said (IV.1)")
struct PhoneTests {
  @Test(arguments: [
    "2135550142", "(213) 555-0142", "213.555.0142", "+1 213 555 0142", "1-213-555-0142", "1 213 555 0142",
    "12135550142",
    "two one three five five five zero one four two", "two one three triple five oh one four two",
    "dos uno tres cinco cinco cinco cero uno cuatro dos", "213 555 01 cuarenta y dos",
    "213 five fifty five zero one 42",
    "two one three double five five oh one forty two", "dos trece cinco cincuenta y cinco cero uno cuarenta y dos",
    "uno dos uno tres cinco cinco cinco cero uno cuatro dos", "dos trece doble cinco cinco 0142", "213/555/0142",
    "doscientos trece quinientos cincuenta y cinco cero ciento cuarenta y dos", "area code 213 555 0142",
    "cell 213 555 0142", "mi celular es 213 555 0142",
    "213 555 0142 ext 5", "213 555 0142x5", "213 555 0142 extensión 12", "two won three five five five oh one for too",
    "21 35 55 01 42", "555 0142, area code 213", "555-0142 código de área 213", "555 0142 lada dos trece",
  ]) func `are right in any spoken form`(_ said: String) {
    #expect(PhoneRule.accepts(said, among: ["(310) 555-0000", "213-555-0142"]) == .exact, "\(said)")
  }

  @Test(arguments: [
    "", "5550142", "213 555 0143", "213 555 014", "213 555 01422", "012 555 0142", "two one three",
    "213 555 0142 double",
    "213 double triple five 0142", "213 555 o142 5", "113 555 0142", "213 555 0142 0142", "primero 213 555 0142",
    "310 555 0142", "2 213 555 0142",
    "213 555 0142 or 310 555 0000",
  ]) func `are not right with a digit too few or another`(_ said: String) {
    #expect(PhoneRule.accepts(said, among: ["(310) 555-0000", "213-555-0142"]) == nil, "\(said)")
  }

  @Test(arguments: [
    ("+503 7555 0142", "7555 0142", true), ("+503 7555 0142", "7555 0143", false),
    ("+374 91 555014", "091 555014", true),
    ("+84 90 555 01 23", "090 555 0123", true), ("+84 90 555 01 23", "090 555 0124", false),
    ("+502 5555 0177", "cincuenta y cinco cincuenta y cinco cero uno setenta y siete", true),
    ("7555 0142", "+503 7555 0142", true), ("7555 0142", "7555 0142", true), ("213 555 0142", "13 555 0142", false),
    ("213 555 0142", "0213 555 0142", false),
  ]) func `of other countries as they are dialled there`(_ recorded: String, _ said: String, _ isRight: Bool) {
    #expect((PhoneRule.accepts(said, among: [recorded]) != nil) == isRight, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("eight hundred five five five oh one four two", "8005550142"), ("213 555 two thousand", "2135552000"),
    ("213 555 dos mil", "2135552000"),
    ("213 555 twenty seven hundred", "2135552700"), ("818 eight hundred four thousand", "8188004000"),
    ("ocho dieciocho ochocientos cuatro mil", "8188004000"),
    ("213 555 4 thousand", "2135554000"), ("three ten 555 01 99", "3105550199"),
    ("213 triple five oh double one 9", "2135550119"),
    ("eight hundred five five five oh one hundred", "8005550100"), ("two one three 555 twelve hundred", "2135551200"),
  ]) func `in hundreds thousands and pairs`(_ said: String, _ digits: String) {
    #expect(PhoneReader.number(said)?.national == digits, "\(said)")
  }

  /// What could be read in two ways is asked again.
  @Test(arguments: [
    "213 double fifty five 0142", "hundred 213 555 0142", "mil 213 555 0", "213 555 double thousand 1",
    "213 triple 0142",
  ])
  func `but not where the words are no number`(_ said: String) { #expect(PhoneReader.number(said) == nil, "\(said)") }

  @Test(arguments: [
    ("323-555-0142 x12", "3235550142", true), ("323-555-0142 ext 12", "3235550142", true),
    ("323-555-0142 (cell)", "323 555 0142", true),
    ("+1 (323) 555-0142", "323 555 0142", true), ("555-0142", "323 555 0142", false),
    ("+52 664 123 4567", "+52 664 123 4567", true),
    ("+52 664 123 4567", "6641234567", true), ("+52 1 664 123 4567", "6641234567", true),
    ("+52 664 123 4567", "52 664 123 4567", true),
    ("+52 664 123 4567", "011 52 664 123 4567", true), ("+52 664 123 4567", "mexico 664 123 4567", true),
    ("664 123 4567", "+52 664 123 4567", true), ("+1 664 123 4567", "+52 664 123 4567", false),
    ("+63 917 123 4567", "0917 123 4567", true), ("917 123 4567", "0917 123 4567", false),
    ("+52 55 1234 5678", "plus 52 55 1234 5678", true), ("+52 55 1234 5678", "0052 55 1234 5678", true),
    ("626 555 0187", "626 555 O187", true), ("213 555 0142", "el de mi esposo es 213 555 0142", true),
    ("213 555 0142", "her number's 213 555 0142", true), ("213 555 0142", "primero 213 555 0142", false),
    ("+52 664 123 4567", "+1 664 123 4567", false), ("+52 664 123 4567", "664 123 4568", false),
    ("+503 2234 5678", "+503 2234 5678", true),
    ("+503 2234 5678", "503 2234 5678", true), ("+63 917 123 4567", "+63 917 123 4567", true),
    ("3235550142.0", "3235550142", false),
  ]) func `on file in the forms that offices write`(_ recorded: String, _ said: String, _ isRight: Bool) {
    #expect((PhoneRule.accepts(said, among: [recorded]) != nil) == isRight, "\(said) for \(recorded)")
  }
}
