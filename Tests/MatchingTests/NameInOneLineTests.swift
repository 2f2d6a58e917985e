import Matching
import Testing

@Suite("First and last name in one line (IV.1)")
struct NameInOneLineTests {
  private func parted(_ typed: String) -> [String]? { NameInOneLine(typed).map { [$0.first, $0.last] } }

  @Test(arguments: [
    ("Luz Ortega", "Luz", "Ortega"), ("Ana María García López", "Ana María", "García López"),
    ("Ortega Ruiz, Luz", "Luz", "Ortega Ruiz"), ("Juan de la Cruz", "Juan", "de la Cruz"),
    ("María de los Ángeles Ortega", "María de los Ángeles", "Ortega"), ("Robert J. Smith", "Robert J.", "Smith"),
    ("L-U-Z O-R-T-E-G-A", "LUZ", "ORTEGA"), ("민준 김", "민준", "김"),
  ])
  func `is parted where the family names begin`(_ typed: String, _ first: String, _ last: String) {
    #expect(parted(typed) == [first, last])
  }

  @Test(arguments: [
    "Luz", "María Elena", "", "L U Z", "L-U-Z", "ele u zeta", "L as in Lima U as in uncle Z as in zebra", ",",
  ])
  func `is one name where nothing else stands behind it`(_ typed: String) { #expect(parted(typed) == nil) }

  @Test(arguments: [
    "L U Z", "L-U-Z", "ele u zeta", "L as in Lima, U as in uncle, Z as in zebra", "ele de Lima u de uva zeta de zapato",
  ])
  func `is spelled in either language`(_ typed: String) { #expect(SoughtName.words(typed) == ["luz"]) }

  @Test func `has other words for nicknames and usual spellings, one step only`() {
    #expect(SoughtName.others(for: "bob").contains("robert") && SoughtName.others(for: "robert").contains("bob"))
    #expect(SoughtName.others(for: "pepe").contains("jose") && SoughtName.others(for: "robertito").contains("roberto"))
    #expect(!SoughtName.others(for: "bill").contains("will") && !SoughtName.others(for: "luz").contains("luz"))
    #expect(SoughtName.latin("Армен".lowercased()) == "armen" && SoughtName.latin("armen") == nil)
  }
}
