import Diagnostics
import Foundation
import Pages
import Station
import TestSupport
import Testing

@testable import Letters

@Suite("The PIN roster as a workbook (IX)")
struct PINBookTests {
  private static let pins = ["00710042", "0000", "573102641198"]

  private static func book(_ language: SpokenLanguage = .en) -> PINBook {
    let names = ["=HYPERLINK(\"http://x\")", "+1", "Ortega & Sons <a>", "Zoë"]
    return PINBook(
      language: language, title: "PIN Roster · Fourth/Street [1]", lines: ["CONFIDENTIAL · Ana & Luz", "For staff"],
      watermark: "CONFIDENTIAL · Ana & Luz · entry 41", columns: ["Grade", "Name", "PIN", "E-mail"], pinColumn: 2,
      rows: names.enumerated().map { place, name in
        PINBook.Row(["0\(place)", name, "", "@sum"], hasPIN: place < pins.count)
      })
  }

  private func write(_ book: PINBook, _ pins: [String] = pins, in folder: ScratchFolder) throws -> String {
    let path = folder.file("pins.xlsx")
    let file = try HandedOutFile(path, outside: [])
    var run = try PageRun(.pins(book), to: file.descriptor, by: .besideProgram)
    for pin in pins { run.hand(try MadeSheet.secret(pin)) }
    try run.finish()
    try file.keep()
    return path
  }

  /// One part of the file; a workbook is a zip of XML.
  private func part(_ name: String, of path: String) throws -> String {
    let script = "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())"
    let read = try Tool.run("/usr/bin/env", ["python3", "-c", script, path, name])
    #expect(read.code == 0, "\(read.errors)")
    return String(decoding: read.said, as: UTF8.self)
  }

  @Test func `is a table with its header frozen, every cell of it text and no formula`() throws {
    let folder = try ScratchFolder()
    let path = try write(Self.book(), in: folder)
    #expect(try folder.mode(of: "pins.xlsx") == 0o600 && folder.names() == ["pins.xlsx"])
    let table = try part("xl/tables/table1.xml", of: path)
    #expect(table.contains("ref=\"A5:D9\"") && table.contains("<autoFilter ref=\"A5:D9\"/>"))
    for title in Self.book().columns { #expect(table.contains("name=\"\(title)\"")) }
    let sheet = try part("xl/worksheets/sheet1.xml", of: path)
    #expect(sheet.contains("state=\"frozen\"") && sheet.contains("ySplit=\"5\"") && !sheet.contains("<f>"))
    let cells = sheet.matches(of: #/<c r="[A-D]([0-9]+)"[^>]*>/#)
    #expect(cells.count == 3 + 4 + 4 * 3 + 3, "\(cells.count)")
    #expect(cells.allSatisfy { $0.0.contains("t=\"s\"") }, "a cell is no text")
    #expect(try part("xl/styles.xml", of: path).contains("numFmtId=\"49\""), "texts are kept as texts")
    let strings = try part("xl/sharedStrings.xml", of: path)
    for pin in Self.pins { #expect(strings.contains("<t>\(pin)</t>")) }
    for text in ["<t>00</t>", "<t>'=HYPERLINK", "<t>'+1</t>", "<t>'@sum</t>", "<t>Ortega &amp; Sons &lt;a&gt;</t>"] {
      #expect(strings.contains(text), "\(text)")
    }
    #expect(strings.matches(of: #/<t>[0-9]{4,12}</t>/#).count == Self.pins.count)
  }

  @Test func `says on each printed page who wrote it and which entry says so`() throws {
    let folder = try ScratchFolder()
    let sheet = try part("xl/worksheets/sheet1.xml", of: write(Self.book(), in: folder))
    let mark = "&amp;CCONFIDENTIAL · Ana &amp;&amp; Luz · entry 41"
    #expect(sheet.contains("<oddHeader>\(mark)</oddHeader>") && sheet.contains("<oddFooter>\(mark)"))
    #expect(sheet.contains("&amp;P / &amp;N"))
    folder.remove("pins.xlsx")
    let long = String(repeating: "ñ&", count: 200)
    let book = PINBook(
      language: .es, title: "PIN", lines: [], watermark: long, columns: ["PIN"], pinColumn: 0,
      rows: [PINBook.Row([""], hasPIN: true)])
    let cut = try part("xl/worksheets/sheet1.xml", of: write(book, ["1234"], in: folder))
    #expect(cut.contains("<oddHeader>&amp;Cñ&amp;&amp;ñ") && !cut.contains("\u{FFFD}"))
  }

  @Test(.enabled(if: Tool.has("soffice"), "skipped: no LibreOffice")) func `opens in LibreOffice with every zero`()
    throws
  {
    let folder = try ScratchFolder()
    let path = try write(Self.book(), in: folder)
    let made = try Tool.run(
      "soffice", ["--headless", "--convert-to", "csv", "--outdir", folder.path, path],
      environment: ["HOME": folder.path])
    #expect(made.code == 0, "\(made.errors)")
    let text = String(decoding: try folder.bytes(of: "pins.csv"), as: UTF8.self)
    for pin in Self.pins { #expect(text.contains(",\(pin),")) }
    #expect(text.contains("00,\"'=HYPERLINK(\"\"http://x\"\")\"") || text.contains("'=HYPERLINK"), "\(text)")
  }

  @Test(arguments: [0, 2, 4]) func `nothing comes of one that gets fewer or more PINs than it has rows for`(
    _ count: Int
  ) throws {
    let folder = try ScratchFolder()
    let pins = (0..<count).map { _ in "1234" }
    #expect(throws: PageFault.badDocument) { try write(Self.book(), pins, in: folder) }
    #expect(try folder.names() == [])
  }

  @Test func `is read as it was written, and a PIN in its text is none`() throws {
    let document = PageDocument.pins(Self.book(.ar))
    var bytes = document.wire
    bytes.removeFirst(bytes.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0)
    #expect(try PageDocument(wire: Array(bytes.dropLast())) == document && document.pinCount == 3)
    let told = PINBook(
      language: .en, title: "PIN", lines: [], watermark: "", columns: ["PIN", "Name"], pinColumn: 0,
      rows: [PINBook.Row(["12345678", "Zoë"], hasPIN: false)])
    var wrong = PageDocument.pins(told).wire
    wrong.removeFirst(wrong.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0)
    #expect(throws: PageFault.badDocument) { try PageDocument(wire: Array(wrong.dropLast())) }
  }

  /// Whatever ends the page maker then, nothing of it is anywhere.
  @Test(.enabled(if: Tool.has("strace"), "skipped: no strace")) func `is in no file that has a name while it is made`()
    throws
  {
    let folder = try ScratchFolder()
    var input = PageDocument.pins(Self.book()).wire
    for pin in Self.pins { input += Array("\(pin.utf8.count):\(pin),".utf8) }
    let made = try Tool.run(
      "strace",
      ["-f", "-qq", "-o", folder.file("calls"), "-e", "trace=open,openat,creat", PageMakerPath.besideProgram.path],
      input: input, environment: ["TMPDIR": folder.path])
    #expect(made.code == 0 && made.said.starts(with: Array("PK".utf8)), "\(made.errors)")
    let calls = String(decoding: try folder.bytes(of: "calls"), as: UTF8.self).split(separator: "\n")
    let written = calls.filter { $0.contains("O_CREAT") || $0.contains("O_WRONLY") || $0.contains("O_RDWR") }
    #expect(!calls.isEmpty && written.allSatisfy { $0.contains("\"/proc/self/fd/") }, "\(written)")
    #expect(try folder.names() == ["calls"])
  }
}
