@testable import Matching
import Records
import Testing

/// - Guide: IV.1.k
@Suite("Whole names as they are said (IV.1)")
struct WholeNameTests {
  @Test(arguments: [
    ("Do Do", "Bobby", "Do Do Bobby Ruiz", true), ("Do Do", "Bobby", "Do Bobby Do Ruiz", false),
    ("Ana", "", "Ana María Ruiz", true), ("Ana", "", "RUIZ, ANA MARIA", true), ("Ana", "M", "Ana María Ruiz", true),
    ("Ana", "María", "Ana M Ruiz", true), ("Ana", "María", "Ana Ruiz", true), ("Ana", "", "Ana Ruiz, Jr.", true),
    ("Ana", "", "Ana Ruiz III", true), ("Ana", "", "María Ana Ruiz", true), ("Ana", "", "Ana Ruiz Soto", true),
    ("Ana", "", "Ana María Ruiz Soto", true), ("Ana", "", "Ana L Ruiz", true), ("Ana", "María", "Ana Luz Ruiz", false),
    ("Ana", "L", "Ana María Ruiz", false), ("Ana", "", "Ana María Luz Ruiz", false),
    ("Ana", "María", "A María Ruiz", true),
    ("Ana", "", "A Ruiz", false), ("Ana", "", "Ana Lopez Ruiz", false), ("Ana", "", "Ana Ruiz Soto Vega", false),
    ("Ana", "", "Lopez Ruiz Ana", false), ("Ana", "", "Luis Ana Ruiz", false), ("Ana", "", "Ruiz Ruiz", false),
  ]) func `with more or less than on file`(_ first: String, _ middle: String, _ said: String, _ isRight: Bool) {
    let name = PersonName(first: first, middle: middle, last: "Ruiz")
    #expect((NameRule.fullName(said, is: name) != nil) == isRight, "\(said) for \(first) \(middle) Ruiz")
  }

  @Test(arguments: [
    ("Robert", "García", "Bob García", true), ("Robert", "García", "Robert García Soto", true),
    ("Robert", "García", "Bob García Soto", false), ("Robert", "García Soto", "Bob García", true),
    ("Robert Lee", "de la Cruz", "Robert Cruz", true), ("Robert Lee", "de la Cruz", "R Lee Cruz", true),
    ("Robert", "de la Cruz", "Robert Lee Cruz", false), ("Robert", "de la Cruz", "Bob Cruz", false),
    ("Robert", "García Soto", "Bob Soto García", false),
  ]) func `overlook no two things that do not go together`(
    _ first: String, _ last: String, _ said: String, _ isRight: Bool
  ) {
    let name = PersonName(first: first, last: last)
    #expect((NameRule.fullName(said, is: name) != nil) == isRight, "\(said) for \(first) \(last)")
  }

  private let ana = PersonName(first: "Ana María", last: "Ruiz Ortega", aliases: ["Ana Delgado", "지우 신"])

  @Test(arguments: [
    "Ana María Ruiz Ortega", "ana ruiz", "Ruiz, Ana", "RUIZ ORTEGA ANA MARIA", "ana m. ruiz", "María Ortega",
    "ana delgado",
    "Ruiz Ortega, Ana M", "Delgado, Ana", "DELGADO ANA", "신 지우", "지우 신", "mi tía Ana Ruiz", "my mom ana ruiz",
    "Mrs. Ana Ruiz",
    "Ana Ruiz (tía)", "Ana Ruiz, her grandmother", "Dr. Ana Ruiz", "Ana Ruiz RN", "su abuelita Ana Ruiz",
    "doña Ana Ruiz",
    "it's my neighbor Ana Ruiz", "my ex Ana Ruiz", "mi ex Ana Ruiz", "my mother-in-law Ana Ruiz",
    "my ex husband's sister Ana Ruiz",
    "mi hermana mayor Ana Ruiz", "lola Ana Ruiz", "first name Ana last name Ruiz", "Ana, last name Ruiz",
    "nombre Ana apellido Ruiz", "my sister's name is Ana Ruiz", "el contacto es Ana Ruiz", "se llama Ana Ruiz",
    "ana ruis", "anita ruiz", "Ana Ruiz with a z",
    "ana ruiz de ortega",
  ]) func `that are right`(_ said: String) { #expect(NameRule.fullName(said, is: ana) != nil, "\(said)") }

  @Test(arguments: [
    "ana", "ruiz", "a ruiz", "a. ruiz", "ana gomez", "luis ruiz", "delgado", "ana x ruiz", "", ",", "mrs ruiz",
    "tia ana",
    "Ana Delgado Ruiz", "in law ruiz", "Ana Ruiz Soto", "Rosa Ana Ruiz",
  ]) func `that are not`(_ said: String) { #expect(NameRule.fullName(said, is: ana) == nil, "\(said)") }

  @Test(arguments: [
    ("Grandma Rosa", "Lopez", "rosa lopez"), ("Grandma Rosa", "Lopez", "Grandma Rosa Lopez"),
    ("Dr. Alan", "Weiss", "alan weiss"),
    ("Don", "Smith", "Don Smith"), ("Su", "Li", "Su Li"), ("Tia", "Jones", "Tia Jones"),
    ("Tony", "De La Cruz", "anthony de la cruz"),
    ("Lupita", "Ortiz", "Lupe Ortiz"), ("Suharto", "", "Suharto"), ("Suharto", "-", "Suharto"),
    ("Suharto", "Suharto", "Suharto"),
    ("FNU", "Ahmadi", "Ahmadi"), ("FNU", "Ahmadi", "FNU Ahmadi"), ("Suharto", "-", "Suharto Suharto"),
  ]) func `as records have them`(_ first: String, _ last: String, _ said: String) {
    #expect(NameRule.fullName(said, is: PersonName(first: first, last: last)) != nil, "\(said) for \(first) \(last)")
  }

  @Test func `turned fields answer for whole names only`() {
    let mai = PersonName(first: "Mai", last: "Smith")
    #expect(NameRule.surname("mai", is: mai) == nil)
    #expect(NameRule.given("smith", is: mai) == nil)
  }

  /// Family name, middle name, given name: the order of Vietnam; on file in any.
  @Test(arguments: [
    ("Mai", "Thị", "Nguyễn", "Nguyen Thi Mai"), ("Mai", "Thị", "Nguyễn", "Mai Nguyen"),
    ("Mai", "", "Nguyễn", "Nguyen Thi Mai"),
    ("Mai", "Thị", "Nguyễn", "Nguyen Mai"), ("Mai", "Thị", "Nguyễn", "Mai Thi Nguyen"),
    ("Minh Khai", "Thị", "Nguyễn", "nguyen thi minh khai"),
    ("Nguyễn", "", "Thị Lan", "LAN THI NGUYEN"), ("An", "Van", "Nguyen", "Nguyen Van An"),
    ("An", "", "Nguyen", "Nguyen Van An"),
  ]) func `in Vietnamese order`(_ first: String, _ middle: String, _ last: String, _ said: String) {
    let name = PersonName(first: first, middle: middle, last: last)
    #expect(NameRule.fullName(said, is: name) != nil, "\(said) for \(first) \(middle) \(last)")
    #expect(
      NameRule.fullName(said.replacing("guyen", with: "guyet").replacing("GUYEN", with: "GUYET"), is: name) == nil)
  }
}
