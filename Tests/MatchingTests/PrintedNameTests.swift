@testable import Matching
import Records
import Testing

@Suite("Names as documents print them (IV.2)")
struct PrintedNameTests {
  @Test(arguments: [
    ("Rosa", "Martínez", "ROSA MARTINEZ LOPEZ"), ("María", "Hernández García", "MARIA GUADALUPE HERNANDEZ GARCIA"),
    ("Juan", "Pérez", "JUAN PEREZ SOTO"), ("Juan", "Pérez", "JUAN CARLOS PEREZ SOTO"),
    ("Juan", "Pérez", "PEREZ SOTO JUAN CARLOS"),
    ("Juan", "Pérez", "PEREZ, JUAN"), ("Juan", "Pérez", "LN PEREZ FN JUAN"), ("Juan", "Pérez", "PEREZ<<JUAN<CARLOS"),
    ("Juan", "Pérez", "PEREZ SOTO\nJUAN"), ("Rosa", "Martínez", "ROSA MARTINEZ DE LOPEZ"),
    ("Bob", "Smith", "ROBERT ALLEN SMITH"),
    ("Guadalupe", "Hernández", "MA GUADALUPE HERNANDEZ GARCIA"), ("Robert", "Smith", "SMITH ROBERT A JR"),
    ("Sean", "O'Neil", "ONEIL, SEAN"),
    ("María", "Hernández García", "MARIA HERNANDEZ"), ("Soo-jin", "Lee", "LEE, SOOJIN"),
    ("Maricarmen", "Hernández", "MARIA DEL CARMEN HERNANDEZ"),
    ("Ana", "Ruiz", "RUIZ/ANA"), ("Juan", "Pérez", "JUAN PÉREZ"), ("Ahmadi", "-", "FNU AHMADI"),
    ("Raj", "Malhotra", "RAJ KUMAR MALHOTRA"), ("Reza", "Karimi", "KARIMI, REZA ALI"),
    ("Daniel", "Park", "PARK, DANIEL SUNGMIN"),
  ]) func `in any layout and with more than on file`(_ first: String, _ last: String, _ printed: String) {
    for kind in IDKind.allCases {
      #expect(NameRule.printed(printed, is: PersonName(first: first, last: last), on: kind) != nil, "\(printed)")
    }
  }

  /// - Guide: IV.2.b
  @Test(arguments: [
    ("Juan", "Pérez", "JUAN LOPEZ PEREZ"), ("Juan", "Pérez", "LOPEZ PEREZ JUAN"),
    ("Juan", "Pérez", "PEREZ, JUAN LOPEZ"), ("Juan", "Pérez", "CARLOS PEREZ"),
    ("Juan", "Pérez", "J PEREZ"), ("Juan", "Pérez", "PEDRO JUAN LOPEZ"), ("Juan", "Pérez", "JUAN"),
    ("Juan", "Pérez", ""),
    ("Ana", "Ruiz", "ANA RUIS"), ("Sofía", "Ruiz", "SOPHIA RUIZ"), ("Rosa", "Martínez López", "ROSA MARTINEZ SOTO"),
    ("Rosa", "Martínez López", "ROSA LOPEZ SOTO"), ("Rosa", "Martínez", "ROSARIO MARTINEZ"),
    ("Juan Carlos", "Pérez", "JUAN LUIS PEREZ"),
    ("Jon", "Li", "JOHN LEE"), ("Rosa", "Martínez López", "ROSA LOPEZ MARTINEZ"), ("Will", "Smith", "BILL SMITH"),
    ("Juan", "Pérez", "JUAN PEREZ SOTO VEGA"), ("Juan", "Pérez", "JUAN DE LA CRUZ PEREZ"), ("Tuấn", "Lê", "LE TUAN DO"),
    ("Juan", "Quispe", "JUAN TLATELPA QUISPE"), ("Li", "Ma", "LI MARIA"), ("Robert", "Garcia", "BOB JAMES GARCIA SOTO"),
    ("John", "Smith", "JOHN GOMEZ SMITH"),
    // What is missing and what has come chain to somebody else's name.
    ("Rosa", "Martínez López", "ROSA MARIA MARTINEZ"), ("María Guadalupe", "López", "MARIA LOPEZ ROSA"),
    ("Mary", "Smith Brown", "MARY ANN SMITH"), ("Bob", "García López", "ROBERT GARCIA"),
    ("María Guadalupe", "López Hernández", "MARIA LOPEZ"), ("Robert", "Smith Brown", "ROBERT A SMITH"),
  ]) func `not with another name in the place of one`(_ first: String, _ last: String, _ printed: String) {
    for kind in IDKind.allCases {
      #expect(NameRule.printed(printed, is: PersonName(first: first, last: last), on: kind) == nil, "\(printed)")
    }
  }

