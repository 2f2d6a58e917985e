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
    ("김 민준", "민준", "김"), ("남궁 민", "민", "남궁"), ("김민준", "민준", "김"), ("王 小明", "小明", "王"), ("小明 王", "小明", "王"),
    ("王小明", "小明", "王"), ("欧阳 明", "明", "欧阳"), ("欧阳明", "明", "欧阳"), ("김 준", "준", "김"), ("준 김", "준", "김"),
    ("O-R-T-E-G-A, L-U-Z", "LUZ", "ORTEGA"), ("Ng, Jo", "Jo", "Ng"),
  ])
  func `is parted where the family names begin`(_ typed: String, _ first: String, _ last: String) {
    #expect(parted(typed) == [first, last])
  }

  @Test(arguments: [
    "Luz", "María Elena", "", "L U Z", "L-U-Z", "ele u zeta", "L as in Lima U as in uncle Z as in zebra", ",",
    "J as in John, O as in ocean", "L as in Lima, U as in uncle, Z as in zebra", "J, O", "L, U, Z",
    "A de Ana, L de luz",
    "민준", "小明", "하늘", "민",
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
    #expect(SoughtName.latin("Армен".lowercased()) == ["armen"] && SoughtName.latin("armen").isEmpty)
    #expect(SoughtName.words("김민준") == ["김", "민준"] && SoughtName.words("민준") == ["민준"])
  }
}
