import Testing
import Verification

@Suite("Addresses as they are said (IV.1)")
struct AddressTests {
  private let fourth = PostalAddress(
    street: "1205 E 4th St", unit: "Apt 7", city: "Los Angeles", state: "CA", zip: "90033")
  private let elm = PostalAddress(street: "88 Elm Ave", city: "Los Angeles", state: "CA", zip: "90012")

  @Test(arguments: [
    "1205 E 4th St Apt 7", "1205 East Fourth Street, apartment 7", "1205 4th #7", "1205 e fourth st unit 7",
    "calle cuarta este 1205 apartamento 7", "1205 East 4th Street Apt. 7, Los Angeles, CA 90033",
    "1205 E 4th St Apt 7 LA California 90033-1234", "1205 4th street 7", "1205 Fourth apt 7 los angeles",
  ]) func that_are_right(_ said: String) { #expect(AddressRule.accepts(said, among: [fourth]) != nil, "\(said)") }

  @Test(arguments: [
    "1205 E 4th St", "1205 E 4th St Apt 8", "1205 W 4th St Apt 7", "1205 E 5th St Apt 7", "1206 E 4th St Apt 7",
    "1205 E 4th Ave Apt 7", "1205 E 4th St Apt 7 90034", "1205 E 4th St Apt 7 Los Angeles NV", "120 E 4th St Apt 7",
    "4th St Apt 7", "", "1205", "1205 E 40th St Apt 7", "88 Elm",
  ]) func that_are_not(_ said: String) { #expect(AddressRule.accepts(said, among: [fourth]) == nil, "\(said)") }

  @Test(arguments: ["88 elm", "88 Elm Avenue", "88 elm ave los angeles"])
  func without_a_unit_on_file_none_is_needed(_ said: String) { #expect(AddressRule.accepts(said, among: [elm]) != nil) }

  @Test func a_unit_is_compared_only_if_one_is_on_file() {
    #expect(AddressRule.accepts("88 Elm Ave Apt 2", among: [elm]) == .addressParts)
    #expect(AddressRule.accepts("88 Elm Ave Apt 2", among: [fourth]) == nil)
  }

  @Test func any_current_address_is_right() {
    #expect(AddressRule.accepts("88 elm", among: [fourth, elm]) != nil)
    #expect(AddressRule.accepts("1205 4th #7", among: [elm, fourth]) != nil)
    #expect(AddressRule.accepts("88 elm", among: []) == nil)
  }

  @Test(arguments: [
    ("450 Avenida Cesar Chavez", "450 cesar chavez"), ("12 Calle de la Luz", "12 calle luz"),
    ("77 1/2 N Main St", "77 1/2 north main"), ("77 1/2 N Main St", "77½ N Main Street"), ("9 Broadway", "9 broadway"),
    ("31 St James Pl", "31 saint james place"), ("31 Saint James Pl", "31 St. James"),
    ("1205 La Brea Ave", "1205 la brea"), ("1205 La Brea Ave", "1205 N La Brea"),
    ("410 Los Feliz Blvd", "410 los feliz"),
    ("12A Main St", "12a main street"), ("12A Main St", "12 A Main"), ("900 W 42nd St", "900 west forty second street"),
    ("900 W 42nd St", "calle cuarenta y dos oeste 900"), ("700 E 110th St", "700 one hundred tenth"),
    ("640 N Avenue 52", "640 avenue fifty two"), ("12051 Sherman Way", "Sherman Way 12051"),
    ("12051 Sherman Way", "sherman way número 12051"), ("33 North St", "33 north"), ("33 Avenue E", "33 ave e"),
    ("600 Dr Martin Luther King Jr Blvd", "600 Dr. Martin Luther King Jr."), ("88 Elm St", "88 calle Elm"),
    ("8000 Paseo del Rey", "8000 paseo del rey"), ("PO Box 123", "P.O. Box 123"), ("90 O'Farrell St", "90 ofarrell"),
  ]) func streets_of_other_shapes_are_right(_ recorded: String, _ said: String) {
    #expect(AddressRule.accepts(said, among: [PostalAddress(street: recorded)]) != nil, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("77 1/2 N Main St", "77 N Main St"), ("77 N Main St", "77½ N Main St"), ("31 St James Pl", "31 St James Ave"),
    ("1205 La Brea Ave", "1205 brea st"), ("12A Main St", "12 Main St"), ("12A Main St", "12B Main St"),
    ("900 W 42nd St", "900 W 40th St"), ("640 N Avenue 52", "640 N Street 52"), ("88 Elm St", "88 Elms St"),
    ("88 Elm St", "88 El St"), ("88 Elm St", "88 avenida Elm"), ("88 Main St E", "88 Main St W"),
    ("9 Broadway", "nine broadway"),
  ]) func streets_that_only_look_alike_are_not(_ recorded: String, _ said: String) {
    #expect(AddressRule.accepts(said, among: [PostalAddress(street: recorded)]) == nil, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("Apt 7", "88 Elm unit 7"), ("7", "88 Elm St #7"), ("#7-B", "88 Elm St apt 7b"), ("7", "Apt 7, 88 Elm St"),
    ("Apt 7", "88 Elm St depto. siete"), ("7", "88 Elm St, Los Angeles, apt 7"), ("Spc 7", "88 Elm space 7"),
    ("4A", "88 Elm apt 4 a"),
  ]) func units_in_any_form(_ unit: String, _ said: String) {
    let home = PostalAddress(street: "88 Elm St", unit: unit, city: "Los Angeles")
    #expect(AddressRule.accepts(said, among: [home]) != nil, "\(said)")
    #expect(
      AddressRule.accepts(
        said.replacing("7", with: "9").replacing("4", with: "6").replacing("siete", with: "seis"),
        among: [home]) == nil, "\(said)")
  }

  @Test(arguments: [
    ("88 Elm St, E Los Angeles", true), ("88 Elm St East Los Angeles California", true),
    ("88 Elm St Los Angeles", false),
    ("88 Elm St Pasadena", false), ("88 Elm St 90022", true), ("88 Elm St CA 90023", false),
    ("88 Elm St New York", false),
  ]) func city_state_and_ZIP_may_be_left_out_but_not_contradicted(_ said: String, _ isRight: Bool) {
    let home = PostalAddress(street: "88 Elm St", city: "East Los Angeles", state: "CA", zip: "90022-1234")
    #expect((AddressRule.accepts(said, among: [home]) != nil) == isRight, "\(said)")
  }
}
