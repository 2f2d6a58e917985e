@testable import Matching
import Records
import Testing

/// Words of the short lists, each of which does something: without any one of them an answer here would be another.
@Suite("Words that a list could lose unseen (IV.1)")
struct HeldWordsTests {
  private let context = MatchContext(today: CivilDate(year: 2026, month: 11, day: 24) ?? .earliest)

  @Test(arguments: [
    ("jose luis", "Luis"), ("muhammad omar", "Omar"), ("mohammed omar", "Omar"), ("mohammad omar", "Omar"),
    ("md omar", "Omar"), ("thi hoa", "Hoa"), ("van hoa", "Hoa"), ("jse", "José"), ("doctora ana", "Ana"),
    ("maestro omar", "Omar"), ("srta ana", "Ana"), ("teacher ana", "Ana"), ("his tia ana", "Ana"),
    ("nuestra tia ana", "Ana"), ("half sister ana", "Ana"),
  ]) func `before given names`(_ said: String, _ recorded: String) {
    #expect(NameRule.given(said, is: PersonName(first: recorded, last: "X")) != nil, "\(said)")
    #expect(NameRule.given("pedro omar", is: PersonName(first: "Omar", last: "X")) == nil)
  }

  @Test(arguments: [
    ("angeles", "De los Ángeles"), ("heras", "De las Heras"), ("castillo", "Del Castillo"), ("silva", "Da Silva"),
    ("santos", "Dos Santos"), ("berg", "Der Berg"), ("petrosyan", "Ter-Petrosyan"), ("rosa", "De la Rosa"),
  ]) func `particles that may be left out`(_ said: String, _ recorded: String) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) == .shortenedSurname, "\(recorded)")
  }

  @Test(arguments: ["al", "bel", "bin", "ibn", "mc", "santa", "ten", "van", "vander", "von"])
  func `particles that may not`(_ particle: String) {
    #expect(NameRule.surname("velde", is: PersonName(first: "X", last: "\(particle) Velde")) == nil, "\(particle)")
  }

  @Test(arguments: ["hyphen", "dash", "guion", "space", "espacio", "apostrophe", "apostrofe", "just", "only"])
  func `what is said between two surnames`(_ word: String) {
    let name = PersonName(first: "X", last: "García López")
    #expect(NameRule.surname("garcia \(word) lopez", is: name) == .exact, "\(word)")
    #expect(NameRule.surname("garcia \(word) soto", is: name) == nil, "\(word)")
  }

  @Test(arguments: [
    "first name ana last name ruiz", "first name is ana last name is ruiz", "given name ana family name ruiz",
    "nombre ana surname ruiz", "nombre ana apellido ruiz", "nombre ana apellidos ruiz", "LN RUIZ FN ANA",
    "LN RUIZ FN ANA NMN", "LN RUIZ FN ANA NMI", "LN RUIZ FN ANA MN",
  ]) func `fields that are named`(_ said: String) {
    #expect(NameRule.fullName(said, is: PersonName(first: "Ana", last: "Ruiz")) == .exact, "\(said)")
  }

  @Test(arguments: ["FNU", "LNU", "NLN", "NFN", "NMN", "XXX", "none", "ninguno", "unknown"])
  func `fields without a name`(_ none: String) {
    #expect(NameRule.given("ahmadi", is: PersonName(first: none, last: "Ahmadi")) == .exact, "\(none)")
  }

  @Test(arguments: [
    ("l for luna u z", "luz"), ("l like luna u z", "luz"), ("l like in luna u z", "luz"), ("l as in luna u z", "luz"),
    ("l de luna u z", "luz"), ("l como luna u z", "luz"), ("l como en luna u z", "luz"), ("l is for luna u z", "luz"),
    ("be grande o be larga", "bob"), ("be alta o b", "bob"), ("e ve chica a", "eva"), ("e ve corta a", "eva"),
    ("e ve baja a", "eva"), ("luz with a zee", "luz"), ("luz with an ele", "luz"), ("luz con la zeta", "luz"),
    ("luz con una zeta", "luz"),
  ]) func `letters hold`(_ said: String, _ name: String) {
    #expect(Item.contactName.form(of: said, in: context).reading == .name([name]), "\(said)")
  }

  @Test(arguments: [
    ("to won tree 555 0142", "2135550142"), ("too 13 555 0142", "2135550142"),
    ("213 555 fore ate niner sero", "2135554890"),
    ("213 555 for ate 9 sero", "2135554890"), ("213 555 nought one four two", "2135550142"),
    ("213 555 o un 4 una", "2135550141"), ("213 555 0142 extn 5", "2135550142"), ("213 555 0142 anexo 5", "2135550142"),
    ("mexican number 664 123 4567", "6641234567"), ("mexicano 664 123 4567", "6641234567"),
    ("mas 49 30 1234567", "301234567"), ("+27 11 555 0142", "115550142"), ("+44 20 5555 0142", "2055550142"),
    ("+56 2 5555 0142", "255550142"), ("+82 2 555 0142", "25550142"), ("+502 5555 0142", "55550142"),
  ]) func `phones hold`(_ said: String, _ digits: String) {
    #expect(PhoneReader.number(said)?.national == digits, "\(said)")
  }

  @Test(arguments: [
    ("trescientos", "300"), ("cuatrocientas", "400"), ("quinientos", "500"), ("seiscientos", "600"),
    ("setecientas", "700"), ("ochocientos", "800"), ("novecientas", "900"), ("double one", "11"), ("triple one", "111"),
    ("doble uno", "11"), ("students number 7", "7"), ("its 7", "7"), ("alumno 7", "7"), ("lausd 7", "7"),
  ]) func `students numbers`(_ said: String, _ number: String) {
    #expect(StudentNumber.readings(said).contains(number), "\(said)")
  }

  @Test(
    arguments: [
      ("freshmen", 9), ("sophomor", 10), ("high school freshman", 9), ("high school senior", 12),
      ("tercero de preparatoria", 12), ("third year of prepa", 12), ("tercero de bachillerato", 12),
      ("fourth year of high school", 12), ("8th grade middle school", 8), ("fifth grade elementary", 5),
      ("cuarto de prepa", nil), ("sixth grade elementary", nil), ("2da", 2), ("8va", 8), ("7tima", 7),
    ] as [(String, Int?)]) func `grades hold`(_ said: String, _ level: Int?)
  {
    #expect(GradeReader.read(said)?.level == level, "\(said)")
  }

  @Test(arguments: ["prek", "preschool", "last year", "college", "junior high school", "senior high school"])
  func `grades that are asked about`(_ said: String) {
    #expect(Item.grade.form(of: said, in: context) == .unclear(.whichGrade), "\(said)")
  }

  @Test(arguments: ["he", "she", "they", "hes", "shes", "tiene", "age", "edad", "turning", "turns"])
  func `ages behind a date`(_ word: String) {
    let date = DateReader.read("3/14/2012 \(word) 14", order: .monthFirst, today: context.today)
    #expect(date?.iso == "2012-03-14", "\(word)")
    let said = "3 de marzo de dos mil doce va a cumplir 14"
    #expect(DateReader.read(said, order: .monthFirst, today: context.today)?.iso == "2012-03-03")
  }

  @Test(arguments: ["st", "ave", "blvd", "rd", "dr", "ln", "ct", "pl", "way", "cir", "hwy"])
  func `a type alone is no street`(_ type: String) {
    #expect(Item.address.form(of: "1205 \(type)", in: context) == .wrong, "\(type)")
  }

  @Test(arguments: [
    ("100 Elm Hwy 12", "100 Elm Hwy", false), ("100 Elm Rte 12", "100 Elm Rte", false),
    ("100 Elm Fwy 12", "100 Elm Fwy", false), ("100 Elm Expy 12", "100 Elm Expy", false),
    ("100 Elm Hwy 12", "100 Elm Hwy apt 12", false), ("100 Elm St 12", "100 Elm apt 12", true),
    ("12 Elm St", "12 Elm St por favor", true), ("12 Elm St", "12 Elm United States", true),
    ("12 Elm St", "12 Elm estados unidos", true), ("12 Elm St", "12 Elm estados", false),
    ("12½ Elm St", "12.5 Elm", true),
    ("12½ Elm St", "12.50 Elm", true), ("12¼ Elm St", "12.25 Elm", true), ("12¾ Elm St", "12.75 Elm", true),
    ("12¼ Elm St", "Elm St 12 ¼", true), ("12¼ Elm St", "12.5 Elm", false),
  ]) func `addresses hold`(_ recorded: String, _ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: recorded)
    #expect((AddressRule.accepts(said, among: [home]) != nil) == isRight, "\(said) for \(recorded)")
  }

  @Test(arguments: ["i don't know", "dont know", "no idea", "i forgot", "dont remember", "yes"])
  func `no answers`(_ said: String) { #expect(Item.firstName.form(of: said, in: context) == .wrong, "\(said)") }

  @Test func `fractions are told back`() {
    let signs = ["12 1/4 Elm", "12 1/2 Elm", "12 3/4 Elm"].map { AddressParts($0)?.number }
    #expect(signs == ["12 ¼", "12 ½", "12 ¾"])
  }

  @Test(arguments: [
    "Nguyen", "Tran", "Le", "Pham", "Huynh", "Hoang", "Phan", "Vu", "Vo", "Dang", "Bui", "Do", "Ho", "Ngo", "Duong",
    "Ly",
    "Truong", "Dinh", "Trinh", "Luong", "Ta", "Cao", "Lam",
  ]) func `vietnamese families`(_ family: String) {
    let name = PersonName(first: "Mai", last: family)
    #expect(NameRule.fullName("Ngoc Mai \(family)", is: name) != nil, "\(family)")
  }

  @Test(arguments: ["thi", "van", "kaur", "singh"]) func `middle names of half a people are no surnames`(_ word: String)
  {
    #expect(NameRule.surname("gill \(word)", is: PersonName(first: "X", last: "Gill")) == nil, "\(word)")
  }

  @Test(arguments: ["mexico", "mexican", "mexicano"]) func `what stands for 52`(_ word: String) {
    #expect(PhoneReader.number("\(word) 664 123 4567")?.country == "52", "\(word)")
  }

  @Test(arguments: ["school", "elementary", "high", "junior", "magnet", "academy", "escuela", "primaria", "la", "el"])
  func `words that many schools have`(_ word: String) {
    #expect(!SchoolNameRule.accepts(word, for: "Alta \(word)"), "\(word)")
    #expect(SchoolNameRule.accepts("alta \(word)", for: "Alta"), "\(word)")
  }
}
