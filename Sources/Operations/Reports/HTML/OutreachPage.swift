/// The outreach list as one HTML file: the list for the desk, then slips to cut, ten a sheet of letter paper.
package struct OutreachPage {
  /// One slip, in the language of whoever gets it.
  package struct Slip: Hashable, Sendable {
    /// Its language as a BCP 47 tag.
    package let language: String
    /// The queue number with its word.
    package let number: String
    /// Whom it is for, and about which children.
    package let name: String, children: String
    /// What it is, where, and what to bring.
    package let title: String, school: String, bring: String

    package init(
      language: String, number: String, name: String, children: String, title: String, school: String, bring: String
    ) {
      (self.language, self.number, self.name, self.children) = (language, number, name, children)
      (self.title, self.school, self.bring) = (title, school, bring)
    }
  }

  /// So many slips are on a sheet.
  package static let slipsASheet = 10

  private let language: String
  private let table: ReportTable
  private let slipsTitle: String
  private let slips: [Slip]

  /// - Parameters:
  ///   - language: the page's, as a BCP 47 tag.
  ///   - slipsTitle: the heading of the slips, on the screen only.
  package init(language: String, _ table: ReportTable, slipsTitle: String, _ slips: [Slip]) {
    (self.language, self.table, self.slipsTitle, self.slips) = (language, table, slipsTitle, slips)
  }

  package var html: String {
    Page(language: language, title: table.title, sheet: Self.sheet).html { page in
      page.element("main") { page in
        page.element("section", [("class", "list")]) { page in
          page.element("h1", text: table.title)
          TableMarkup(table: table).write(to: &page)
        }
        page.element("h2", [("class", "screen")], text: slipsTitle)
        for start in stride(from: 0, to: slips.count, by: Self.slipsASheet) {
          page.element("div", [("class", "sheet")]) { page in
            for slip in slips[start..<min(slips.count, start + Self.slipsASheet)] { Self.write(slip, to: &page) }
          }
        }
      }
    }
  }

  private static func write(_ slip: Slip, to page: inout Markup) {
    page.element("article", [("class", "slip"), ("lang", slip.language)]) { page in
      page.element("p", [("class", "number")], text: slip.number)
      page.element("h3", text: slip.title)
      page.element("p", text: slip.school)
      page.element("p", [("class", "name")], text: slip.name)
      page.element("p", text: slip.children)
      page.element("p", [("class", "muted")], text: slip.bring)
    }
  }

  /// Five rows of two fit a sheet of letter paper within margins that every printer can do.
  private static let sheet =
    PageStyle.colours + """
      .sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); }
      .slip { border: 1px dashed var(--muted); padding: .5rem .75rem; break-inside: avoid; overflow: hidden; }
      .slip h3 { font-size: 1rem; margin: 0; }
      .slip p { margin: 0; line-height: 1.3; }
      .slip .number { float: right; font-size: 1.5rem; font-weight: bold; line-height: 1.1; }
      .slip .name { font-weight: bold; }
      @media print {
        .screen { display: none; }
        .list { break-after: page; }
        .sheet { grid-template-columns: 1fr 1fr; break-after: page; }
        .sheet:last-child { break-after: auto; }
        .slip { height: 50mm; font-size: 9pt; }
      }
      @page { size: letter; margin: 12mm; }

      """
}
