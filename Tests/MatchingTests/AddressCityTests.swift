@testable import Matching
import Records
import Testing

@Suite("The city behind an address (IV.1)")
struct AddressCityTests {
  private func isTaken(_ said: String, _ street: String, _ unit: String, _ city: String, zip: String = "") -> Bool {
    let home = PostalAddress(street: street, unit: unit, city: city, state: "CA", zip: zip)
    return AddressRule.accepts(said, among: [home]) != nil
  }

  /// A longer place that people here name is never a direction and a shorter place.
  @Test(arguments: [
    ("Los Angeles", "West Hollywood"), ("Los Angeles", "W Hollywood"), ("Los Angeles", "East Los Angeles"),
    ("Los Angeles", "Lake Los Angeles"), ("Los Angeles", "East Hollywood Heights"), ("Los Angeles", "South Gate"),
    ("Pasadena", "South Pasadena"), ("Pasadena", "S Pasadena"), ("Pasadena", "East Pasadena"),
    ("Covina", "West Covina"), ("San Gabriel", "South San Gabriel"), ("San Gabriel", "E San Gabriel"),
    ("El Monte", "South El Monte"), ("Whittier", "South Whittier"), ("Compton", "East Compton"),
    ("Hollywood", "West Hollywood"), ("Gate", "South Gate"),
  ]) func `another is refused however it begins`(_ city: String, _ said: String) {
    for (street, unit) in [("88 Elm Ave", ""), ("88 N Elm Ave", ""), ("88 Elm Ave", "5"), ("88 W Elm Ave", "5")] {
      let apartment = unit.isEmpty ? "" : " apt \(unit)"
      let forms = [
        "\(street)\(apartment) \(said)", "88 Elm\(apartment), \(said), CA", "88 Elm Ave in \(said)\(apartment)",
        "88 Elm \(said) \(unit)",
      ]
      for form in forms { #expect(!isTaken(form, street, unit, city), "\(form) for \(street) \(unit) in \(city)") }
    }
  }

  @Test(arguments: [
    ("Los Angeles", "North Hollywood"), ("Los Angeles", "N Hollywood"), ("Los Angeles", "West LA"),
    ("Los Angeles", "K-town"), ("Los Angeles", "South LA"), ("North Hollywood", "Hollywood"),
    ("Reseda", "East Hollywood"), ("South Gate", "S Gate"), ("West Covina", "W Covina"),
    ("South Pasadena", "South Pasadena"), ("North Hills", "Sepulveda"),
  ]) func `its own names and neighborhoods stay`(_ city: String, _ said: String) {
    for form in ["88 Elm \(said) apt 5", "88 Elm apt 5 \(said)", "88 N Elm Ave 5, \(said), CA"] {
      #expect(isTaken(form, "88 N Elm Ave", "5", city), "\(form) in \(city)")
    }
  }

  @Test(arguments: [
    ("4512 Huntington Dr S", "Pasadena", "4512 Huntington Dr South, Pasadena", true),
    ("4512 Huntington Dr", "Pasadena", "4512 Huntington Dr South, Pasadena", false),
    ("88 Crystal Lake", "Los Angeles", "88 Crystal Lake, Los Angeles", true),
    ("88 Crystal Ave", "Los Angeles", "88 Crystal, Lake Los Angeles", false),
    ("1205 S Central Ave", "Los Angeles", "1205 South Central, LA", true),
    ("1205 S Central Ave", "Los Angeles", "1205 South Central Los Angeles", true),
    ("1205 E 4th St", "Los Angeles", "1205 4th Street East, Boyle Heights", true),
    ("1205 4th St", "Los Angeles", "1205 4th Street North, LA", true),
    ("900 S Pasadena Ave", "Pasadena", "900 South Pasadena", true),
    ("900 E Hollywood Blvd", "Los Angeles", "900 East Hollywood, Los Angeles", true),
  ]) func `words of the street stay the streets`(_ street: String, _ city: String, _ said: String, _ isRight: Bool) {
    #expect(isTaken(said, street, "", city) == isRight, "\(said) for \(street) in \(city)")
  }

  /// Los Angeles on file, a place outside of it whose mail goes there.
  @Test(arguments: [
    ("90063", "East Los Angeles", true), ("90023-1234", "E LA", true), ("90063", "City Terrace", true),
    ("90001", "East Los Angeles", false), ("", "East LA", false), ("90063", "West Hollywood", false),
    ("90063", "Willowbrook", false),
  ]) func `the ZIP tells whose mail goes to Los Angeles`(_ zip: String, _ said: String, _ isRight: Bool) {
    for city in ["Los Angeles", "LA"] {
      #expect(isTaken("4000 Wabash, \(said)", "4000 Wabash Ave", "", city, zip: zip) == isRight, "\(said) \(zip)")
    }
    #expect(!isTaken("4000 Wabash, \(said)", "4000 Wabash Ave", "", "Pasadena", zip: zip))
  }

  @Test func `names without end take no time`() {
    let endless = "12 elm " + String(repeating: "south central la ", count: 17)
    #expect(isTaken(endless, "12 Elm St", "", "Los Angeles"))
    #expect(!isTaken(endless, "13 Elm St", "", "Los Angeles"))
  }
}
