@testable import Matching
import Records
import Testing

/// A comma, a line's end and a label tell which field is the family name.
@Suite("Names whose fields are told (IV.1, IV.2)")
struct PartedNameTests {
  @Test(arguments: [
    "WILSON, ROBERT", "WILSON, ROBERT JAMES", "WILSON SMITH, ROBERT", "ROBERT, WILSON", "WILSON, ROBERT, JR.",
    "WILSON<<ROBERT<JAMES", "WILSON\nROBERT JAMES", "ROBERT JAMES\nWILSON", "WILSON,\nROBERT", "WILSON SMITH\nROBERT",
    "LN WILSON FN ROBERT", "FN ROBERT LN WILSON SMITH", "FN ROBERT MN JAMES LN WILSON", "FN ROBERT NMN LN WILSON",
    "ROBERT WILSON SMITH",
  ]) func `in the right field`(_ said: String) {
    let name = PersonName(first: "Robert", last: "Wilson")
    #expect(NameRule.fullName(said, is: name) != nil, "\(said)")
    for kind in IDKind.allCases { #expect(NameRule.printed(said, is: name, on: kind) != nil, "\(said) on \(kind)") }
  }

  @Test(arguments: [
    "ROBERT, WILSON SMITH", "ROBERT JAMES, WILSON", "WILSON, SMITH ROBERT", "SMITH, ROBERT WILSON",
    "SMITH WILSON, ROBERT", "WILSON<<SMITH<ROBERT", "WILSON\nSMITH ROBERT", "LN WILSON FN SMITH ROBERT",
    "LN SMITH FN ROBERT WILSON", "LN ROBERT FN WILSON", "last name Robert first name Wilson", "WILSON SMITH ROBERT",
  ]) func `in another field`(_ said: String) {
    let name = PersonName(first: "Robert", last: "Wilson")
    #expect(NameRule.fullName(said, is: name) == nil, "\(said)")
    for kind in IDKind.allCases { #expect(NameRule.printed(said, is: name, on: kind) == nil, "\(said) on \(kind)") }
  }

  /// What follows a comma in speech is no field of a document.
  @Test(arguments: [
    ("Rosa Martinez, Martinez with a z", false), ("Ms. Martinez, Rosa Martinez", true),
    ("its Rosa, Rosa Martinez", true), ("Rosa, Martinez", true), ("Rosa Martinez, that's her aunt", false),
    ("my mom, Rosa Martinez", true), ("Martinez, Lopez, Rosa", true), ("Martinez Lopez Rosa", true),
    ("Rosa and the last name is Martinez", true), ("Rosa y el apellido es Martínez", true),
    ("the first name is Rosa, her last name is Martinez", true), ("el apellido Martínez, nombre Rosa", true),
  ]) func `as they are said`(_ said: String, _ isPrinted: Bool) {
    let name = PersonName(first: "Rosa", last: "Martínez")
    #expect(NameRule.fullName(said, is: name) != nil, "\(said)")
    #expect((NameRule.printed(said, is: name, on: .passport) != nil) == isPrinted, "\(said)")
  }

  @Test(arguments: [
    "Martinez, Lopez Rosa", "Ms. Martinez, Rosa Lopez", "Rosa and the last name is Lopez Martinez",
    "Lopez, Rosa Martinez",
    "first name Martinez last name Rosa", "the last name is Martinez",
  ]) func `otherwise they stay apart`(_ said: String) {
    #expect(NameRule.fullName(said, is: PersonName(first: "Rosa", last: "Martínez")) == nil, "\(said)")
  }
}
