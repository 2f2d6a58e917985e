import TestSupport
import Testing
import Verification

@Suite("An address is told back in its parts (IV.1)")
struct AddressEchoTests {
  private func form(_ text: String) throws -> Form {
    Item.address.form(of: text, in: MatchContext(today: try CivilDate(iso: "2026-11-24").orThrow("a day")))
  }

  @Test(arguments: [
    ("1205 E Fourth st apt 4 b as in boy", "1205", "E Fourth St", "4B"),
    ("twelve oh five east fourth street apartment four b", "1205", "East Fourth Street", "4B"),
    ("1130 via marisol 305", "1130", "Via Marisol", "305"),
    ("15600 Foothill Blvd, Sylmar, space twelve", "15600", "Foothill Blvd", "12"),
    ("1200 North Vermont, second floor, apartment 210", "1200", "North Vermont", "Fl 2, 210"),
    ("731 south soto in the back", "731", "South Soto", "Rear"),
    ("calle cuarta este 1205 apartamento 7", "1205", "Calle Cuarta Este", "7"),
    ("12 Elm St Apt 3 Los Angeles CA 90033", "12", "Elm St", "3"),
    ("5 elm st bldg 3 apt 4", "5", "Elm St", "Bldg 3, 4"), ("1205 Glendale Ave, no", "1205", "Glendale Ave", ""),
    ("12 Elm St, it's a house", "12", "Elm St", ""),
  ]) func with_its_unit(_ text: String, _ number: String, _ street: String, _ unit: String) throws {
    guard case .good(.address(let parts)) = try form(text) else {
      Issue.record("\(text)")
      return
    }
    #expect([parts.number, parts.street, parts.unit] == [number, street, unit], "\(text)")
  }

  @Test(arguments: [
    ("10233 and a half s main st", "10233 ½", "S Main St"), ("845 100 St", "845", "100 St"),
    ("424 avenue 52", "424", "Avenue 52"), ("350 main", "350", "Main"),
    ("12 504 victory", "12504", "Victory"), ("Elm 12", "12", "Elm"), ("12 Elm St 91335", "12", "Elm St"),
    ("12 Park", "12", "Park"), ("731b soto", "731B", "Soto"),
  ]) func without_one_the_caller_is_asked(_ text: String, _ number: String, _ street: String) throws {
    guard case .doubtful(.address(let parts), .unit) = try form(text) else {
      Issue.record("\(text)")
      return
    }
    #expect(parts.number == number && parts.street == street && parts.unit == nil, "\(text)")
  }

  @Test func a_post_office_box_has_none() throws {
    guard case .good(.address(let parts)) = try form("PO box 12") else {
      Issue.record("a box")
      return
    }
    #expect(parts.number == "12" && parts.street == "PO Box" && parts.unit == nil)
  }

  @Test(arguments: [
    "1205", "Elm St", "4th", "i don't know", "no se", "1205 Ave", "1205 Ave, no", "no", "house", "apt 4",
  ])
  func what_cannot_be_an_address_is_told_at_once(_ text: String) throws { #expect(try form(text) == .wrong, "\(text)") }
}
