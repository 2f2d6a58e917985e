@testable import Matching
import Records
import Testing

/// - Guide: IV.1.p
@Suite("Apartments, buildings and floors (IV.1)")
struct UnitTests {
  @Test(arguments: [
    ("Apt 7", "unit 7"), ("7", "St #7"), ("#7-B", "St apt 7b"), ("Apt 7", "St depto. siete"),
    ("7", "St, Los Angeles, apt 7"),
    ("Spc 7", "space 7"), ("4A", "apt 4 a"), ("4", "St 4"), ("4", "Street 4"), ("4", "4"), ("4B", "4b"),
    ("4B", "St 4 B"), ("4B", "# 4 - B"),
    ("4B", "apartment four b"), ("4B", "apt 4 b as in boy"), ("4B", "apt 4b as in boy"), ("4B", "4 b de burro"),
    ("4B", "apto cuatro be de burro"),
    ("B", "letra B"), ("7C", "apartamento 7 letra c"), ("3", "apartment number is 3"), ("3", "y el apartamento 3"),
    ("Rear", "the back unit"), ("201", "doscientos uno"), ("12B", "12 be grande"),
    ("B", "B"), ("B", "unit bee"), ("Spc 12", "Sp 12"), ("Spc 12", "mobile home 12"),
    ("Spc 12", "space number twelve"),
    ("PH2", "penthouse 2"), ("Unit 4", "unit04"), ("Unit 04", "apt 4"), ("205", "apt two oh five"),
    ("205", "two hundred five"),
    ("118", "apt one eighteen"), ("210", "second floor, apartment 210"), ("2nd Floor", "segundo piso"),
    ("2nd Floor", "floor 2"),
    ("Fl 2", "2nd floor"), ("Rear", "in the back"), ("Rear", "atrás"), ("Rear", "back house"), ("Rear", "unit rear"),
    ("Rear", "(rear)"),
    ("Front", "enfrente"), ("Upper", "upstairs"), ("Lower", "abajo"), ("Bldg 3 Apt 4", "bldg 3 apt 4"),
    ("Bldg 3 Apt 4", "apt 4 building 3"),
    ("Bldg 3 Apt 4", "edificio tres apartamento cuatro"), ("Bldg 3 Apt 4", "bldg 3 #4"), ("4", "bldg 3 apt 4"),
    ("APT. #7", "Apt. #7"),
  ]) func `in any form`(_ unit: String, _ said: String) {
    let home = PostalAddress(street: "88 Elm St", unit: unit, city: "Los Angeles", state: "CA", zip: "90033")
    #expect(AddressRule.accepts("88 Elm \(said)", among: [home]) != nil, "\(said) for \(unit)")
    let inStreet = PostalAddress(street: "88 Elm St \(unit)", city: "Los Angeles", state: "CA")
    #expect(AddressRule.accepts("88 Elm \(said)", among: [inStreet]) != nil, "\(said) for \(unit) in the street's line")
  }

  @Test(arguments: [
    ("Apt 7", "unit 8"), ("7", ""), ("4B", "4"), ("4B", "4c"), ("4", "4b"), ("B", "C"), ("4B", "b4"), ("PH2", "2"),
    ("2", "PH2"), ("112", "bldg 1 apt 12"),
    ("Bldg 3 Apt 4", "apt 43"), ("Bldg 3 Apt 4", "bldg 4 apt 3"), ("Bldg 3 Apt 4", "apt 34"), ("Bldg 3 Apt 4", "apt 4"),
    ("Bldg 3 Apt 4", "bldg 3"),
    ("2nd Floor", "third floor"), ("2nd Floor", ""), ("Rear", "front"), ("Rear", ""), ("Upper", "lower"),
    ("4", "no apartment"), ("4", "no"),
    ("4", "it's a house"), ("3", "33"), ("33", "3"), ("Apt 3, Bldg A", "apt a3"), ("Fl 2 Apt 4", "fl 3 apt 4"),
    ("4", "second floor"), ("R", "rear"),
    ("4B", "4 v de vaca"), ("4", "apt 3 apt 4"), ("4", "apt 1 #4"), ("Rear", "front rear"), ("Fl 2", "floor 1 2 3"),
    ("405", "forty five"),
    ("1-12", "112"), ("1-12", "11-2"), ("A1-2", "A12"), ("4 & 5", "45"), ("12B", "12 ve chica"),
    ("7C", "apartamento 7 letra d"), ("205", "two oh six"),
  ]) func `of another door`(_ unit: String, _ said: String) {
    let home = PostalAddress(street: "88 Elm St", unit: unit, city: "Los Angeles", state: "CA", zip: "90033")
    #expect(AddressRule.accepts("88 Elm St \(said)", among: [home]) == nil, "\(said) for \(unit)")
  }

  @Test(arguments: [
    ("77 Park Pl N", "2", "77 Park Pl N 2"), ("731 S Soto St", "B", "731-B S Soto"),
    ("731 S Soto St", "B", "731B S Soto"),
    ("731B S Soto St", "", "731 S Soto unit B"), ("1130 Via Marisol", "305", "1130 via marisol 305"),
    ("424 N Avenue 52", "3", "424 avenue 52 3"),
    ("1205 E 4th St", "4B", "1205 4th 4b"), ("12 E Elm St", "E", "12 E Elm St E"),
    ("88 Elm St", "Fl 2 205", "88 Elm St second floor, 205"),
  ]) func `without a word before it`(_ street: String, _ unit: String, _ said: String) {
    #expect(AddressRule.accepts(said, among: [PostalAddress(street: street, unit: unit)]) != nil, "\(said)")
  }
}
