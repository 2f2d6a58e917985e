import TestSupport
import Testing
import Verification

@Suite("Names by written rules, never by likeness (IV.1)")
struct NameTests {
  @Test(arguments: [
    ("maria", "María", MatchRule.exact), ("Ma.", "María", .exact), ("MARIA JOSE", "María José", .exact),
    ("maria", "María José", .oneGivenName), ("jose", "María José", .oneGivenName), ("Mary Ann", "Maryann", .exact),
    ("mary-ann", "Mary Ann", .exact), ("d'angelo", "D’Angelo", .exact), ("dangelo", "D'Angelo", .exact),
    ("bill", "William", .nickname), ("william", "Bill", .nickname), ("beto", "Alberto", .nickname),
    ("Núñez", "Nunez", .exact), ("김민준", "김민준", .exact), ("Արմեն", "արմեն", .exact), ("小明", "小明", .exact),
    ("carmen", "María del Carmen", .oneGivenName), ("Ma. Guadalupe", "María Guadalupe", .exact),
    ("lupita", "Ma. Guadalupe", .nickname),
    ("Jean Luc", "Jean-Luc", .exact), ("jose\u{301}", "José", .exact), ("Łukasz", "Lukasz", .exact),
    ("明", "小 明", .oneGivenName),
  ]) func given_names_that_are_right(_ said: String, _ recorded: String, _ rule: MatchRule) {
    #expect(NameRule.given(said, is: PersonName(first: recorded, last: "X")) == rule, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("mar", "María"), ("m", "María"), ("m.", "María"), ("mario", "María"), ("jon", "John"), ("catherine", "Katherine"),
    ("bill", "Will"), ("will", "Bill"), ("jose maria", "María José"), ("", "María"), ("maria josé luis", "María"),
    ("steven", "Stephen"), ("金民俊", "김민준"), ("ana", "Anna"),
    ("de", "María de Jesús"), ("del", "María del Carmen"), ("los", "María de los Ángeles"), ("m", "Ana M"),
    ("ana m", "Ana"),
    ("bob", "Rob"), ("beto", "Betty"), ("maria x", "María"),
  ]) func given_names_that_are_not(_ said: String, _ recorded: String) {
    #expect(NameRule.given(said, is: PersonName(first: recorded, last: "X")) == nil, "\(said) for \(recorded)")
  }

  @Test func the_name_a_child_goes_by_is_right() {
    let name = PersonName(first: "Guadalupe", last: "Ruiz", preferred: "Wally")
    #expect(NameRule.given("wally", is: name) == .preferredName)
    #expect(NameRule.given("wal", is: name) == nil)
  }

  @Test(arguments: [
    ("ruiz", "Ruiz", MatchRule.exact), ("Ruiz Ortega", "Ruiz Ortega", .exact),
    ("ruiz", "Ruiz Ortega", .oneOfTwoSurnames),
    ("ortega", "Ruiz Ortega", .oneOfTwoSurnames), ("ruiz-ortega", "Ruiz Ortega", .exact),
    ("de la cruz", "De La Cruz", .exact), ("delacruz", "de la Cruz", .exact),
    ("de la cruz", "de la Cruz Ortiz", .oneOfTwoSurnames),
    ("mccarthy", "Mc Carthy", .exact), ("Mc Carthy", "McCarthy", .exact), ("obrien", "O’Brien", .exact),
    ("O'Brien", "OBrien", .exact), ("van der berg", "Vander Berg", .exact), ("Ruiz Jr.", "Ruiz", .exact),
    ("Peña", "PENA", .exact), ("Ter-Petrosyan", "Ter Petrosyan", .exact),
  ]) func surnames_that_are_right(_ said: String, _ recorded: String, _ rule: MatchRule) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) == rule, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("rui", "Ruiz"), ("cruz", "de la Cruz"), ("ortega ruiz", "Ruiz Ortega"), ("ruis", "Ruiz"), ("", "Ruiz"),
    ("ruiz ortega", "Ruiz"), ("lee", "Li"), ("smith jones", "Smith"), ("garcia", "García-López-Díaz"),
  ]) func surnames_that_are_not(_ said: String, _ recorded: String) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) == nil, "\(said) for \(recorded)")
  }

  @Test func a_middle_name_counts_whole_and_never_by_its_initial() {
    #expect(NameRule.given("maría", is: PersonName(first: "Ana", middle: "María", last: "X")) == .oneGivenName)
    #expect(NameRule.given("ana maría", is: PersonName(first: "Ana", middle: "María", last: "X")) == .exact)
    #expect(NameRule.given("m", is: PersonName(first: "Ana", middle: "M", last: "X")) == nil)
    #expect(NameRule.given("m.", is: PersonName(first: "Ana", middle: "M.", last: "X")) == nil)
  }

  @Test(arguments: [
    ("Ana", "", "Ana María Ruiz", true), ("Ana", "", "RUIZ, ANA MARIA", true), ("Ana", "M", "Ana María Ruiz", true),
    ("Ana", "María", "Ana M Ruiz", true), ("Ana", "María", "Ana Ruiz", true), ("Ana", "", "Ana Ruiz, Jr.", true),
    ("Ana", "María", "Ana Luz Ruiz", false), ("Ana", "L", "Ana María Ruiz", false),
    ("Ana", "", "María Ana Ruiz", false),
    ("Ana", "", "Ana María Luz Ruiz", false), ("Ana", "María", "A María Ruiz", false), ("Ana", "", "A Ruiz", false),
  ]) func whole_names_with_more_or_less_of_the_middle(
    _ first: String, _ middle: String, _ said: String, _ isRight: Bool
  ) {
    let name = PersonName(first: first, middle: middle, last: "Ruiz")
    #expect((NameRule.fullName(said, is: name) != nil) == isRight, "\(said) for \(first) \(middle) Ruiz")
  }

  private let ana = PersonName(first: "Ana María", last: "Ruiz Ortega", aliases: ["Ana Delgado"])

  @Test(arguments: [
    "Ana María Ruiz Ortega", "ana ruiz", "Ruiz, Ana", "RUIZ ORTEGA ANA MARIA", "ana m. ruiz", "María Ortega",
    "ana delgado",
    "Ruiz Ortega, Ana M", "Delgado, Ana", "DELGADO ANA",
  ]) func whole_names_that_are_right(_ said: String) { #expect(NameRule.fullName(said, is: ana) != nil, "\(said)") }

  @Test(arguments: ["ana", "ruiz", "a ruiz", "a. ruiz", "ana gomez", "luis ruiz", "delgado", "ana x ruiz", "", ","])
  func whole_names_that_are_not(_ said: String) { #expect(NameRule.fullName(said, is: ana) == nil, "\(said)") }
}
