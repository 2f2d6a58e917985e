@testable import Matching
import Records
import TestSupport
import Testing

@Suite("What is said around a phone number (IV.1)")
struct PhoneAroundTests {
  @Test(arguments: [
    "213 555 0177 #3", "213 555 0177 # 3", "#213 555 0177", "cell # 213 555 0177", "the number to call: #213 555 0177",
    "213 555 0177 option 2",
    "213 555 0177 opción 2", "213 555 0177 then press 2", "213 555 0177 y marque el 2", "213 555 0177 extension twelve",
    "213 555 0177 thank you", "213 555 0177, gracias", "213 555 0177, that's her work", "213 555 0177 es el celular",
    "213 555 0177 es un celular", "213 555 0177 wait let me check", "213 555 0177 and ask for Rosa",
    "yes, 213 555 0177", "um 213 555 0177", "creo que es 213 555 0177", "I think it's 213 555 0177",
    "este, 213 555 0177", "llame a Rosa, too one three 555 0177", "sí, es el 213 555 0177, por favor",
    "the number for Rosa is 213 555 0177",
    "two one three, three fives, oh one double seven", "dos trece, tres cincos, cero uno dos sietes",
    "213 triple fives 0177", "213 5 two fives 0177", "two one three 555 zero one 2 sevens",
  ]) func `is no part of it`(_ said: String) {
    #expect(PhoneRule.accepts(said, among: ["213-555-0177"]) == .exact, "\(said)")
    #expect(PhoneRule.accepts("213 555 0177", among: [said]) == .exact, "\(said) on file")
  }

  /// Where more digits follow, nobody can tell which are meant.
  @Test(arguments: [
    "213 555 0143, no wait, 0177", "213 555 0177 no 0143", "213 555 0177 or maybe 0143", "213 555 0177 7",
    "213 555 #0177", "213 555 ext 0177", "213 555 017 option 7", "213 555 01, that's it, 77", "213 555 0178 thank you",
    "213 555 017 thank you", "213 four fives 0177", "213 fives 0177", "213 one fives 55 0177", "#", "+", "ext 4", "um",
    "primero 213 555 0177",
  ]) func `but digits are`(_ said: String) {
    #expect(PhoneRule.accepts(said, among: ["213-555-0177"]) == nil, "\(said)")
  }

  @Test(arguments: [
    ("213 555 0177 o 310 555 0000", "213-555-0177"),
    // 205 and 3005, or 2005 and 305.
    ("two hundred five three hundred five 555", "205-300-5555"),
    ("two hundred five three hundred five 555", "200-530-5555"),
  ]) func `more than one is asked about`(_ said: String, _ recorded: String) throws {
    let context = MatchContext(today: try CivilDate(iso: "2026-11-24").orThrow("a day"))
    #expect(Item.phone.form(of: said, in: context) == .unclear(.whichNumber))
    #expect(PhoneRule.accepts(said, among: [recorded]) == nil)
  }

  @Test(
    arguments: [
      ("310 555 01 hundred", "3105550100"), ("310 555 oh one hundred", "3105550100"), ("310 555 1 hundred", nil),
      ("310 555 0 10 hundred", nil), ("310 55 012 hundred", nil), ("310 555 quadruple two", "3105552222"),
      ("310 555 cuatro ceros", "3105550000"),
      ("310 555 cinco ceros", nil),
    ] as [(String, String?)]) func `of hundreds and repeated digits`(_ said: String, _ digits: String?)
  {
    #expect(PhoneReader.number(said)?.national == digits, "\(said)")
  }
}
