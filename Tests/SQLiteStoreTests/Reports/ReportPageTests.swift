import Ledger
import Console
import Diagnostics
import Foundation
import FoundationXML
import Operations
import Records
import Station
import TestSupport
import Testing

/// A report with something in every part, and the outreach list of a school.
enum SamplePages {
  static func report(_ language: Language, schools: [SchoolID: String]? = nil) throws -> ReportTables {
    let log = try RandomLog(seed: 3)
    let day = StationZone.pacific.day(of: log.now)
    let first = StationZone.pacific.day(of: try #require(log.entries.first).moment.wall)
    let span = try #require(ReportSpan(from: first, upTo: day, zone: .pacific, now: log.now + 8 * 86_400_000))
    var fold = ReportFold(span)
    for entry in log.entries { fold.take(entry, log.values[entry.sequence]) }
    fold.takeStrange(7)
    let names = schools ?? ["S0": "Mission Elementary School", "S1": "Harbor Middle School"]
    return ReportTables(fold.finished(), schools: names, in: language)
  }

  static func outreach(_ count: Int, name: String = "Rosa Delgado") throws -> OutreachList {
    let grade = try #require(Grade(code: "5"))
    return OutreachList(
      school: School(id: "S0", name: "Mission Elementary School"),
      guests: (0..<count).map { place in
        OutreachGuest(
          number: place + 1, name: name, children: [OutreachChild(firstName: "Mateo", grade: grade)],
          language: [nil, "en", "es", "hy", "es-MX"][place % 5])
      })
  }

  static let hostile = "<img src=x onerror=alert(1)>\"'&]]>\u{202E}\u{7}</style><script>"

  static func all() throws -> [String] {
    try Language.allCases.flatMap { language in
      try [
        report(language).html, report(language, schools: ["S0": hostile, "S1": hostile]).html,
        OutreachTables(in: language).html(outreach(23)), OutreachTables(in: language).html(outreach(1, name: hostile)),
        OutreachTables(in: language).html(outreach(0)),
      ]
    }
  }
}

@Suite("A report as an HTML page")
struct ReportPageTests {
  /// What an XML parser sees of a page.
  private final class Elements: NSObject, XMLParserDelegate {
    private(set) var all: [(name: String, attributes: [String: String])] = []
    private(set) var texts: [String: String] = [:]
    private var path: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      all.append((name, attributes))
      path.append(name)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      path.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      texts[path.last ?? "", default: ""] += string
    }
  }

  private func elements(_ page: String) throws -> Elements {
    let parser = XMLParser(data: Data(page.utf8))
    let elements = Elements()
    parser.delegate = elements
    #expect(parser.parse(), "\(String(describing: parser.parserError)) at \(parser.lineNumber)")
    return elements
  }

  @Test func `is well formed whatever names it holds`() throws {
    for page in try SamplePages.all() {
      let names = Set(try elements(page).all.map(\.name))
      #expect(names.isDisjoint(with: ["script", "img", "link", "iframe", "form", "input", "object"]))
      #expect(!page.contains("\u{202E}") && !page.contains("\u{7}"))
    }
    let page = try SamplePages.report(.english, schools: ["S0": SamplePages.hostile, "S1": "x"]).html
    #expect(page.contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;]]&gt;&lt;/style&gt;&lt;script&gt;"))
  }

  @Test func `is valid by a strict parser of HTML`() throws {
    let check = "import sys, html5lib; html5lib.HTMLParser(strict=True).parse(sys.stdin.buffer.read())"
    guard try python("import html5lib", "").code == 0 else {
      print("skipped: no html5lib (apt install python3-html5lib)")
      return
    }
    for page in try SamplePages.all() {
      let run = try python(check, page)
      #expect(run.code == 0, "\(run.errors.suffix(300))")
    }
    #expect(try python(check, "<!DOCTYPE html><p><table><b>").code != 0)
  }

  private func python(_ script: String, _ input: String) throws -> (code: Int32, errors: String) {
    let run = try Tool.run("python3", ["-c", script], input: Array(input.utf8))
    return (run.code, run.errors)
  }

