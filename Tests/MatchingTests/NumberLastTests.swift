@testable import Matching
import Records
import Testing

@Suite("Addresses in other orders (IV.1)")
struct NumberLastTests {
  private static func home(_ street: String, _ unit: String = "") -> PostalAddress {
    PostalAddress(street: street, unit: unit, city: "Los Angeles", state: "CA", zip: "90037")
  }

  @Test(arguments: [
    "calle hoover número 4555 apartamento 303", "hoover número 4555 departamento 303",
    "en la hoover número 4555 número 303", "we live on hoover, 4555, apartment 303",
    "vivo en la hoover 4555 número 303",
    "it's on hoover street number 4555 apartment 303", "4555 hoover, el apartamento es el 303",
    "4555 hoover, the apartment is number 303", "calle hoover número cuatro mil quinientos cincuenta y cinco apto 303",
  ]) func `the number may be said behind the street`(_ said: String) {
    #expect(AddressRule.accepts(said, among: [Self.home("4555 S Hoover St", "303")]) == .addressParts, "\(said)")
  }

  @Test(arguments: [
    "calle hoover número 303 apartamento 4555", "calle hoover número 4555 apartamento 304", "calle hoover número 4555",
    "we live on hoover, 303, apartment 4555", "vivo en la vermont 4555 número 303",
  ]) func `and is never the units`(_ said: String) {
    #expect(AddressRule.accepts(said, among: [Self.home("4555 S Hoover St", "303")]) == nil, "\(said)")
  }

  @Test func `a numbered street is told from its number`() {
    let home = Self.home("1205 E 41st St", "3")
    for said in ["calle 41 número 1205 apartamento 3", "1205 este calle 41 número 3"] {
      #expect(AddressRule.accepts(said, among: [home]) == .addressParts, "\(said)")
    }
    for said in ["calle 1205 número 41 apartamento 3", "1205 calle 41 número 4"] {
      #expect(AddressRule.accepts(said, among: [home]) == nil, "\(said)")
    }
  }

  @Test(arguments: [
    ("12B Elm St", "12 b as in boy elm st", true), ("12B Elm St", "12 d as in dog elm st", false),
    ("12 Half St", "12 half st", true), ("12 1/2 Half St", "12 half st", false), ("12½ Elm St", "12 half elm st", true),
    ("12 Half Moon Ln", "12 half moon lane", true),
    ("17801 Highway 1", "17801 pch", true), ("17801 Highway 101", "17801 pch", false),
    ("17801 Pacific Coast Hwy", "17801 highway one", true), ("17801 Pacific Coast Hwy", "17801 highway 101", false),
    ("1907 Griffin Ave", "1907 griffin ave nine double oh thirty seven", true),
    ("1907 Griffin Ave", "1907 griffin ave ninety oh thirty seven", true),
    ("1907 Griffin Ave", "1907 griffin ave nine double oh thirty eight", false),
  ]) func `letters fractions highways and the ZIP in words`(_ street: String, _ said: String, _ isRight: Bool) {
    #expect((AddressRule.accepts(said, among: [Self.home(street)]) != nil) == isRight, "\(said) for \(street)")
  }
}
