@testable import Matching
import Testing

/// Pairs on both sides of the conditions of phone numbers and students' numbers.
@Suite("Rules of numbers that a small change would break unseen (IV.1)")
struct HeldNumberTests {
  @Test(
    arguments: [
      // A country's code, with a plus behind a space or a bracket, or said.
      (" +49 30 1234567", "301234567"), ("(+49) 30 1234567", "301234567"), ("plus 49 30 1234567", "301234567"),
      ("49 30 1234567", nil), ("52 1 664 123 4567", "6641234567"), ("86 138 1234 5678", "13812345678"),
      ("664 123 4567 mexico", "6641234567"), ("664 123 456 mexico", nil),
      // 8 to 15 digits in all.
      ("+63 917 123", "917123"), ("+503 5678", nil), ("+502 0123 5555 0177", "012355550177"),
      ("+63 917 123 5678 4567", nil),
      // Mexico's 1 for mobiles is none of other countries', nor of a shorter number's.
      ("+49 1234567 0142", "12345670142"), ("+52 123 4567", nil), ("+52 1 664 123 4567", "6641234567"),
      // As dialled at home abroad: eight digits, or a 0 and up to ten.
      ("0142 7555", nil), ("2234 5678", "22345678"), ("0213 4567 0142", nil), ("5514 2555 lada 0", nil),
      ("555 0142 lada 213", "2135550142"),
      // The letter O among digits, and letters at a number.
      ("2O1 555 0142", "2015550142"), ("213 555 0142a", nil), ("ext 213 555 0142", "2135550142"),
      ("2135550142 ext 5", "2135550142"),
    ] as [(String, String?)]) func `codes and lengths`(_ said: String, _ digits: String?)
  {
    #expect(PhoneReader.number(said)?.national == digits, "\(said)")
  }

  @Test(
    arguments: [
      ("310 555 y 0142", "3105550142"), ("310 555 0142 y", nil), ("213 555 cero ciento y cuarenta dos", "2135550142"),
      ("0 mil 917 123 4567", nil), ("213 555 2 mil doscientos", "2135552200"), ("213 555 two oh hundred", nil),
      ("213 555 two thousand ten hundred", nil), ("213 555 two thousand nine hundred ninety nine", "2135552999"),
      // `diez y seis` is 16, `diez seis` 10 and 6.
      ("213 555 diez y seis 42", "2135551642"), ("213 555 diez seis 4", "2135551064"),
      ("213 555 fifty 01", "2135555001"), ("213 555 fifty ten", "2135555010"),
      // One digit is doubled, never two.
      ("213 555 01 double 1", "2135550111"), ("213 555 double 01", nil), ("213 555 double ten", nil),
    ] as [(String, String?)]) func `groups of digits`(_ said: String, _ digits: String?)
  {
    #expect(PhoneReader.number(said)?.national == digits, "\(said)")
  }

  @Test func `two numbers are of more than one word`() {
    #expect(PhoneReader.read("2135550142 3105550000") == .several)
    #expect(PhoneReader.read("21355501423105550000") == nil)
  }

  @Test(arguments: [
    ("+1 213 555 0142", "0 213 555 0142", false), ("+52 213 555 0142", "0 213 555 0142", true),
    ("213 555 0142", "0 213 555 0142", false), ("0 917 123 4567", "917 123 4567", false),
    ("0 917 123 4567", "+1 917 123 4567", false), ("0 917 123 4567", "+63 917 123 4567", true),
    ("+1 213 555 0142", "213 555 0142", true), ("213 555 0142", "+52 213 555 0142", false),
    ("+1 213 555 0142", "+52 213 555 0142", false),
  ]) func `codes of countries`(_ recorded: String, _ said: String, _ isRight: Bool) {
    #expect((PhoneRule.accepts(said, among: [recorded]) != nil) == isRight, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("hundred", ["100"]), ("hundred one", ["101", "1001"]), ("213 y", ["213y", "213Y"]), ("y 090", ["y090", "Y090"]),
    ("five diez y seis", ["516"]), ("diez seis", ["106"]),
  ]) func `students numbers`(_ said: String, _ readings: [String]) {
    #expect(StudentNumber.readings(said) == readings, "\(said)")
  }

  @Test func `no number has more than 24 words`() {
    func ones(_ count: Int) -> String { Array(repeating: "one", count: count).joined(separator: " ") }
    #expect(StudentNumber.readings(ones(24)) == [String(repeating: "1", count: 24)])
    #expect(StudentNumber.readings(ones(25)).isEmpty)
  }
}