  @Test(arguments: Language.allCases) func `says its language title and parts`(_ language: Language) throws {
    let all = try elements(SamplePages.report(language).html).all
    #expect(all.first?.name == "html" && all.first?.attributes["lang"] == language.rawValue)
    #expect(all.count { $0.name == "title" } == 1 && all.count { $0.name == "h1" } == 1)
    #expect(all.count { $0.name == "main" } == 1 && all.count { $0.name == "nav" } == 1)
    let ids = all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let links = all.filter { $0.name == "a" }.compactMap { $0.attributes["href"] }
    #expect(links == ReportSection.allCases.map { "#" + $0.rawValue })
    for link in links { #expect(ids.contains(String(link.dropFirst()))) }
    for section in all.filter({ $0.name == "section" }) {
      #expect(ids.contains(section.attributes["aria-labelledby"] ?? ""))
    }
    #expect(all.filter { $0.name.hasPrefix("h") && $0.name.count == 2 }.map(\.name).first == "h1")
  }

  /// The table below a chart says all that the chart shows.
  @Test func `has a table with a caption and scopes for each chart`() throws {
    let all = try elements(SamplePages.report(.english).html).all
    let kinds = all.map(\.name).filter { ["svg", "table"].contains($0) }
    #expect(kinds.count { $0 == "svg" } > 10)
    for (place, kind) in kinds.enumerated() where kind == "svg" { #expect(kinds[place + 1] == "table") }
    #expect(all.count { $0.name == "caption" } == all.count { $0.name == "table" })
    for cell in all where cell.name == "th" { #expect(["col", "row"].contains(cell.attributes["scope"])) }
    for chart in all where chart.name == "svg" {
      #expect(chart.attributes["role"] == "img" && chart.attributes["aria-label"]?.isEmpty == false)
    }
    #expect(all.count { $0.name == "rect" } > 50)
  }

  @Test func `asks for nothing and runs nothing`() throws {
    for page in try SamplePages.all() {
      let all = try elements(page).all
      let policy = all.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?.attributes["content"] ?? ""
      #expect(policy.hasPrefix("default-src 'none'; style-src 'unsafe-inline'") && !policy.contains("script"))
      for (name, attributes) in all {
        #expect(attributes["src"] == nil && attributes["style"] == nil, "\(name)")
        #expect(!attributes.keys.contains { $0.hasPrefix("on") }, "\(name)")
        #expect(attributes["href"]?.hasPrefix("#") != false, "\(name)")
      }
      let sheet = try elements(page).texts["style"] ?? ""
      #expect(
        !sheet.isEmpty && !sheet.contains("url(") && !sheet.contains("@import") && !sheet.contains("outline: none"))
      #expect(sheet.contains("prefers-color-scheme: dark") && sheet.contains("@media print"))
      #expect(sheet.contains(":focus-visible"))
    }
  }

  @Test(arguments: [PagePalette.light, .dark]) func `has the contrast that reading needs`(_ palette: PagePalette) throws
  {
    for text in [palette.text, palette.muted, palette.link] {
      for ground in [palette.ground, palette.head] {
        #expect(try contrast(text, ground) >= 4.5, "\(text) on \(ground)")
      }
    }
    for drawn in [palette.bar, palette.focus] { #expect(try contrast(drawn, palette.ground) >= 3, "\(drawn)") }
    #expect(try contrast(palette.bar, palette.track) >= 3)
    let page = try SamplePages.report(.english).html
    for colour in [palette.ground, palette.text, palette.bar] { #expect(page.contains(colour)) }
    let (most, less) = (try contrast("#000000", "#ffffff"), try contrast("#777777", "#ffffff"))
    #expect(most == 21 && less < 4.5)
  }

  /// WCAG 2.1: relative luminance and contrast ratio.
  private func contrast(_ one: String, _ other: String) throws -> Double {
    let lights = try [one, other].map { colour in
      let number = try #require(Int(colour.dropFirst(), radix: 16))
      let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { value in
        let share = Double(value) / 255
        return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }.sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }
}
