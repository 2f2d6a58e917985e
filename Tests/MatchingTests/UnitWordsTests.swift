@testable import Matching
import Records
import Testing

@Suite("Apartments as callers say them (IV.1)")
struct UnitWordsTests {
  private func expect(_ unit: String, _ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: "88 Elm Ave", unit: unit, city: "Los Angeles", state: "CA")
    #expect((AddressRule.accepts("88 Elm \(said)", among: [home]) != nil) == isRight, "\(said) for \(unit)")
  }

  /// A hyphen parts two numbers; `2-10` is how `two ten` is typed, too.
  @Test(arguments: [
    ("Apt 214", "apt 21-4", false), ("Apt 214", "apt 2-1-4", false), ("Apt 214", "21-4", false),
    ("Apt 830", "apt 83-0", false), ("11B", "unit 1-1B", false), ("Apt 1205", "apt 12-05", false),
    ("Apt 214", "apt 21 4", false), ("Apt 2-14", "apt 214", false), ("Apt 2-14", "apt 21-4", false),
    ("1-12", "112", false),
    ("A1-2", "apt A12", false), ("A12", "apt A1-2", false),
    ("Apt 214", "apt two fourteen", true), ("Apt 214", "apt 2 14", true), ("Apt 214", "apt 2 1 4", true),
    ("Apt 210", "apto. 2-10", true), ("Apt 2-14", "2-14", true), ("Apt 2-14", "apt 2 - 14", true),
    ("Apt 2-14", "apt two dash fourteen", true), ("Apt 2-14", "apto dos guion catorce", true),
    ("Apt 2-14", "apt 2 14", true),
    ("4B", "apt 4-B", true),
  ]) func `hyphens hold`(_ unit: String, _ said: String, _ isRight: Bool) { expect(unit, said, isRight) }

  @Test func `a hyphen in the streets line parts too`() {
    for street in ["88 Elm Ave 1-12", "88 Elm Ave Apt 1-12"] {
      let home = PostalAddress(street: street)
      #expect(AddressRule.accepts("88 Elm apt 1-12", among: [home]) != nil)
      #expect(AddressRule.accepts("88 Elm apt 112", among: [home]) == nil)
    }
  }

  @Test(arguments: [
    ("1205 Elm St", "12-05 elm", true), ("12-05 Elm St", "1205 elm", true), ("345 42nd St", "345-42nd st", true),
    ("4521 1/2 Elm St", "4521 & 1/2 elm", true), ("4521 1/2 Elm St", "4521-1/2 elm", true),
    ("PO Box 8812", "po box 88-12", true),
    ("1205 Elm St", "12-5 elm", false),
  ]) func `in a house number it does not`(_ street: String, _ said: String, _ isRight: Bool) {
    #expect(
      (AddressRule.accepts(said, among: [PostalAddress(street: street)]) != nil) == isRight, "\(said) for \(street)")
  }

  @Test func `between the parts of an address it is a comma`() {
    let home = PostalAddress(street: "452 N Avenue 52", unit: "4", zip: "90042-1234")
    #expect(AddressRule.accepts("452 N Ave 52 - 4", among: [home]) != nil)
    #expect(AddressRule.accepts("452 N Ave 52 - 4, 90042-1234", among: [home]) != nil)
    #expect(AddressRule.accepts("452 N Ave 52 - 5", among: [home]) == nil)
  }

  @Test(arguments: [
    ("Bldg 2 Apt 14", "2-14", true), ("2-14", "bldg 2 apt 14", true), ("Bldg 2 Apt 14", "21-4", false),
    ("2-14", "bldg 14 apt 2", false), ("2-14", "bldg 21 apt 4", false), ("Bldg 2 Apt 14", "214", false),
    ("14", "bldg 2 apt 14", true), ("2-14", "bldg 2", false),
  ]) func `building and apartment in one number`(_ unit: String, _ said: String, _ isRight: Bool) {
    expect(unit, said, isRight)
  }

  @Test(arguments: [
    ("147", "ciento cuarenta y siete", true), ("147", "one hundred forty seven", true),
    ("147", "one hundred and forty seven", true), ("147", "a hundred forty seven", true),
    ("147", "apt a hundred and forty seven", true), ("201", "doscientos uno", true),
    ("201", "Ave two hundred and one", true),
    ("1205", "mil doscientos cinco", true), ("147B", "ciento cuarenta y siete b", true), ("100", "one hundred", true),
    ("147", "ciento cuarenta y ocho", false), ("147", "one hundred four seven", false),
    ("47", "one hundred forty seven", false),
    ("12", "twelve hundred", false), ("147", "a forty seven", false),
  ]) func `hundreds without a word before them`(_ unit: String, _ said: String, _ isRight: Bool) {
    expect(unit, said, isRight)
  }

  @Test(arguments: [
    ("Rear", ", we're in the back house", true), ("Rear", "vivimos en la casa de atras", true),
    ("Rear", ", es la de atrás", true),
    ("Rear", ", I live in the house in the back", true), ("Rear", ", no apartment, in the back", true),
    ("Rear", ", it's a house, in the back", true), ("Rear", "estamos en la parte de atrás", true),
    ("Front", "vivo en la casa de enfrente", true),
    ("Upper", ", we live upstairs", true), ("3", ", we're in apartment 3", true),
    ("3", "vivimos en el apartamento 3", true),
    ("3", ", it's number 3", true), ("", "and there's no apartment", true),
    ("Front", ", we're in the back house", false), ("Rear", ", we live in a house", false),
    ("Rear", "vivimos en la casa", false),
    ("3", ", we're in apartment 4", false), ("3", "apt 3, no apartment", false),
  ]) func `in whole sentences`(_ unit: String, _ said: String, _ isRight: Bool) { expect(unit, said, isRight) }

  @Test(arguments: [
    ("B", "apartment B boy", true), ("B", "apartment B, boy", true), ("4B", "4 b boy", true),
    ("4B", "apt 4b baker", true),
    ("B", "be", true), ("C", ", see", true), ("", ", nada más", true), ("2", "apt 2, nada más", true),
    ("", ", that's it", true),
    ("2", "apt 2, that's all, thank you", true), ("", ", no number", true), ("", "sin número", true),
    ("D", "apartment B boy", false), ("B", "apartment D boy", false), ("B", "apartment boy", false), ("B", "de", false),
    ("2", ", that's it", false), ("2", ", no number", false),
  ]) func `letters and endings`(_ unit: String, _ said: String, _ isRight: Bool) { expect(unit, said, isRight) }

  @Test(arguments: [
    ("number 7, 1205 Elm", true), ("número 7 1205 Elm", true), ("#7, 1205 Elm St", true), ("number 8, 1205 Elm", false),
    ("number 7", false), ("number 71205 Elm", false), ("number 1205 Elm apt 7", true), ("number 12 05 Elm, 7", true),
  ]) func `a number before the house number is the units`(_ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: "1205 Elm St", unit: "7")
    #expect((AddressRule.accepts(said, among: [home]) != nil) == isRight, "\(said)")
  }

  @Test(arguments: [
    ("12 Main St N 2", "", "12 main apt 2", true), ("12 Main St N 2", "", "12 main st n #2", true),
    ("12 Main St N 2", "", "12 main apt 3", false), ("12 Main St N 2", "", "12 main", false),
    ("12 Main St N 2", "", "12 main n2", false),
    ("12 Park Ave 4", "", "12 park apt 4", true), ("12 Park Ave 4", "", "12 park", false),
    ("315 Ruth Ave", "Apt 1/2", "315 1/2 ruth ave", true), ("315 Ruth Ave", "Apt 1/2", "315 ruth apt 1/2", true),
    ("315 Ruth Ave", "1/2", "315 and a half ruth", true), ("315 Ruth Ave", "Apt 1/2", "315 ruth", false),
    ("315 Ruth Ave", "Apt 1/2", "315 1/4 ruth", false), ("315 1/2 Ruth Ave", "", "315 ruth apt 1/2", false),
    ("315 Ruth Ave", "", "315 ruth apt 1/2", false), ("315 Ruth Ave", "1/2", "315 1/2 ruth apt 1/4", false),
    ("731 S Soto St", "B", "731B soto apt B", true), ("731 S Soto St", "B", "731B soto apt C", false),
    ("731 S Soto St", "Rear", "731 r soto", true),
    ("731 S Soto St", "Front", "731 r soto", false), ("88 Elm St", "Bldg 3 Apt B", "88B elm", false),
  ]) func `units in unusual places`(_ street: String, _ unit: String, _ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: street, unit: unit)
    #expect((AddressRule.accepts(said, among: [home]) != nil) == isRight, "\(said) for \(street) \(unit)")
  }
}
