@testable import Matching
import Records
import Testing

@Suite("What a street's words may add, and what they may not (IV.1)")
struct StreetContradictionTests {
  private func expect(_ recorded: String, _ said: String, _ isRight: Bool, unit: String = "") {
    let home = PostalAddress(street: recorded, unit: unit)
    #expect((AddressRule.accepts(said, among: [home]) != nil) == isRight, "\(said) for \(recorded) \(unit)")
  }

  @Test(arguments: [
    ("500 N Main St", "500 N Main St S", false), ("500 N Main St", "500 S Main St N", false),
    ("500 N Main St", "500 N S Main", false), ("500 N Main St", "500 North West Main", false),
    ("500 N Main St", "500 NW Main", false), ("500 N Main St", "500 N E Main St", false),
    ("500 Main St N", "500 S Main St N", false), ("4512 Huntington Dr S", "4512 N Huntington Dr S", false),
    ("500 W Hill", "500 S W Hill", false), ("100 North Star Dr", "100 South North Star", false),
    ("500 N Main St", "500 N Main St N", true), ("500 N Main St", "500 Main St N", true),
    ("500 N Main St", "500 norte Main", true), ("500 Main St", "500 N Main St", true),
    ("100 S North Star Dr", "100 North Star", true), ("33 North St", "33 E North", true),
    ("12 W Avenue E", "12 Avenue E", true), ("12 Avenue E", "12 W Avenue E", true),
    ("2010 E Cesar E Chavez Ave", "2010 Cesar Chavez", true), ("2010 Cesar Chavez Ave", "2010 Cesar E Chavez", true),
  ]) func `one direction`(_ recorded: String, _ said: String, _ isRight: Bool) { expect(recorded, said, isRight) }

  @Test func `no direction passes for the apartment of a back house`() {
    expect("500 N Main St", "500 N Main St S rear", false, unit: "Rear")
    expect("500 N Main St", "500 N Main St rear", true, unit: "Rear")
    expect("3305 N Front", "3305 E N Front 3", false, unit: "3")
    expect("3305 N Front", "3305 Front 3", true, unit: "3")
    expect("12637 Avenida Grove", "12637 Avenue 44 lower", false, unit: "Lower")
  }

  @Test(arguments: [
    ("7600 De Soto Ave", "7600 De La Soto", false), ("7600 De Soto Ave", "7600 De Los Soto", false),
    ("7600 De Soto Ave", "7600 La Soto", false), ("7600 De Soto Ave", "7600 DeSoto", true),
    ("1200 N Vista St", "1200 La Vista", false), ("930 Calle Vista", "930 La Vista", false),
    ("1200 N Loma Dr", "1200 La Loma", false), ("1200 Tijera Ave", "1200 La Tijera", false),
    ("921 S Soto St", "921 la Soto", true), ("1842 W 1st St", "1842 la primera", true),
    ("1200 N Vermont Ave", "1200 la Vermont", true), ("600 S Alameda St", "600 la Alameda", true),
    ("7600 La Tijera Blvd", "7600 Tijera", true), ("7600 La Tijera Blvd", "7600 De La Tijera", false),
    ("44 Paseo de la Playa", "44 Paseo Playa", true), ("44 Paseo de la Playa", "44 Paseo la Playa", true),
    ("44 Paseo de la Playa", "44 De La Playa", true), ("44 Paseo Playa", "44 Paseo de los Playa", false),
    ("44 Sierra Playa", "44 Sierra de la Playa", false), ("930 Avenida del Sol", "930 Del Sol", true),
    ("930 Avenida del Sol", "930 Sol", true), ("930 Avenida del Sol", "930 Del Sur", false),
    ("4131 Camino Real", "4131 El Camino Real", true), ("4131 El Camino Real", "4131 Camino Real", true),
    ("4131 El Camino Real", "4131 Real", false), ("4131 Segundo Ave", "4131 El Segundo", false),
  ]) func `articles may be left out not added`(_ recorded: String, _ said: String, _ isRight: Bool) {
    expect(recorded, said, isRight)
  }

  @Test(arguments: [
    ("930 Avenida del Sol", "930 Calle del Sol", false), ("930 Camino del Sol", "930 Calle del Sol", false),
    ("930 Via Marisol", "930 calle Marisol", false), ("930 Calle del Sol", "930 Avenida del Sol", false),
    ("930 Avenida del Sol", "930 Avenue del Sol", true), ("930 Calle del Sol", "930 calle Sol", true),
    ("930 Elm Ave", "930 calle Elm", true), ("930 Elm Blvd", "930 calle Elm", true),
    ("930 Broadway", "930 calle Broadway", true),
  ]) func `a Spanish type on file is no other`(_ recorded: String, _ said: String, _ isRight: Bool) {
    expect(recorded, said, isRight)
  }

  @Test(arguments: [
    ("12814 State Hwy 39", "12814 Interstate 39", false), ("12814 State Hwy 39", "12814 I-39", false),
    ("12814 State Hwy 39", "12814 US Highway 39", false), ("12814 State Hwy 39", "12814 County Road 39", false),
    ("12814 Interstate 39", "12814 SR 39", false), ("12814 US Highway 101", "12814 CA-101", false),
    ("17801 Pacific Coast Hwy", "17801 Interstate 1", false),
    ("12814 State Hwy 39", "12814 Highway 39", true), ("12814 State Hwy 39", "12814 California 39", true),
    ("12814 Hwy 39", "12814 State Route 39", true), ("12814 Interstate 39", "12814 I 39", true),
    ("17801 Pacific Coast Hwy", "17801 CA-1", true), ("12814 US Highway 101", "12814 ruta 101", true),
    ("12 W Avenue I 8", "12 W Avenue I8", true), ("12 W Avenue I 8", "12 Interstate 8", false),
  ]) func `a highway is one systems`(_ recorded: String, _ said: String, _ isRight: Bool) {
    expect(recorded, said, isRight)
  }

  @Test(arguments: [
    ("1422 W 103rd Pl", "1422 west a hundred and third place", true),
    ("1422 W 103rd Pl", "1422 West One-Oh-Three place", true),
    ("1422 W 103rd Pl", "fourteen twenty two west a hundred and third place", true),
    ("1547 E 118th St", "1547 E one hundred and eighteen street", true),
    ("1547 E 118th St", "1547 E one one eight", true),
    ("1547 E 120th St", "1547 E one twenty", true), ("100 Elm St", "a hundred elm", true),
    ("1547 E 118th St", "1547 E one one nine", false), ("1547 E 118th St", "1547 E one hundred and eighty", false),
    ("1422 W 103rd Pl", "1422 W 100 3rd Pl", false), ("1422 W 103rd Pl", "1422 W 100 third Pl", false),
    ("345 W 42nd St", "345 W 40 2nd St", false), ("1422 W 103rd Pl", "1422 W one hundred and thirteen place", false),
  ]) func `numbered streets in words`(_ recorded: String, _ said: String, _ isRight: Bool) {
    expect(recorded, said, isRight)
  }

  @Test(arguments: [
    ("6120 Mc Kinley Ave", "6120 Mac Kinley", true), ("6120 McKinley Ave", "6120 mac kinley", true),
    ("6120 MacArthur Ave", "6120 Mc Arthur", true), ("6120 McKinley Ave", "6120 Kinley", false),
    ("6120 McKinley Ave", "6120 McKinney", false),
  ]) func `Mc and Mac`(_ recorded: String, _ said: String, _ isRight: Bool) { expect(recorded, said, isRight) }
}
