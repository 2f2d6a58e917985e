@testable import Matching
import Records
import Testing

/// - Guide: IV.1.j
@Suite("Given names by written rules, never by likeness (IV.1)")
struct GivenNameTests {
  @Test(arguments: [
    ("maria", "María", MatchRule.exact), ("Ma.", "María", .exact), ("maria", "Ma", .exact),
    ("MARIA JOSE", "María José", .exact),
    ("Ma Gpe", "María Guadalupe", .exact), ("maria", "María José", .oneGivenName),
    ("jose", "María José", .oneGivenName),
    ("Mary Ann", "Maryann", .exact), ("mary-ann", "Mary Ann", .exact), ("d'angelo", "D’Angelo", .exact),
    ("d angelo", "D'Angelo", .exact), ("dangelo", "D'Angelo", .exact), ("bill", "William", .nickname),
    ("william", "Bill", .nickname), ("beto", "Alberto", .nickname), ("Núñez", "Nunez", .exact), ("김민준", "김민준", .exact),
    ("Արմեն", "արմեն", .exact), ("carmen", "María del Carmen", .oneGivenName),
    ("maria carmen", "María del Carmen", .exact),
    ("Ma. Guadalupe", "María Guadalupe", .exact), ("lupita", "Ma. Guadalupe", .nickname),
    ("Jean Luc", "Jean-Luc", .exact),
    ("jose\u{301}", "José", .exact), ("Łukasz", "Lukasz", .exact), ("明", "小 明", .oneGivenName),
    ("sofia", "Sophia", .soundsAlike),
    ("jose luiz", "José Luis", .soundsAlike), ("M. Guadalupe", "María Guadalupe", .givenInitials),
    ("juan c", "Juan Carlos", .givenInitials), ("maria x", "María", .moreGivenNames),
    ("jose luis", "José", .moreGivenNames),
    ("Gurpreet Singh", "Gurpreet", .moreGivenNames), ("maria guadalupe", "Guadalupe", .moreGivenNames),
    ("robertito", "Roberto", .nickname), ("anita", "Ana", .nickname), ("angelito", "Ángel", .nickname),
    ("Daniel", "Danielito", .nickname), ("juan jr", "Juan", .exact), ("juan the third", "Juan", .exact),
    ("luis junior", "Luis Jr", .exact), ("luis", "Luis Jr", .exact), ("maricarmen", "María del Carmen", .nickname),
  ]) func `that are right`(_ said: String, _ recorded: String, _ rule: MatchRule) {
    #expect(NameRule.given(said, is: PersonName(first: recorded, last: "X")) == rule, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("mar", "María"), ("m", "María"), ("m.", "María"), ("mario", "María"), ("bill", "Will"), ("will", "Bill"),
    ("jose maria", "María José"), ("", "María"), ("maria josé luis", "María"), ("金民俊", "김민준"), ("de", "María de Jesús"),
    ("del", "María del Carmen"), ("los", "María de los Ángeles"), ("m", "Ana M"), ("beto", "Betty"),
    ("luis jose", "José"),
    ("pedro juan", "Juan"), ("maria rosa", "María Elena"), ("j carlos luis", "Juan Carlos"), ("j c", "Juan Carlos"),
    ("k carlos", "Juan Carlos"), ("al", "Alexander"), ("alejandro", "Alexander"), ("alexandra", "Alexander"),
    ("joe", "José"), ("rosario", "Rosa"), ("emilia", "Emily"), ("w", "William"), ("rosita maria elena", "Rosa"),
    ("juanita", "Juan"), ("carlito", "Carla"), ("lito", "Luis"), ("the third", "Juan"), ("bob pedro", "Robert"),
    ("jose lupe", "Guadalupe"), ("junior", "Juan"),
  ]) func `that are not`(_ said: String, _ recorded: String) {
    #expect(NameRule.given(said, is: PersonName(first: recorded, last: "X")) == nil, "\(said) for \(recorded)")
  }

  @Test func `the name a child goes by is right`() {
    let name = PersonName(first: "Guadalupe", last: "Ruiz", preferred: "Wally")
    #expect(NameRule.given("wally", is: name) == .preferredName)
    #expect(NameRule.given("wallie", is: name) == .preferredName)
    #expect(NameRule.given("wal", is: name) == nil)
  }

  @Test func `an alias with the same surname is another given name`() {
    let name = PersonName(first: "Min-jun", last: "García", aliases: ["민준 García", "Nita Vega"])
    #expect(NameRule.given("민준", is: name) == .alias)
    #expect(NameRule.given("Nita", is: name) == nil)
  }

  @Test func `a middle name counts whole and never by its initial`() {
    #expect(NameRule.given("maría", is: PersonName(first: "Ana", middle: "María", last: "X")) == .oneGivenName)
    #expect(NameRule.given("ana maría", is: PersonName(first: "Ana", middle: "María", last: "X")) == .exact)
    #expect(NameRule.given("ana m", is: PersonName(first: "Ana", middle: "María", last: "X")) == .givenInitials)
    #expect(NameRule.given("ana l", is: PersonName(first: "Ana", middle: "María", last: "X")) == nil)
    #expect(NameRule.given("m", is: PersonName(first: "Ana", middle: "M", last: "X")) == nil)
    #expect(NameRule.given("m.", is: PersonName(first: "Ana", middle: "M.", last: "X")) == nil)
  }

  @Test(arguments: [("thi", "Hoa", "Thị"), ("van", "An", "Văn"), ("kaur", "Gurmeet", "Kaur")])
  func `a middle name of half a people is none`(_ said: String, _ first: String, _ middle: String) {
    let name = PersonName(first: first, middle: middle, last: "X")
    #expect(NameRule.given(said, is: name) == nil)
    #expect(NameRule.given("\(first) \(middle)", is: name) == .exact)
    #expect(NameRule.given(said, is: PersonName(first: middle, last: "X")) == .exact)
  }

  @Test(arguments: [
    ("A L E J A N D R A", "Alejandra"), ("a as in apple n as in nancy a as in apple", "Ana"),
    ("be de burro e t o", "Beto"),
    ("luz, L U Z", "Luz"), ("b as in boy o b", "Bob"), ("alejandra with a j", "Alejandra"), ("jota u a ene", "Juan"),
    ("J O S E", "José"), ("a double n a", "Anna"), ("zoe con zeta", "Zoe"), ("v de vaca e r a", "Vera"),
  ]) func `spelled letter by letter`(_ said: String, _ recorded: String) {
    #expect(NameRule.given(said, is: PersonName(first: recorded, last: "X")) != nil, "\(said) for \(recorded)")
  }

  @Test(arguments: [("L U Z", "Luis"), ("b as in boy e t o", "Veto"), ("a n", "Ana"), ("b as in vaca", "B")])
  func `spelled otherwise`(_ said: String, _ recorded: String) {
    #expect(NameRule.given(said, is: PersonName(first: recorded, last: "X")) != .exact, "\(said) for \(recorded)")
  }

  @Test(arguments: [("FNU", "none"), ("FNU", "suharto"), ("-", "suharto"), ("Suharto", "suharto"), ("", "Suharto")])
  func `a record of one name`(_ first: String, _ said: String) {
    #expect(NameRule.given(said, is: PersonName(first: first, last: "Suharto")) == .exact)
    #expect(NameRule.given("sukarno", is: PersonName(first: first, last: "Suharto")) == nil)
    #expect(NameRule.surname("none", is: PersonName(first: first, last: "Suharto")) == nil)
  }
}
