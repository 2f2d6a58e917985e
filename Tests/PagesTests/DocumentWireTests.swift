import Diagnostics
import Pages
import TestSupport
import Testing

@Suite("Documents as they go to the page maker")
struct DocumentWireTests {
  private static let sheet = PINSheet(
    paper: .letter, language: .fa, sender: ["District", "School"], date: "2026/11/24", addressee: ["Ana, 12:3"],
    title: "پین",
    blocks: [
      .heading("first"), .paragraph(""), .steps(["one", "two"]),
      .plate(PINSheet.Plate(label: "l", note: "n", address: "https://x", caption: "c", description: "d")),
    ], foot: "5:hello,", stamp: "نمونه")
  private static let table = TableReport(
    language: .en, title: "Cases", subtitle: "today", date: "November 24, 2026",
    columns: [TableReport.Column("School"), TableReport.Column("Cases", .number)], rows: [["A", "3"], ["B", "12"]],
    foot: "2 schools")
  private static let documents: [PageDocument] = [
    .sheets([sheet, sheet]), .table(table, as: .pdf), .table(table, as: .xlsx), .sheets([]),
  ]

  /// What stands inside of the frame.
  private static func inner(_ document: PageDocument) -> [UInt8] {
    let wire = document.wire
    return Array(wire.drop { $0 != UInt8(ascii: ":") }.dropFirst().dropLast())
  }

  @Test(arguments: documents) func `come out as they went in`(_ document: PageDocument) throws {
    #expect(try PageDocument(wire: Self.inner(document)) == document)
  }

  @Test(arguments: documents) func `are refused wherever they are cut or lengthened`(_ document: PageDocument) throws {
    let whole = Self.inner(document)
    for count in 0..<whole.count {
      #expect(throws: PageFault.badDocument, "\(count) bytes") { try PageDocument(wire: Array(whole.prefix(count))) }
    }
    #expect(throws: PageFault.badDocument) { try PageDocument(wire: whole + [UInt8(ascii: ",")]) }
    #expect(throws: PageFault.badDocument) { try PageDocument(wire: whole + whole) }
  }

  @Test func `a row with more or fewer cells than there are columns is refused`() {
    for row in [["A"], ["A", "1", "2"], []] {
      let table = TableReport(language: .en, title: "T", date: "", columns: Self.table.columns, rows: [row])
      #expect(throws: PageFault.badDocument) { try PageDocument(wire: Self.inner(.table(table, as: .pdf))) }
    }
  }

  @Test func `a control character in a name becomes a blank`() throws {
    var writer = WireWriter()
    writer.text("a\u{0}b\nc\u{1B}[2J")
    var reader = WireReader(writer.bytes)
    #expect(try reader.text() == "a b c [2J")
    var hostile = WireReader(WireWriter.frame(Array("a\u{1B}b".utf8)))
    #expect(throws: PageFault.badDocument) { try hostile.text() }
  }

  @Test(arguments: ["", "01", "123456789", "-1", "1 ", "99999999"]) func `a length is written in one way only`(
    _ text: String
  ) {
    #expect(WireReader.count(Array(text.utf8)) == nil)
  }

  @Test func `what went wrong is told in a word that holds nothing of the page`() {
    let faults: [PageFault] = [
      .missingFont("Noto Sans CJK TC"), .missingLetters, .badDocument, .doesNotFit, .noLockedMemory, .library,
      .cannotWrite,
    ]
    for fault in faults { #expect(PageFault(wire: fault.wire) == fault) }
    for line in ["", "04821937", "missing", "noMaker x"] { #expect(PageFault(wire: line) == .died) }
  }
}
