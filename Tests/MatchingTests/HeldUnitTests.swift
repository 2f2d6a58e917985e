@testable import Matching
import Records
import Testing

/// Pairs on both sides of the conditions of apartments, buildings, floors and other parts of a house.
@Suite("Rules of units that a small change would break unseen (IV.1)")
struct HeldUnitTests {
  private func isRight(_ said: String, _ home: PostalAddress) -> Bool {
    AddressRule.accepts(said, among: [home]) != nil
  }

  @Test(arguments: [
    // `R` is the rear, no other letter and no number.
    ("Rear", "# R", true), ("Rear", "apt R", true), ("Rear", "apt B", false), ("Rear", "apt 4", false),
    ("Front", "apt R", false), ("Lower", "apt R", false),
    // A letter behind a building's number is the apartment's own.
    ("Bldg 3 Apt C", "bldg 3 letter C", true), ("Bldg 3 Apt C", "bldg 3 letter D", false),
    ("Bldg 3 Apt 1-2", "bldg 3 apt 1-2", true), ("Bldg 3 Apt 1-2", "bldg 4 apt 1-2", false),
    ("4", "apt 4 it's a house", false), ("4", "apt 4", true), ("Apt 7 Spc 9", "apt 7", false),
    ("Floor 2nd", "floor 2", true), ("Floor 2nd", "floor 3", false), ("Penthouse", "penthouse", true),
    ("PH", "penthouse", true), ("PH", "penthouse 2", false), ("PH 2", "penthouse 2", true),
    // Between the word and the number others may stand.
    ("4", "apt pound 4", true), ("4", "apt unit 4", true), ("4", "apt is 4", true), ("5", "apt unit 4", false),
    ("Upper", "arriba apartamento", true), ("Lower", "arriba apartamento", false),
  ]) func `kinds hold`(_ unit: String, _ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: "88 Elm St", unit: unit)
    #expect(self.isRight("88 Elm \(said)", home) == isRight, "\(said) for \(unit)")
  }

  @Test(arguments: [
    ("1-2B", "1-2B", true), ("1-2B", "12B", false), ("2 10", "210", true), ("2-10", "210", false),
    ("B12", "B12", true), ("B12", "B13", false), ("O", "o", true), ("O", "0", false),
    ("04", "4", true), ("04B", "4B", true), ("00", "0", true), ("40", "4", false),
    ("B", "bee", true), ("B", "be", true), ("C", "cee", true), ("C", "ce", true), ("D", "dee", true),
    ("F", "efe", true),
    ("G", "ge", true), ("B", "dee", false),
  ]) func `values hold`(_ unit: String, _ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: "88 Elm St", unit: unit)
    #expect(self.isRight("88 Elm apt \(said)", home) == isRight, "\(said) for \(unit)")
  }

  @Test(arguments: [
    ("B", "my apartment B 88 Elm", true), ("C", "my apartment B 88 Elm", false), ("4", "apt 4 88 Elm", true),
    ("5", "apt 4 88 Elm", false), ("Bldg 3", "our building 3 88 Elm", true), ("Bldg 4", "our building 3 88 Elm", false),
    ("4", "88 4 Elm", false), ("Lower", "88 abajo Elm", false), ("Lower", "88 Elm abajo", true),
  ]) func `before the number`(_ unit: String, _ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: "88 Elm St", unit: unit)
    #expect(self.isRight(said, home) == isRight, "\(said) for \(unit)")
  }

  @Test(arguments: [
    ("12 Main St", "", "12 Main apt W", true),
    ("12 Main St", "Apt W", "12 Main W", true), ("12 Main St", "Apt W", "12 Main E", false),
    ("12 Main St", "", "12 Main 4", true), ("12 Main St", "A", "12B Main", false),
    ("12 Main St", "A", "12A Main", true),
    ("12 Main St 7", "B", "12 Main St apt 7", false), ("12 Main St 7", "", "12 Main apt 7", true),
    ("12 Main 4", "", "12 Main apt 4", false), ("12 Main St", "1/2", "12 1/2 Main", true),
    ("12 Main St", "1/2", "12 Main", false), ("PO Box 123", "4", "p box 123", true),
    ("PO Box 123", "4", "p box 124", false),
  ]) func `in the streets line`(_ street: String, _ unit: String, _ said: String, _ isRight: Bool) {
    #expect(self.isRight(said, PostalAddress(street: street, unit: unit)) == isRight, "\(said) for \(street) \(unit)")
  }

  @Test(arguments: [
    ("Los Angeles", "Rear", "in the back Los Angeles CA", true), ("Reseda", "Rear", "rear Reseda", true),
    ("Pasadena", "Rear", "rear Sylmar", false), ("Reseda", "", "it's a house Reseda", true),
    ("Pasadena", "", "it's a house Sylmar", false),
  ]) func `before the city`(_ city: String, _ unit: String, _ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: "88 Elm St", unit: unit, city: city, state: "CA")
    #expect(self.isRight("88 Elm \(said)", home) == isRight, "\(said) for \(unit) \(city)")
  }

  @Test func `the shortest form is told back`() {
    #expect(AddressParts("88 Elm St apt 2 10")?.unit == "210")
    #expect(AddressParts("88 Elm St apt 4 b")?.unit == "4B")
  }
}
