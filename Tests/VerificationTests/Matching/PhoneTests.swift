import Testing
import Verification

@Suite("Phone numbers as they are said (IV.1)")
struct PhoneTests {
  @Test(arguments: [
    "2135550142", "(213) 555-0142", "213.555.0142", "+1 213 555 0142", "1-213-555-0142",
    "two one three five five five zero one four two", "two one three triple five oh one four two",
    "dos uno tres cinco cinco cinco cero uno cuatro dos", "213 555 01 cuarenta y dos",
    "213 five fifty five zero one 42",
    "two one three double five five oh one forty two", "dos trece cinco cincuenta y cinco cero uno cuarenta y dos",
    "uno dos uno tres cinco cinco cinco cero uno cuatro dos", "dos trece doble cinco cinco 0142", "213/555/0142",
  ]) func are_right_in_any_spoken_form(_ said: String) {
    #expect(PhoneRule.accepts(said, among: ["(310) 555-0000", "213-555-0142"]) == .exact, "\(said)")
  }

  @Test(arguments: [
    "", "5550142", "213 555 0143", "213 555 014", "213 555 01422", "012 555 0142", "213 555 0142 ext 5",
    "two one three",
    "+52 213 555 0142", "213 555 0142x5", "213 555 0142 double", "213 double triple five 0142", "213 555 o142 5",
    "113 555 0142", "213 555 0142 0142", "primero 213 555 0142",
  ]) func are_not_right_with_a_digit_too_few_or_another(_ said: String) {
    #expect(PhoneRule.accepts(said, among: ["(310) 555-0000", "213-555-0142"]) == nil, "\(said)")
  }

  @Test(arguments: [
    ("eight hundred five five five oh one four two", "8005550142"), ("213 555 two thousand", "2135552000"),
    ("213 555 dos mil", "2135552000"), ("213 555 five hundred 1", "2135555001"),
  ]) func hundreds_and_thousands_stand_for_their_zeros(_ said: String, _ digits: String) {
    #expect(PhoneReader.digits(said) == digits, "\(said)")
  }

  @Test(arguments: ["hundred 213 555 0142", "213 555 fifty hundred", "mil 213 555 0", "213 555 double thousand 1"])
  func but_only_after_one_digit(_ said: String) { #expect(PhoneReader.digits(said) == nil, "\(said)") }
}
