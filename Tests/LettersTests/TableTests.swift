import Diagnostics
import Foundation
import Pages
import Station
import TestSupport
import Testing

@testable import Letters

private let hasPikePDF = (try? Tool.run("/usr/bin/python3", ["-c", "import pikepdf"]).code) == 0

@Suite("Lists as PDF and workbook")
struct TableTests {
  private static func table(_ language: SpokenLanguage = .en, rows: Int) -> TableReport {
    TableReport(
      language: language, title: "Cases & schools <1>", subtitle: "Local District East", date: "November 24, 2026",
      columns: [
        TableReport.Column("School"), TableReport.Column("Cases", .number), TableReport.Column("Remark"),
        TableReport.Column("Phone"),
      ],
      rows: (0..<rows).map {
        [
          "School \($0) of the very long name that has to be broken", "\($0)", "=1+\($0)",
          "(213) 555-01\($0 % 90 + 10)",
        ]
      }, foot: "\(rows) schools")
  }

  private func write(_ table: TableReport, as format: TableFormat, in folder: ScratchFolder) throws -> String {
    let path = folder.file("table.\(format.rawValue)")
    let file = try HandedOutFile(path, outside: [])
    try PageDocument.table(table, as: format).make(to: file.descriptor, by: .besideProgram)
    try file.keep()
    return path
  }

  @Test(.enabled(if: hasPikePDF, "skipped: no python3-pikepdf"), arguments: [0, 1, 40, 200])
  func `are tagged tables with header cells however long they are`(_ rows: Int) throws {
    let folder = try ScratchFolder()
    for language in [SpokenLanguage.en, .ar] {
      let path = try write(Self.table(language, rows: rows), as: .pdf, in: folder)
      let checker = Checkout.root.appendingPathComponent("Tests/PDFUA/pdfua.py").path
      let found = try Tool.run("/usr/bin/python3", [checker, path, language.rawValue])
      #expect(String(decoding: found.said, as: UTF8.self) == "" && found.code == 0, "\(found.errors)")
      folder.remove("table.pdf")
    }
  }

  @Test(.enabled(if: Tool.has("pdftotext"), "skipped: no poppler-utils"))
  func `have every row once, the header and the number on each page`() throws {
    let folder = try ScratchFolder()
    let path = try write(Self.table(rows: 120), as: .pdf, in: folder)
    let pages = try Tool.text("pdftotext", ["-layout", path, "-"]).split(separator: "\u{0C}")
    #expect(pages.count > 2)
    for (number, page) in pages.enumerated() {
      #expect(page.contains("Remark") && page.filter { $0 != " " }.contains("\(number + 1)/\(pages.count)"))
    }
    let text = pages.joined()
    for row in 0..<120 { #expect(text.components(separatedBy: "School \(row) of").count == 2, "row \(row)") }
    #expect(text.components(separatedBy: "120 schools").count == 2)
  }

  @Test(.enabled(if: Tool.has("unzip"), "skipped: no unzip"))
  func `are workbooks whose numbers count and whose texts are no formulas`()
    throws
  {
    let folder = try ScratchFolder()
    let path = try write(Self.table(rows: 3), as: .xlsx, in: folder)
    let sheet = try Tool.text("unzip", ["-p", path, "xl/worksheets/sheet1.xml"])
    #expect(sheet.contains("<v>2</v>") && !sheet.contains("<f>"))
    #expect(sheet.contains("state=\"frozen\"") && sheet.contains("&amp;P / &amp;N"))
    let strings = try Tool.text("unzip", ["-p", path, "xl/sharedStrings.xml"])
    #expect(strings.contains("=1+2") && strings.contains("School 2 of"))
    #expect(try Tool.text("unzip", ["-p", path, "docProps/core.xml"]).contains("Cases &amp; schools &lt;1&gt;"))
    #expect(try Tool.text("unzip", ["-p", path, "xl/workbook.xml"]).contains("Print_Titles"))
    #expect(try Tool.run("unzip", ["-tqq", path]).code == 0)
    folder.remove("table.xlsx")
    let arabic = try write(Self.table(.ar, rows: 1), as: .xlsx, in: folder)
    #expect(try Tool.text("unzip", ["-p", arabic, "xl/worksheets/sheet1.xml"]).contains("rightToLeft=\"1\""))
  }

  @Test(.enabled(if: Tool.has("soffice"), "skipped: no LibreOffice")) func `open in LibreOffice`() throws {
    let folder = try ScratchFolder()
    let path = try write(Self.table(rows: 3), as: .xlsx, in: folder)
    try Tool.run(
      "soffice", ["--headless", "--convert-to", "csv", "--outdir", folder.path, path],
      environment: ["HOME": folder.path])
    let lines = String(decoding: try folder.bytes(of: "table.csv"), as: UTF8.self)
    #expect(lines.contains("School,Cases,Remark,Phone") && lines.contains("=1+2"))
  }
}
