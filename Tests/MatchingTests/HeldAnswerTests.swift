@testable import Matching
import Records
import Testing

/// Pairs on both sides of conditions that no other table holds: a change of any one of them shows here.
@Suite("Rules of other answers that a small change would break unseen (IV.1)")
struct HeldAnswerTests {
  private let context = MatchContext(today: CivilDate(year: 2026, month: 11, day: 24) ?? .earliest)

  @Test(arguments: [
    ("12 SE Elm Ave", "12 sureste elm", true), ("12 SE Elm Ave", "12 sudeste elm", true),
    ("12 SE Elm Ave", "12 suroeste elm", false), ("12 SW Elm Ave", "12 sudoeste elm", true),
    ("12 SW Elm Ave", "12 sureste elm", false), ("12 NE Elm Ave", "12 noreste elm", true),
    ("12 NE Elm Ave", "12 noroeste elm", false), ("12 NW Elm Ave", "12 noroeste elm", true),
    ("12 NW Elm Ave", "12 noreste elm", false), ("12 SE Elm Ave", "12 east south elm", false),
    // No number, no street, no address.
    ("A St", "A St", false), ("12 A St", "12 A St", true), ("12", "12", false), ("12 Elm", "12 Elm", true),
    // Without a state on record a court is none.
    ("88 Elm St", "88 Elm Ct", false), ("88 Elm St", "88 Elm St CA", true),
    ("2345 El Segundo Blvd", "2345 Segundo Blvd", false), ("2345 El Segundo Blvd", "El Segundo Blvd 2345", true),
    ("2345 2nd St", "El Segundo 2345", false), ("12 A St", "A St 12", true),
    ("12 Elm St", "12 Elm St usa please", true), ("12 Elm St", "12 Elm favor", false),
    ("12 Elm St", "12 la calle Elm", true), ("12 Elm St", "12 este del Elm", true),
    ("12 Andrews Pl", "12 Andrew Pl", false), ("12 St Gus Ave", "12 St Gu", false), ("12 Elm", "12 calle Elm", true),
    ("12 Reverend Mann St", "12 Mann", true), ("12½ Elm St", "Elm St 12 ½", true), ("12½ Elm St", "Elm St 12", false),
    ("12A Elm St", "Elm St 12A", true), ("12 Elm St", "Elm St 12A", false), ("0 Elm St", "000 Elm St", true),
    ("PO Box 12", "12 Pobox St", false), ("PO Box 12", "12 Elm St", false), ("12 Elm St", "PO Box 12", false),
    ("88 Hill", "88 Hill St", true), ("12 N Front St", "12 Front St", true), ("12 N Front St", "12 N St", false),
    ("88 Amber Hill", "88 calle Amber Hill", true), ("88 Amber Hill", "88 avenida Amber Hill", false),
    ("12 Elm St", "12 south east Elm St", true), ("12 N Elm St", "12 south east Elm", false),
    ("12 Main St SW 2", "12 Main St apt 2", true), ("12 Main St SW 2", "12 Main St apt 3", false),
    ("General Delivery", "General Delivery", false), ("100 Highway 12", "100 Highway twelve", true),
    ("100 Highway 12", "100 Hwy 13", false),
  ]) func `streets and numbers`(_ recorded: String, _ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: recorded)
    #expect((AddressRule.accepts(said, among: [home]) != nil) == isRight, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("88 Elm St 9 1 1 0 1", true), ("88 Elm St nine one one oh one", true), ("88 Elm St 9 1 1 0 2", false),
    ("88 Elm St and the zip is 91101", true), ("88 Elm St and the zip is 91102", false), ("88 Elm St 911011234", true),
    ("88 Elm St 911021234", false), ("88 Elm St 91101 1234", true), ("88 Elm St CA", true), ("88 Elm St LA", false),
    ("88 Elm St in the city of Pasadena", true),
  ]) func `ends of an address without a state on file`(_ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: "88 Elm St", city: "Pasadena", zip: "91101")
    #expect((AddressRule.accepts(said, among: [home]) != nil) == isRight, "\(said)")
  }

  @Test(arguments: [
    ("7C", "apartment 7 letter C", true), ("7C", "apartment 7 letra C", true), ("7C", "apartment 7 letter D", false),
    ("4B", "4 B", true), ("35", "treinta y cinco", true), ("4Y", "4 y", true), ("4", "4to", false), ("4A", "4a", true),
    ("Fl 2", "floor two", true), ("Fl 21", "floor twenty one", true), ("Fl 2", "apt 4", false), ("Fl 4", "piso4", true),
    ("Fl 2 Apt 4", "apt 4", true), ("Fl 2 Apt 4", "floor 3 apt 4", false), ("Rear", "unit r", true),
    ("Front", "unit r", false), ("Front", "unit f", false), ("Rear", "front unit r", false), ("W", "W", true),
  ]) func `units hold`(_ unit: String, _ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: "88 Elm St", unit: unit)
    #expect((AddressRule.accepts("88 Elm St \(said)", among: [home]) != nil) == isRight, "\(said) for \(unit)")
  }

  /// A letter at the number may be the apartment's, once and beside no other.
  @Test(arguments: [
    ("12A Main St", "3", "12A Main St apt 3", true), ("12A Main St", "3", "12 Main St apt A", false),
    ("12 Main St", "A", "12A Main St", true), ("12 Main St", "A", "12A Main St apt 3", false),
    ("12A Main St", "", "12B Main St apt A", false), ("12A Main St", "", "12 Main St apt A unit 3", false),
    ("12 Main St", "4B", "Apt 4 B 12 Main St", true), ("12 Main St", "4", "Apt 4 B 12 Main St", false),
  ]) func `letters hold`(_ street: String, _ unit: String, _ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: street, unit: unit)
    #expect((AddressRule.accepts(said, among: [home]) != nil) == isRight, "\(said) for \(street) \(unit)")
  }

  @Test func `what the console adds for no apartment is no part of it`() {
    let home = PostalAddress(street: "88 Elm St")
    #expect(AddressRule.accepts("88 Elm St no unit", among: [home]) == .exact)
    #expect(AddressRule.accepts("88 Elm no unit", among: [home]) == .addressParts)
    let whole = PostalAddress(street: "88 Elm St", unit: "4", city: "Los Angeles", state: "CA", zip: "90012")
    #expect(AddressRule.accepts("88 Elm St 4 Los Angeles CA 90012", among: [whole]) == .exact)
    #expect(AddressRule.accepts("88 Elm St no unit", among: [PostalAddress(street: "88 Elm St", unit: "4")]) == nil)
  }

  @Test(
    arguments: [
      // Of two digits `double` is said, of a ten it could be either.
      ("213 555 double five 01", "2135555501"), ("213 double fifty five 01", nil), ("213 505 double fifty", nil),
      // No area code begins with 0 or 1, and a number from abroad has its length.
      ("113 555 0142", nil), ("013 555 0142", "135550142"), ("213 555 0142", "2135550142"),
      ("0 917 123 4567", "9171234567"),
      ("0 0 17 123 4567", nil), ("63 917 123 4567", "9171234567"), ("63 917 123 45678", nil),
      ("84 91 234 5678", "912345678"), ("84 91 234 56789", nil), ("+1 213 555 0142", "2135550142"),
      ("+1 213 555 01421", nil), ("+52 664 123 4567", "6641234567"), ("+52 664 123 456", nil),
      ("+7 495 123 4567", "4951234567"), ("+49 30 1234567", "301234567"), ("+49 30 1", nil),
      ("+503 2234 5678", "22345678"), ("(+1) 213 555 0142", "2135550142"), ("213 555 0142 + 5", nil),
      ("213 555 0142ext5", "2135550142"), ("213 555 mil", nil), ("213 555 twelve hundred five", "2135551205"),
      ("213 555 2 thousand 5 hundred", "2135552500"), ("213 555 forty zero two", "2135554002"),
      ("213 five five five and oh one forty two", "2135550142"), ("213 555 two thousand twelve hundred", nil),
      // A zero behind a round number is a digit of its own.
      ("213 555 two hundred oh", "2135552000"), ("213 555 0 two hundred oh", nil), ("213 555 01 fifty", "2135550150"),
      ("213 555 01 fifty oh", nil), ("213 555 12 hundred", "2135551200"), ("213 55 123 hundred", nil),
    ] as [(String, String?)]) func `phones hold`(_ said: String, _ digits: String?)
  {
    #expect(PhoneReader.number(said)?.national == digits, "\(said)")
  }

  @Test(arguments: ["or 1", "and 1", "y 1", ""]) func `two phones are asked about`(_ tie: String) {
    #expect(PhoneReader.read("213 555 0142 \(tie) 310 555 0000") == .several)
  }

  @Test(
    arguments: [
      ("12/12/12", "2012-12-12", false), ("del 3 4 2012", "2012-03-04", true), ("3 del 4 2012", "2012-04-03", false),
      ("he was born 3/14/2012", "2012-03-14", false), ("3 14 0 12", nil, false), ("12191999", "1999-12-19", false),
      ("14 15 march 2012", nil, false), ("2012 march 14 15", nil, false), ("2012 march 14", "2012-03-14", false),
      ("19190102", "1919-01-02", false), ("three fourteen oh twelve", nil, false),
    ] as [(String, String?, Bool)]) func `dates hold`(_ said: String, _ iso: String?, _ isAsked: Bool)
  {
    let form = Item.birthDate.form(of: said, in: context)
    let date = iso.flatMap { CivilDate(iso: $0) }.map(Reading.date)
    #expect(form == (date.map { isAsked ? .doubtful($0, .dayOrMonth) : .good($0) } ?? .wrong), "\(said)")
  }

  @Test func `dates of two meanings or none`() {
    #expect(Item.birthDate.form(of: "13112", in: context) == .unclear(.whichDate))
    #expect(DateReader.read("three five twelve twelve", order: .monthFirst, today: context.today) == nil)
  }

  @Test(
    arguments: [
      ("décimo primero", 11), ("décimo tercero", nil), ("6th grade middle school", 6), ("third grade elementary", 3),
      ("seventh grade in elementary", nil), ("kinder de primaria", 0), ("kinder de secundaria", nil),
      ("primero de bachillerato", 10),
      ("bachillerato", nil), ("secundaria 5", nil), ("primero de secundaria privada", nil), ("she is in kinder 1", nil),
    ] as [(String, Int?)]) func `grades hold`(_ said: String, _ level: Int?)
  {
    #expect(GradeReader.read(said)?.level == level, "\(said)")
  }

  @Test(
    arguments: [
      ("4422 3/4 Main St", "4422 ¾", "Main St"), ("000 Elm St", "0", "Elm St"), ("12 la calle 5", "12", "La Calle 5"),
      ("12 Hwy", nil, nil),
    ] as [(String, String?, String?)]) func `an address is told back`(
      _ said: String, _ number: String?, _ street: String?
    )
  {
    let parts = AddressParts(said)
    #expect(parts?.number == number && parts?.street == street, "\(said)")
  }

  @Test(arguments: [
    ("12 Elm St bldg 3", true), ("12 Elm St 2nd floor", true), ("12 Elm St bldg 3 apt 4", false), ("12 Elm St", true),
    ("12 Elm St, it's a house", false), ("PO Box 12", false),
  ]) func `without an apartment the caller is asked`(_ said: String, _ isAsked: Bool) {
    switch Item.address.form(of: said, in: context) {
    case .doubtful(_, .unit): #expect(isAsked, "\(said)")
    case .good: #expect(!isAsked, "\(said)")
    default: Issue.record("\(said)")
    }
  }

  @Test func `letters in the place of others`() {
    #expect(Fold.words("O`Brien") == ["obrien"] && Fold.words("Kaʽi Kaʹi") == ["kai", "kai"])
    #expect(Fold.words("ŋ") != ["e"] && Fold.words("n°") == ["n"] && Fold.words("김José") == ["김jose"])
  }
}
