import Records
import TestSupport
import Roster
import Testing

/// PINs keep their zeros and show themselves nowhere.
@Suite struct PINDigitsTests {
  @Test(arguments: [
    ("0000", true), ("0012", true), ("12345678", true), ("012345678901", true), ("", false), ("123", false),
    ("0123456789012", false), ("12a4", false), ("12 4", false), ("-123", false), ("１２３４", false),
  ])
  func `four to twelve digits are a PIN`(text: String, isPIN: Bool) {
    #expect(PINDigits(Array(text.utf8))?.bytes == (isPIN ? Array(text.utf8) : nil))
  }

  @Test func `zeros in front make another PIN`() throws {
    let short = try #require(PINDigits(Array("1234".utf8)))
    let long = try #require(PINDigits(Array("01234".utf8)))
    #expect(short != long)
  }

  @Test func `nothing that describes a record shows its PIN`() throws {
    let pin = try #require(PINDigits(Array("73914682".utf8)))
    let records: [RosterRecord] = [
      .parentPIN(ParentPIN(studentID: "1", guardianID: "G", pin: pin)),
      .studentPIN(StudentPIN(studentID: "1", pin: pin)),
    ]
    var dumped = ""
    for record in records { dump(Located(record, at: SourcePlace(file: "f", line: 1, column: 1)), to: &dumped) }
    let texts = ["\(pin)", String(reflecting: pin), "\(records)", String(reflecting: records), dumped]
    for text in texts {
      #expect(!text.contains("73914682"))
      #expect(!text.contains("55"), "the first digit's code in decimal")
    }
  }
}