  @Test(arguments: [
    ("Jürgen", "Müller", "MUELLER JUERGEN"), ("Bjørn", "Ångström", "AANGSTROEM, BJOERN"),
    ("Iñaki", "Núñez", "NUNEZ, INAKI"),
    ("Juergen", "Mueller", "MÜLLER, JÜRGEN"),
  ]) func `a passport may spell as ICAO does`(_ first: String, _ last: String, _ printed: String) {
    let name = PersonName(first: first, last: last)
    #expect(NameRule.printed(printed, is: name, on: .passport) != nil, "\(printed)")
    let isPlain = !printed.contains("UE") && !printed.contains("OE") && !printed.contains("Ü")
    #expect((NameRule.printed(printed, is: name, on: .consulateCard) != nil) == isPlain, "\(printed)")
  }

  @Test(arguments: [
    ("BARTHOLOMEWCH", false), ("BARTHOLOMEWCHR", true), ("BARTHOLOMEWCHRISTOPHER", true),
    ("BARTHOLOMEWCHRISTOPHES", false),
  ]) func `a license cuts a long name at 20 letters or more`(_ given: String, _ isRight: Bool) {
    let name = PersonName(first: "Bartholomewchristophersen", last: "Smith")
    for kind in [IDKind.driversLicense, .californiaID] {
      #expect((NameRule.printed("SMITH, \(given)", is: name, on: kind) != nil) == isRight, "\(given)")
    }
    #expect(NameRule.printed("SMITH, \(given)", is: name, on: .passport) == nil)
    #expect(NameRule.printed("SMYTH, \(given)", is: name, on: .driversLicense) == nil)
  }

  @Test func `a middle name that is missing is not made up for by a second surname`() {
    let name = PersonName(first: "María", middle: "Guadalupe", last: "López")
    for (printed, isRight) in [
      ("MARIA LOPEZ", true), ("MARIA LOPEZ ROSA", false), ("MARIA G LOPEZ ROSA", false),
      ("MARIA GUADALUPE LOPEZ ROSA", true),
    ] {
      #expect((NameRule.printed(printed, is: name, on: .passport) != nil) == isRight, "\(printed)")
    }
  }

  @Test func `nor is an initial found in the first name`() {
    for (first, middle, printed) in [("María", "M", "MARIA GARCIA SOTO"), ("Ana", "Anabel", "ANA GARCIA SOTO")] {
      let name = PersonName(first: first, middle: middle, last: "García")
      #expect(NameRule.printed(printed, is: name, on: .passport) == nil, "\(printed)")
      #expect(NameRule.printed("\(first.uppercased()) GARCIA", is: name, on: .passport) != nil)
    }
  }

  @Test func `a cut falls within the last field`() {
    let name = PersonName(first: "Maximiliano", middle: "Alejandro", last: "Vu")
    #expect(NameRule.printed("MAXIMILIANO ALEJANDRO", is: name, on: .driversLicense) == nil)
    let long = PersonName(first: "Ana", last: "Montes de Oca Villavicencio")
    #expect(NameRule.printed("MONTES DE OCA VILLAVICENCIO", is: long, on: .driversLicense) == nil)
  }

  @Test func `an alias is read letter by letter too`() {
    let name = PersonName(first: "Ana", last: "Ruiz", aliases: ["Ana Gómez"])
    #expect(NameRule.printed("GOMEZ ANA", is: name, on: .passport) == .alias)
    #expect(NameRule.printed("GOMES ANA", is: name, on: .passport) == nil)
  }
}
