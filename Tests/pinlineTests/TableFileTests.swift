import Foundation
import TestSupport
import Testing

@Suite("Reports as workbooks and PDFs")
struct TableFileTests {
  let home: ScratchFolder

  init() throws {
    home = try ScratchFolder()
    let steps: [[String]] = [
      ["init", "--name", "front-desk"], ["sample", "--students", "40", "--seed", "1", "--out", home.file("roster")],
      ["import", "roster", home.file("roster")],
    ]
    for words in steps { #expect(try Program.run(words, home: home.path).code == 0, "\(words)") }
  }

  private func run(_ words: [String]) throws -> (code: Int32, output: String, errors: String) {
    try Program.run(words, home: home.path)
  }

  private static let reports = [
    ["report", "referrals"], ["report", "linked"], ["report", "outreach", "1001"],
    ["emergency", "report", "1001"],
  ]

  @Test(
    .enabled(if: Tool.has("pdftotext") && Tool.has("unzip"), "skipped: no poppler-utils or unzip"), arguments: reports)
  func `are the user's alone and hold the table`(_ words: [String]) throws {
    let (book, page) = (home.file("a.xlsx"), home.file("a.pdf"))
    let made = try run(words + ["--xlsx", book, "--pdf", page, "--operator", "Ana Ruiz"])
    #expect(made.code == 0 && made.output == "wrote \(book)\nwrote \(page)\n", "\(made.output)\(made.errors)")
    #expect(try home.mode(of: "a.xlsx") == 0o600 && home.mode(of: "a.pdf") == 0o600)
    let sheet = try Tool.text("unzip", ["-p", book, "xl/worksheets/sheet1.xml"])
    #expect(sheet.contains("<sheetData>") && !sheet.contains("<f>"))
    let text = try Tool.text("pdftotext", ["-layout", page, "-"])
    #expect(text.contains("1 / 1") || text.contains("1/1"), "\(text)")
    #expect(try run(["log", "verify"]).code == 0)
  }

  @Test(.enabled(if: Tool.has("soffice"), "skipped: no LibreOffice")) func `open in LibreOffice`() throws {
    let book = home.file("a.xlsx")
    #expect(try run(["report", "referrals", "--xlsx", book]).code == 0)
    let made = try Tool.run(
      "soffice", ["--headless", "--convert-to", "csv", "--outdir", home.path, book],
      environment: ["HOME": home.path])
    #expect(made.code == 0)
    let text = String(decoding: try home.bytes(of: "a.csv"), as: UTF8.self)
    #expect(text.contains("2 to 7,0"))
  }

  @Test(arguments: [["--xlsx"], ["--pdf"]]) func `lie in no folder of the station, and nothing is written over`(
    _ option: [String]
  ) throws {
    let inside = try run(["report", "referrals"] + option + [home.file("station/a.out")])
    #expect(inside.code == 73 && inside.errors.contains("lies in the station's folder\nhint: "), "\(inside.errors)")
    try home.write("mine".utf8, to: "a.out")
    let there = try run(["report", "referrals"] + option + [home.file("a.out")])
    #expect(there.code == 73 && there.errors.contains("is there already"))
    #expect(String(decoding: try home.bytes(of: "a.out"), as: UTF8.self) == "mine")
    // A part that there is not.
    #expect(try run(["report", "nothing"] + option + [home.file("b.out")]).code == 64)
    #expect(!FileManager.default.fileExists(atPath: home.file("b.out")))
  }

  @Test(.enabled(if: Tool.has("pdftotext"), "skipped: no poppler-utils")) func `hold every part where none is named`()
    throws
  {
    let (page, text) = (home.file("all.pdf"), home.file("all.csv"))
    #expect(try run(["report", "--pdf", page, "--csv", text]).code == 0)
    let told = try Tool.text("pdftotext", ["-layout", page, "-"])
    for title in ["linked", "hour", "channel", "language", "outcome", "school", "operator", "referral"] {
      #expect(told.localizedCaseInsensitiveContains(title), "\(title)")
    }
    #expect(String(decoding: try home.bytes(of: "all.csv"), as: UTF8.self).contains("0 to 1,0\r\n"))
  }
}
