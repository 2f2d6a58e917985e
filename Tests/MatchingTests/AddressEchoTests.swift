@testable import Matching
import Records
import TestSupport
import Testing

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
    ("12 Elm St, it's a house", "12", "Elm St", ""), ("8841 Laurel Cyn, 2-14", "8841", "Laurel Cyn", "2-14"),
    ("number 7 1205 East 4th", "1205", "East 4th", "7"), ("45 Hill #3", "45", "Hill", "3"),
    ("1010 Sunset A", "1010", "Sunset", "A"), ("315 ruth apt 1/2", "315", "Ruth", "½"),
    ("1833 Pico apt 5 N Hollywood", "1833", "Pico", "5"), ("88 Elm one hundred forty seven", "88", "Elm", "147"),
    ("twelve oh five east fourth seven", "1205", "East Fourth", "7"), ("452 N Ave 52 - 4", "452", "N Ave 52", "4"),
    ("500 Elm, no number", "500", "Elm", ""), ("4131 Camino Real 2a", "4131", "Camino Real", "2A"),
    ("2930 calle ocho 410", "2930", "Calle Ocho", "410"), ("500 Elm, nada más, no", "500", "Elm", ""),
    ("12 Bell Tower Rd apt 3", "12", "Bell Tower Rd", "3"),
  ]) func `with its unit`(_ text: String, _ number: String, _ street: String, _ unit: String) throws {
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
    ("1547 E one one eight", "1547", "E One One Eight"), ("12 Avenue A", "12", "Avenue A"),
    ("12 Lot St", "12", "Lot St"), ("731-B Soto", "731B", "Soto"), ("12 B St", "12", "B St"),
    ("12 Via Gracias", "12", "Via Gracias"),
    ("640 avenue fifty two", "640", "Avenue Fifty Two"), ("12 E Hill", "12", "E Hill"),
    ("845 42 Terrace", "845", "42 Terrace"),
    ("12 Elm St Portland OR 97201", "12", "Elm St Portland"),
  ]) func `without one the caller is asked`(_ text: String, _ number: String, _ street: String) throws {
    guard case .doubtful(.address(let parts), .unit) = try form(text) else {
      Issue.record("\(text)")
      return
    }
    #expect(parts.number == number && parts.street == street && parts.unit == nil, "\(text)")
  }

  /// Streets named by a word that may be a type.
  @Test(arguments: [
    "Hill St", "Park Ave", "Lake Ave", "Vista St", "Spring St", "Grove Pl", "Point Dr", "Canyon Rd", "Valley Blvd",
    "Mountain Ave", "View St", "Terrace Ave", "Hill", "Park", "Terrace", "E Hill St", "Park Pl N", "Mountain View Ave",
    "Sunset Canyon",
  ]) func `streets named by a type have units`(_ street: String) throws {
    for (said, unit) in [
      ("Apt 2", "2"), ("#2", "2"), ("2", "2"), ("apartment two", "2"), ("4B", "4B"), ("unit C", "C"), ("Rear", "Rear"),
      ("no", ""), ("no unit", ""),
    ] {
      guard case .good(.address(let parts)) = try form("1650 \(street), \(said)") else {
        Issue.record("\(street), \(said)")
        continue
      }
      #expect([parts.number, parts.street, parts.unit] == ["1650", street, unit], "\(street), \(said)")
      let home = PostalAddress(street: "1650 \(street)", unit: unit)
      #expect(AddressRule.accepts("1650 \(street), \(said)", among: [home]) != nil, "\(street), \(said)")
    }
    guard case .doubtful(.address(let parts), .unit) = try form("1650 \(street)") else {
      Issue.record("\(street)")
      return
    }
    #expect(parts.street == street && parts.unit == nil)
  }

  /// The unit was heard and is asked for once more: answered again or not, the answer stays right.
  @Test(arguments: [
    ("731 S Soto St", "B", "731-B Soto", "B"), ("731 S Soto St", "B", "731B Soto", "no unit"),
    ("731 S Soto St", "Rear", "731 R Soto", "Rear"), ("315 Ruth Ave", "1/2", "315 1/2 Ruth", "apt 1/2"),
    ("4412 Jefferson Blvd", "Fl 2", "4412 Jefferson 2nd fl", "Fl 2"),
    ("4412 Jefferson Blvd", "Fl 2", "4412 Jefferson 2nd floor", "no unit"),
    ("315 Ruth Ave", "Bldg C", "315 Ruth building C", "no unit"),
    ("4000 Wabash Ave", "", "4000 Wabash, West LA", "no unit"),
    ("4000 Wabash Ave", "", "4000 Wabash, that's it", "no unit"),
  ]) func `a unit said twice is one`(_ street: String, _ unit: String, _ said: String, _ again: String) throws {
    let home = PostalAddress(street: street, unit: unit, city: "Los Angeles", state: "CA", zip: "90012")
    for whole in [said, "\(said), \(again)"] {
      #expect(AddressRule.accepts(whole, among: [home]) != nil, "\(whole) for \(street) \(unit)")
    }
    // Like this the follow-up sees that neither number nor street was changed.
    guard case .address(let before) = try form(said).reading,
      case .address(let after) = try form("\(said), \(again)").reading
    else {
      Issue.record("\(said)")
      return
    }
    #expect(before.number == after.number && before.street == after.street, "\(said), \(again)")
  }

  @Test func `a post office box has none`() throws {
    guard case .good(.address(let parts)) = try form("PO box 12") else {
      Issue.record("a box")
      return
    }
    #expect(parts.number == "12" && parts.street == "PO Box" && parts.unit == nil)
  }

  @Test(arguments: [
    "1205", "Elm St", "4th", "i don't know", "no se", "1205 Ave", "1205 Ave, no", "no", "house", "apt 4",
    "1205 E 4th St Apt 7 or 8", "1205 or 1207 E 4th St", "88 Elm 7 or 8", "123 Main St apt", "123 Main St #",
    "123 Main St unit", "12050 or 12070 Elm",
  ])
  func `what cannot be an address is told at once`(_ text: String) throws {
    #expect(try form(text) == .wrong, "\(text)")
  }
}
