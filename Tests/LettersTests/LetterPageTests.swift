import Diagnostics
import Foundation
import Pages
import TestSupport
import Testing

@testable import Letters

/// Whether there is what a check of a page needs; what is missing is said by the test that is skipped for it.
private let hasPoppler = Tool.has("pdftotext") && Tool.has("pdftoppm")
private let hasPikePDF = (try? Tool.run("/usr/bin/python3", ["-c", "import pikepdf"]).code) == 0

@Suite("The PIN letter and slip as PDF (V)", .enabled(if: hasPoppler, "skipped: no poppler-utils"))
/// - Guide: XII.2
struct LetterPageTests {
  private static let languages = SpokenLanguage.allCases.filter(MadeSheet.hasFonts)
  private static let papers = PINSheet.Paper.allCases

  private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test(arguments: languages) func `say all that the language has to say, the PIN once and on one page`(
    _ language: SpokenLanguage
  ) throws {
    let folder = try ScratchFolder()
    for paper in Self.papers {
      let sheet = try MadeSheet.sheet(paper, language)
      let path = try MadeSheet.write(sheet, "\(paper).pdf", in: folder)
      let text = try Tool.text("pdftotext", ["-raw", path, "-"])
      #expect(text.components(separatedBy: MadeSheet.grouped).count == 2, "\(paper)")
      #expect(text.contains("KMH-234-5828") && text.contains("213") && text.contains("Fourth Street Elementary"))
      #expect(!text.contains("\u{FFFD}"))
      #expect(try Tool.text("pdfinfo", [path]).contains(/Pages: +1\n/), "\(paper)")
      // The order of letters is the eye's where they run from the right: there the structure has the texts.
      guard !language.isRightToLeft else { continue }
      let said = squeezed(text)
      for text in sheet.texts { #expect(said.contains(squeezed(text)), "\(paper): \(text)") }
    }
  }

  @Test(.enabled(if: hasPikePDF, "skipped: no python3-pikepdf"), arguments: languages)
  func `are tagged as PDF-UA wants it, in their language`(_ language: SpokenLanguage) throws {
    let folder = try ScratchFolder()
    let tag = language == .zh ? "zh-Hant" : language == .tl ? "fil" : language.rawValue
    for paper in Self.papers {
      for isSpecimen in [false, true] {
        let sheet = try MadeSheet.sheet(paper, language, isSpecimen: isSpecimen)
        let path = try MadeSheet.write(sheet, "\(paper)-\(isSpecimen).pdf", in: folder)
        let found = try Tool.run("/usr/bin/python3", [Self.checker, path, tag])
        #expect(String(decoding: found.said, as: UTF8.self) == "", "\(paper)")
        #expect(found.code == 0, "\(found.errors)")
      }
    }
  }

  @Test(.enabled(if: hasPikePDF, "skipped: no python3-pikepdf"), arguments: languages.filter(\.isRightToLeft))
  func `keep for who listens what runs from right to left in the order that it is said in`(
    _ language: SpokenLanguage
  ) throws {
    let folder = try ScratchFolder()
    let sheet = try MadeSheet.sheet(.letter, language)
    let path = try MadeSheet.write(sheet, "letter.pdf", in: folder)
    let script = """
      import pikepdf, sys
      def walk(kids):
          if isinstance(kids, pikepdf.Array):
              for kid in kids: walk(kid)
          elif isinstance(kids, pikepdf.Dictionary):
              if "/ActualText" in kids: print(str(kids.ActualText))
              walk(kids.get("/K"))
      walk(pikepdf.open(sys.argv[1]).Root.StructTreeRoot.K)
      """
    let said = String(
      decoding: try Tool.run("/usr/bin/python3", ["-c", script, path], environment: ["PYTHONUTF8": "1"]).said,
      as: UTF8.self)
    for text in sheet.texts { #expect(said.contains(text), "\(text)") }
    #expect(!said.contains("0482"))
  }

  @Test(.enabled(if: Tool.has("zbarimg"), "skipped: no zbar-tools"), arguments: papers)
  func `lead to the registration page by their code`(_ paper: PINSheet.Paper) throws {
    let folder = try ScratchFolder()
    let path = try MadeSheet.write(try MadeSheet.sheet(paper, .en), "sheet.pdf", in: folder)
    try Tool.run("pdftoppm", ["-r", "150", "-png", "-singlefile", path, folder.file("page")])
    let read = try Tool.text("zbarimg", ["--quiet", "--raw", folder.file("page.png")])
    #expect(read == "https://parentportalapp.lausd.net/parentaccess\n")
  }

  /// A window of 4½ by 1⅛ inches, ⅞ from the left and ½ from the bottom of an envelope of 9½ by 4⅛, over a sheet of 8½ folded to 3⅔
  /// that slips about in it: what it may show, and what it always shows.
  @Test(arguments: languages) func `show name and address in the window however the sheet lies, and nothing else`(
    _ language: SpokenLanguage
  ) throws {
    let folder = try ScratchFolder()
    let path = try MadeSheet.write(try MadeSheet.sheet(.letter, language), "letter.pdf", in: folder)
    let words = try Tool.text("pdftotext", ["-bbox", path, "-"]).matches(
      of: /xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">([^<]+)</)
    var inWindow: [String] = []
    for word in words {
      let edges = [word.output.1, word.output.2, word.output.3, word.output.4].compactMap { Double($0) }
      try #require(edges.count == 4)
      let mayShow = edges[0] < 5.375 * 72 && edges[3] > (2.5 - 0.459) * 72 && edges[1] < 3.625 * 72
      guard mayShow else { continue }
      inWindow.append(String(word.output.5))
      #expect(edges[0] >= 0.875 * 72 && edges[2] <= 4.375 * 72, "\(word.output.5)")
      // The letters themselves: above and below them a font leaves room.
      #expect(edges[1] >= 2.5 * 72 - 4 && edges[3] <= 3.166 * 72 + 4, "\(word.output.5)")
    }
    let shown = inWindow.joined(separator: " ").unicodeScalars.filter { $0.properties.generalCategory != .format }
    #expect(String(String.UnicodeScalarView(shown)) == "Rosa Elena Ortega 1205 E 4th St Apt 3 Los Angeles, CA 90033")
  }

  @Test(arguments: languages) func `say across a specimen that it is one`(_ language: SpokenLanguage) throws {
    let specimen = try MadeSheet.sheet(.letter, language, isSpecimen: true)
    #expect(specimen.stamp != nil && specimen.foot.hasPrefix(specimen.stamp ?? "?"))
    let real = try MadeSheet.sheet(.letter, language)
    #expect(real.stamp == nil)
    guard MadeSheet.hasFonts(language) else { return }
    // Across the whole page, and not only at its foot: each page has as many more dark places as letters so large have.
    let folder = try ScratchFolder()
    let ink = try [specimen, real].enumerated().map { place, sheet in
      let path = try MadeSheet.write(sheet, "\(place).pdf", in: folder)
      try Tool.run("pdftoppm", ["-r", "20", "-gray", "-singlefile", path, folder.file("\(place)")])
      let page = try folder.bytes(of: "\(place).pgm").suffix(170 * 220)
      return page.count { (150..<250).contains($0) }
    }
    #expect(ink[0] > ink[1] + 400, "\(language): \(ink)")
  }

  @Test func `are marked as nobody's but a machine's until a person signs them off`() {
    #expect(SpokenLanguage.allCases.filter(\.isReviewed) == [.en, .es])
  }

  @Test func `are one error and no boxes where a font is missing`() throws {
    let folder = try ScratchFolder(["fonts.conf": "<?xml version=\"1.0\"?><fontconfig></fontconfig>"])
    for (language, family) in [
      (SpokenLanguage.en, "Noto Sans"), (.zh, "Noto Sans CJK TC"), (.hy, "Noto Sans Armenian"),
    ] {
      let wire = PageDocument.sheets([try MadeSheet.sheet(.letter, language)]).wire
      let made = try Tool.run(
        PageMakerPath.besideProgram.path, [], input: wire + Array("8:04821937,".utf8),
        environment: ["FONTCONFIG_FILE": folder.file("fonts.conf")])
      #expect(made.code == 70 && made.said.isEmpty)
      let told = made.errors.split(separator: "\n").last.map(String.init) ?? ""
      #expect(PageFault(wire: told) == .missingFont(family))
    }
  }

  @Test func `are one error where a letter is in no font`() throws {
    let sheet = PINSheet(
      paper: .slip, language: .en, sender: ["\u{10FFFD}"], date: "", addressee: [], title: "T", blocks: [], foot: "")
    #expect(throws: PageFault.missingLetters) { try PageDocument.sheets([sheet]).rehearse(by: .besideProgram) }
  }

  @Test func `are one error where an address does not go into the window`() throws {
    let long = String(repeating: "Extraordinarily ", count: 8)
    for address in [[long], ["1", "2", "3", "4", "5", "6", "7"]] {
      let sheet = PINSheet(.letter, in: .en, try MadeSheet.facts(), address: address)
      #expect(throws: PageFault.doesNotFit) { try PageDocument.sheets([sheet]).rehearse(by: .besideProgram) }
    }
  }

  private static let checker = Checkout.root.appendingPathComponent("Tests/PDFUA/pdfua.py").path
}

extension PINSheet {
  /// All that it says in sentences.
  fileprivate var texts: [String] {
    [title]
      + blocks.flatMap { block in
        switch block {
        case .heading(let text), .paragraph(let text): [text]
        case .steps(let steps): steps
        case .plate(let plate): [plate.label, plate.note, plate.caption]
        }
      }
  }
}
