@testable import Matching
import Records
import TestSupport
import Testing

/// - Guide: IV.1.o
@Suite("Addresses as they are said (IV.1)")
struct AddressTests {
  private let fourth = PostalAddress(
    street: "1205 E 4th St", unit: "Apt 7", city: "Los Angeles", state: "CA", zip: "90033")
  private let elm = PostalAddress(street: "88 Elm Ave", city: "Los Angeles", state: "CA", zip: "90012")

  @Test(arguments: [
    "1205 E 4th St Apt 7", "1205 East Fourth Street, apartment 7", "1205 4th #7", "1205 e fourth st unit 7",
    "calle cuarta este 1205 apartamento 7", "1205 East 4th Street Apt. 7, Los Angeles, CA 90033",
    "1205 E 4th St Apt 7 LA California 90033-1234", "1205 4th street 7", "1205 Fourth apt 7 los angeles",
    "we live at 1205 E 4th St apt 7", "vivimos en el 1205 este calle cuarta 7", "it's 1205 E 4th, 7",
    "Apt 7, 1205 E 4th St",
    "1205 E 4th St Los Angeles CA zip code 90033 Apt 7", "1205 E 4 th St 7", "twelve oh five east fourth seven",
    "mil doscientos cinco este de la cuarta apartamento siete", "1205 forth street apt 7",
  ]) func `that are right`(_ said: String) { #expect(AddressRule.accepts(said, among: [fourth]) != nil, "\(said)") }

  @Test(arguments: [
    "1205 E 4th St", "1205 E 4th St Apt 8", "1205 W 4th St Apt 7", "1205 E 5th St Apt 7", "1206 E 4th St Apt 7",
    "1205 E 4th Ave Apt 7", "1205 E 4th St Apt 7 90034", "1205 E 4th St Apt 7 Los Angeles NV", "120 E 4th St Apt 7",
    "4th St Apt 7", "", "1205", "1205 E 40th St Apt 7", "88 Elm", "1205 E 4th St Apt 77", "1205 E 4th St no apartment",
    "12057 E 4th St", "1205 7", "7 E 4th St 1205", "1205 E 4th St Apt 7 Pasadena", "1205½ E 4th St Apt 7",
  ]) func `that are not`(_ said: String) { #expect(AddressRule.accepts(said, among: [fourth]) == nil, "\(said)") }

  @Test(arguments: [
    "88 elm", "88 Elm Avenue", "88 elm ave los angeles", "88 Elm Ave, no", "88 Elm Ave, no apartment",
    "88 Elm, it's a house",
    "88 Elm, es casa", "88 Elm Ave Apt 2", "eighty eight elm", "ochenta y ocho elm", "8 8 elm", "088 Elm",
  ]) func `without a unit on file none is needed`(_ said: String) {
    #expect(AddressRule.accepts(said, among: [elm]) == .addressParts, "\(said)")
  }

  @Test func `the words on file are exact`() {
    #expect(AddressRule.accepts("88 elm ave", among: [elm]) == .exact)
    #expect(AddressRule.accepts("1205 E 4TH ST apt 7", among: [fourth]) == .exact)
  }

  @Test func `any current address is right`() {
    #expect(AddressRule.accepts("88 elm", among: [fourth, elm]) != nil)
    #expect(AddressRule.accepts("1205 4th #7", among: [elm, fourth]) != nil)
    #expect(AddressRule.accepts("1205 elm", among: [elm, fourth]) == nil)
    #expect(AddressRule.accepts("88 elm", among: []) == nil)
  }

  @Test(arguments: [
    ("88 Elm St, E Los Angeles", true), ("88 Elm St East Los Angeles California", true),
    ("88 Elm St Los Angeles", false),
    ("88 Elm St Pasadena", false), ("88 Elm St 90022", true), ("88 Elm St CA 90023", false),
    ("88 Elm St New York", false),
    ("88 Elm St in East LA", true), ("88 Elm St en el Este de Los Angeles", false), ("88 Elm St, CA, zip 90022", true),
  ]) func `city state and ZIP may be left out but not contradicted`(_ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: "88 Elm St", city: "East Los Angeles", state: "CA", zip: "90022-1234")
    #expect((AddressRule.accepts(said, among: [home]) != nil) == isRight, "\(said)")
  }

  /// The city on file, the city said, and whether one may stand for the other.
  @Test(arguments: [
    ("Los Angeles", "Reseda", true), ("Sylmar", "LA", true), ("Sylmar", "Pacoima", true),
    ("North Hollywood", "N Hollywood", true),
    ("North Hollywood", "Los Angeles", true), ("Pasadena", "Los Angeles", false), ("Los Angeles", "Pasadena", false),
    ("South Gate", "S Gate", true), ("", "Pasadena", true), ("", "Sylmar", true),
    ("Verdugo Wells", "verdugo wells", true),
    ("Verdugo Wells", "Verdugo", false), ("Glendale", "Glendale", true), ("Los Angeles", "Boyle Heights", true),
    ("Los Angeles", "Boyle Hts", true), ("Los Ángeles", "los angeles", true), ("Santa Monica", "Sta Monica", true),
  ]) func `neighborhoods stand for the city they lie in`(_ city: String, _ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: "88 Elm St", city: city, state: "CA")
    for said in ["88 Elm St \(said)", "88 Elm, \(said), CA", "88 Elm St in \(said)"] {
      #expect((AddressRule.accepts(said, among: [home]) != nil) == isRight, "\(said) for \(city)")
    }
  }

