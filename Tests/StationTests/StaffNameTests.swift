import Ledger
import Station
import TestSupport
import Testing

@Suite("Nobody is their own second person")
struct StaffNameTests {
  private let author = Author.sample("María José Núñez-Ortiz", account: "mnunez")

  @Test(arguments: [
    "María José Núñez-Ortiz", "maria jose nunez ortiz", "NÚÑEZ ORTIZ, María José", "Ortiz-Núñez María José",
    "M A R I A  J O S E nunezortiz", "ORTIZnunez mariaJOSE", "JoseMaria OrtizNunez",
    "Ma\u{0301}ri\u{200B}a Jose Nun\u{0303}ez Ortiz", "Maria Nunez", "Ma. José Núñez Ortiz", "mnunez", "M. NUNEZ",
    "MNUNEZ",
  ]) func `however the name is written`(_ typed: String) {
    #expect(author.isNamed(typed))
  }

  @Test func `nor under their number`() {
    let number = author.staff.description
    #expect(
      author.isNamed(number) && author.isNamed(number.uppercased())
        && author.isNamed(" \(number.prefix(4))-\(number.dropFirst(4))"))
  }

  @Test(arguments: ["May Ortiz", "Mya Ortiz", "Roy Timaz", "Oriz Amyt", "ORTIZ, May", "MayOrtiz", "", "-"])
  func `but not by the same letters in another order`(_ typed: String) {
    #expect(!Author.sample("Amy Ortiz", account: "aortiz").isNamed(typed))
  }

  @Test(arguments: ["Luz Vega", "José Ortega", "Second Person", "María Vega", "Ana Núñez"])
  func `and somebody else is`(_ typed: String) {
    #expect(!author.isNamed(typed))
  }
}
