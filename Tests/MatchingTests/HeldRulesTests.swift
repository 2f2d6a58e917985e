@testable import Matching
import Records
import Testing

/// Pairs on both sides of conditions that no other table holds: a change of any one of them shows here.
@Suite("Rules of names that a small change would break unseen (IV.1)")
struct HeldRulesTests {
  @Test(arguments: [
    ("le", "Nguyen Le", MatchRule.oneOfTwoSurnames), ("cruz do", "Cruz Do", .exact),
    ("lopez garcia", "García López", .turnedSurnames), ("de lopez", "García López", .oneOfTwoSurnames),
    ("garcia de valle", "García Valle", .shortenedSurname), ("garcia lopez", "García L.", .shortenedSurname),
    ("montes de oca ruiz", "Montes de Oca", .moreSurnames), ("leon", "Deleon", .shortenedSurname),
    ("garcia y", "García Ybarra", .shortenedSurname), ("silva e souza", "Silva Souza", .exact),
    ("김", "김 이", .oneOfTwoSurnames), ("singh dhillon", "Singh", .moreSurnames), ("sta maria", "Santa María", .exact),
    ("santa maria", "Sta. María", .exact), ("ruiz con zeta", "Ruiz", .exact),
  ]) func `surnames that are right`(_ said: String, _ recorded: String, _ rule: MatchRule) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) == rule, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    // A particle that ends a surname is one of two names.
    ("nguyen tran", "Nguyen Le"), ("cruz ortiz", "Cruz Do"),
    // Two are turned, not three, and not with an initial; an initial alone is none.
    ("oliveira santos silva", "Silva Santos Oliveira"), ("lopez g", "García López"), ("g", "G. López"),
    ("g lopez", "G"), ("garcia mora", "García L."), ("garcia y", "García López"),
    // `de` may be added to a second name, never to the first, and no other particle to any.
    ("de lopez", "López García"), ("de lopez garcia", "López"), ("de garcia lopez", "García López"),
    ("garcia del valle", "García Valle"),
    // San and Mc are no particles that may be left out.
    ("jose", "San José"), ("carthy", "Mc Carthy"), ("eon", "Deleon"),
    // A middle name of half a people is no second surname, nor is a name how another is written.
    ("gill kaur", "Gill"), ("ruiz con lopez", "Ruiz"),
  ]) func `surnames that are not`(_ said: String, _ recorded: String) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) == nil, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("alicia luz", "A. Luz", MatchRule.givenInitials), ("van", "Van Anh", .oneGivenName), ("di", "Di", .exact),
    ("maria elena r", "María Elena", .moreGivenNames), ("ji woo maria", "Ji-woo", .moreGivenNames),
    ("m guadalupe", "Guadalupe", .moreGivenNames), ("maria jose", "José", .moreGivenNames),
    ("beto", "Juan Alberto", .nickname), ("maria del carmen", "Maricarmen", .nickname),
    ("maricarmen", "María del Carmen", .nickname), ("lizy", "Elizabeth", .nickname), ("debbee", "Deborah", .nickname),
    ("deby", "Deborah", .nickname), ("isabelita", "Isabel", .nickname), ("carmencita", "Carmen", .nickname),
    ("evita", "Eva", .nickname), ("felipito", "Felipe", .nickname), ("josecito", "José", .nickname),
    ("florcita", "Flor", .nickname), ("fco javier", "Francisco Javier", .exact), ("mta", "Martha", .exact),
    ("a double n a", "Anna", .exact), ("a n a", "Anna", .soundsAlike), ("luz l u z", "Luz", .exact),
    ("b grande o b", "Bob", .exact), ("e ve chica a", "Eva", .exact),
  ]) func `given names that are right`(_ said: String, _ recorded: String, _ rule: MatchRule) {
    #expect(NameRule.given(said, is: PersonName(first: recorded, last: "X")) == rule, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    // One of the names has to be said whole as the record has it, and none twice.
    ("alicia", "A. Luz"), ("maria maria", "María José"), ("maria j", "J"),
    // One name is added to one, and before it only those that everybody has.
    ("maria elena rosa", "María Elena"), ("ji woo maria", "Ji Woo"), ("ji woo ana maria", "Ji-woo Ana"),
    ("l guadalupe", "Guadalupe"), ("da", "Di"),
    // A nickname of two names is none of one of them, and a diminutive keeps the gender and a stem.
    ("maria del carmen", "Maricarmen Luz"), ("isabelito", "Isabel"), ("carmencito", "Carmen"), ("florcito", "Flor"),
    ("felipita", "Felipe"), ("josecita", "José"), ("alito", "Al"), ("debo", "Deborah"), ("n grande o e", "Boe"),
    ("ana l u z", "Luz"),
  ]) func `given names that are not`(_ said: String, _ recorded: String) {
    #expect(NameRule.given(said, is: PersonName(first: recorded, last: "X")) == nil, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("Ana", "NMN", "Ana María Ruiz", true), ("Ana", "", "la señora Ana Ruiz", true),
    ("Ana", "", "la maestra Ana Ruiz", true), ("Ruiz", "", "Ruiz", true), ("Ruiz", "Luis", "Ruiz", false),
    ("NFN", "", "Ruiz", true), ("NFN", "", "Soto", false),
  ]) func `whole names of a Ruiz`(_ first: String, _ middle: String, _ said: String, _ isRight: Bool) {
    let name = PersonName(first: first, middle: middle, last: "Ruiz")
    #expect((NameRule.fullName(said, is: name) != nil) == isRight, "\(said) for \(first) \(middle) Ruiz")
  }

  @Test(arguments: [
    ("Mai", "Nguyễn", "Nguyen Ngoc Mai", true), ("Mai", "Smith", "Ngoc Mai Smith", false),
    ("Nguyễn", "Lan", "Lan Nguyen Soto", true), ("Nguyễn", "Trần", "Tran Nguyen Soto", false),
    ("Kim", "-", "Kim", true), ("Kim", "-", "Kim Son", false), ("Nguyễn", "Soto", "Maria Soto Nguyen", true),
    ("Nguyễn Lê", "Soto", "Maria Soto Nguyen", false),
  ]) func `whole names of the east`(_ first: String, _ last: String, _ said: String, _ isRight: Bool) {
    let name = PersonName(first: first, last: last)
    #expect((NameRule.fullName(said, is: name) != nil) == isRight, "\(said) for \(first) \(last)")
  }

  @Test func `no middle name answers for none`() {
    #expect(NameRule.given("nmn", is: PersonName(first: "Ana", middle: "NMN", last: "Ruiz")) == nil)
    #expect(NameRule.given("none", is: PersonName(first: "NLN", last: "Ahmadi")) == .exact)
    #expect(NameRule.given("van", is: PersonName(first: "An", middle: "Van", last: "X")) == nil)
  }

  @Test(arguments: [
    ("Bob", "Smith", "ROBERT A SMITH", true), ("Will", "Smith", "BILL A SMITH", false),
    ("Elizabeth", "Smith", "LIZZY SMITH", true), ("Elizabeth", "Smith", "LIZY SMITH", false),
  ]) func `printed names`(_ first: String, _ last: String, _ printed: String, _ isRight: Bool) {
    let name = PersonName(first: first, last: last)
    #expect((NameRule.printed(printed, is: name, on: .passport) != nil) == isRight, "\(printed)")
  }

  @Test func `both fields of a license may be cut`() {
    let name = PersonName(first: "Bartholomewchristophersen", last: "Papadimitrakopoulosantoniou")
    let (family, given) = ("PAPADIMITRAKOPOULOSA", "BARTHOLOMEWCHRISTOPHE")
    #expect(NameRule.printed("\(family), \(given)", is: name, on: .driversLicense) == .cutName)
    #expect(NameRule.printed("\(family), BARTHOLOMEW", is: name, on: .driversLicense) == nil)
    #expect(NameRule.printed("\(family), \(given)", is: name, on: .passport) == nil)
  }

  @Test func `the log says what was overlooked`() {
    let name = PersonName(first: "Ana", last: "Ruiz")
    #expect(NameRule.fullName("Ana Luz Ruiz", is: name) == .moreGivenNames)
    #expect(NameRule.fullName("Ana Ruiz Soto", is: name) == .moreSurnames)
  }

  @Test func `an alias too is spelled as passports do`() {
    let name = PersonName(first: "Ana", last: "Ruiz", aliases: ["Jürgen Müller"])
    #expect(NameRule.printed("MUELLER JUERGEN", is: name, on: .passport) == .alias)
    #expect(NameRule.printed("MUELLER JUERGEN", is: name, on: .consulateCard) == nil)
  }

  @Test(arguments: [
    ("hidalgo", "idalgo"), ("huerta", "uerta"), ("marc", "mark"), ("oakley", "oakleigh"), ("town", "towne"),
    ("vadian", "vatyan"), ("kuznetsoff", "kuznetsov"),
  ])
  func `what is said alike`(_ one: String, _ other: String) { #expect(Heard.same(one, other), "\(one) for \(other)") }

  @Test(arguments: [
    // An h is silent in Spanish words of five letters and more only: by their ending, doubled letters, h, w and k.
    ("haro", "aro"), ("hiram", "iram"), ("hobbes", "obes"), ("hathor", "ator"), ("howard", "oward"),
    // Armenian names have six letters and -ian, -yan or -ean; Slavic ones five.
    ("adian", "atian"), ("bogdan", "bokdan"), ("goff", "gov"), ("marc", "mars"),
    // Twice as long is no spelling of one name.
    ("annnnna", "ana"),
  ]) func `what is not`(_ one: String, _ other: String) {
    #expect(!Heard.same(one, other) && !Heard.same(other, one), "\(one) for \(other)")
  }

  @Test(arguments: [
    ("b o", ["bo"]), ("ana b", ["ana", "b"]), ("luz l u z", ["luz"]), ("ana con zeta", ["ana"]),
    ("b as in boy o", ["bo"]), ("maria jose luz", ["maria", "jose", "luz"]),
  ]) func `spelled names are put together`(_ said: String, _ words: [String]) {
    let context = MatchContext(today: .earliest)
    #expect(Item.firstName.form(of: said, in: context) == .good(.name(words)), "\(said)")
  }
}