  @Test(arguments: [
    ("1205 N Glendale Ave", "Glendale", "1205 N Glendale"), ("12 Venice Blvd", "Los Angeles", "12 Venice"),
  ])
  func `a street may be named like a city`(_ street: String, _ city: String, _ said: String) {
    #expect(AddressRule.accepts(said, among: [PostalAddress(street: street, city: city, state: "CA")]) != nil)
  }

  @Test func `a unit in the streets line counts beside the field`() {
    let home = PostalAddress(street: "12 Elm St Bldg 3", unit: "4")
    #expect(AddressRule.accepts("12 Elm Bldg 3 Apt 4", among: [home]) != nil)
    #expect(AddressRule.accepts("12 Elm Bldg 9 Apt 4", among: [home]) == nil)
  }

  @Test func `a direction is no unit`() {
    #expect(AddressRule.accepts("12 W Elm St", among: [PostalAddress(street: "12 N Elm St", unit: "Apt W")]) == nil)
    #expect(AddressRule.accepts("112 B St E", among: [PostalAddress(street: "112 E St", unit: "B")]) == nil)
  }

  @Test func `a text without end is refused at once`() {
    let endless = String(repeating: "la 90033 ", count: 2000)
    #expect(AddressRule.accepts(endless, among: [elm]) == nil)
    #expect(
      NameRule.fullName(String(repeating: "juan perez ", count: 2000), is: PersonName(first: "Juan", last: "Pérez"))
        == nil)
  }

  @Test func `a state may be a court`() {
    let court = PostalAddress(street: "88 Elm Ct", city: "Reseda")
    #expect(AddressRule.accepts("88 Elm Ct", among: [court]) != nil)
    #expect(AddressRule.accepts("88 Elm St", among: [court]) == nil)
    #expect(AddressRule.accepts("88 Elm Ct", among: [PostalAddress(street: "88 Elm St", state: "CT")]) != nil)
  }

  @Test(arguments: [
    "P.O. Box 123", "PO Box 123", "p o box 123", "box 123", "apartado postal 123", "post office box number 123",
  ])
  func `a post office box in any form`(_ said: String) {
    #expect(AddressRule.accepts(said, among: [PostalAddress(street: "PO Box 123")]) != nil, "\(said)")
    #expect(AddressRule.accepts(said, among: [PostalAddress(street: "PO Box 124")]) == nil, "\(said)")
    #expect(AddressRule.accepts(said, among: [PostalAddress(street: "123 Box St")]) == nil, "\(said)")
    #expect(AddressRule.accepts("\(said) Elm St", among: [PostalAddress(street: "PO Box 123")]) == nil, "\(said)")
  }
}
