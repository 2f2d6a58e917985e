@testable import Matching
import Testing

@Suite("The country of a phone number (IV.1)")
struct PhoneCountryTests {
  private func isRight(_ said: String, for recorded: String) -> Bool {
    PhoneRule.accepts(said, among: [recorded]) != nil
  }

  /// On file without a code it is North American.
  @Test(arguments: [
    "+44 323 555 0142", "+503 323 555 0142", "+52 1 323 555 0142", "52 323 555 0142", "+52 323 555 0142",
    "011 52 323 555 0142", "0052 323 555 0142", "plus 52 323 555 0142", "mexico 323 555 0142", "045 323 555 0142",
    "01 323 555 0142", "0323 555 0142", "más cincuenta y dos 323 555 0142",
  ]) func `is no other than on file`(_ said: String) {
    for recorded in ["323-555-0142", "(323) 555-0142 x12", "+1 323 555 0142"] {
      #expect(!isRight(said, for: recorded), "\(said) for \(recorded)")
    }
  }

  @Test(arguments: ["+1 323 555 0142", "1 323 555 0142", "001 323 555 0142", "it's +1 323 555 0142", "323 555 0142"])
  func `may be said where none is on file`(_ said: String) { #expect(isRight(said, for: "323-555-0142"), "\(said)") }

  @Test(arguments: [
    // It may be left out, but not be another.
    ("+52 323 555 0142", "323 555 0142", true), ("+52 323 555 0142", "+1 323 555 0142", false),
    ("+1 323 555 0142", "323 555 0142", true), ("+503 7123 4567", "503 7123 4567", true),
    ("503-712-3456", "+503 712 3456", false),
    // No exchange of North America begins with 0 or 1, so that the office left another country's code out.
    ("664 123 4567", "+52 664 123 4567", true), ("664 023 4567", "011 52 664 023 4567", true),
    ("664 223 4567", "+52 664 223 4567", false), ("664 123 4567", "+52 664 123 4568", false),
    // As it was dialled in Mexico until 2019.
    ("+52 33 1234 5678", "045 33 1234 5678", true), ("+52 33 1234 5678", "044 33 1234 5678", true),
    ("+52 33 1234 5678", "01 33 1234 5678", true), ("+52 33 1234 5678", "mexico 045 33 1234 5678", true),
    (
      "+52 33 1234 5678", "cero cuarenta y cinco treinta y tres doce treinta y cuatro cincuenta y seis setenta y ocho",
      true
    ),
    ("045 33 1234 5678", "+52 33 1234 5678", true), ("+52 33 1234 5678", "045 33 1234 5679", false),
    ("+52 33 1234 5678", "043 33 1234 5678", false), ("+52 33 1234 5678", "02 33 1234 5678", false),
    ("+52 33 1234 5678", "045 33 1234 567", false), ("331 234 5678", "33 1234 5678 in mexico", false),
  ]) func `is compared`(_ recorded: String, _ said: String, _ right: Bool) {
    #expect(isRight(said, for: recorded) == right, "\(said) for \(recorded)")
  }
}
