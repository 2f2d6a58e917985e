/// A report as one HTML file: its headline, then each part as a chart and as the table that says the same in text.
package struct ReportPage {
  /// What stands above the parts.
  package struct Head: Hashable, Sendable {
    /// The page's language as a BCP 47 tag.
    package let language: String
    package let title: String
    /// The headline's figure, and what it is.
    package let figure: String, meaning: String
    /// Which days, and when it was made.
    package let about: String
    /// What the list of parts is called.
    package let contents: String
    /// What has to be known of the log before the figures are believed.
    package let doubts: [String]

    package init(
      language: String, title: String, figure: String, meaning: String, about: String, contents: String,
      doubts: [String]
    ) {
      (self.language, self.title, self.figure, self.meaning) = (language, title, figure, meaning)
      (self.about, self.contents, self.doubts) = (about, contents, doubts)
    }
  }

  /// One part, under the word that leads to it.
  package struct Part: Sendable {
    package let word: String
    package let tables: [ReportTable]

    package init(_ word: String, _ tables: [ReportTable]) { (self.word, self.tables) = (word, tables) }
  }

  private let head: Head
  private let parts: [Part]

  package init(_ head: Head, _ parts: [Part]) {
    self.head = head
    self.parts = parts
  }

  package var html: String {
    Page(language: head.language, title: head.title, sheet: PageStyle.report).html { page in
      page.element("header") { page in
        page.element("h1", text: head.title)
        page.element("p", [("class", "headline")], text: head.figure)
        page.element("p", text: head.meaning)
        page.element("p", [("class", "muted")], text: head.about)
        for doubt in head.doubts { page.element("p", [("class", "doubts")], text: doubt) }
      }
      page.element("nav", [("aria-label", head.contents)]) { page in
        page.element("ul") { page in
          for part in parts {
            page.element("li") { page in
              page.element("a", [("href", "#" + part.word)], text: part.tables.first?.title ?? part.word)
            }
          }
        }
      }
      page.element("main") { page in for part in parts { Self.write(part, to: &page) } }
    }
  }

  private static func write(_ part: Part, to page: inout Markup) {
    let title = part.word + "-title"
    page.element("section", [("id", part.word), ("aria-labelledby", title)]) { page in
      page.element("h2", [("id", title)], text: part.tables.first?.title ?? part.word)
      for (place, table) in part.tables.enumerated() {
        if place > 0 { page.element("h3", text: table.title) }
        Chart(table: table).draw(in: &page)
        TableMarkup(table: table).write(to: &page)
      }
    }
  }
}

/// A table as HTML: a caption, and heads with their scope.
struct TableMarkup {
  let table: ReportTable

  func write(to page: inout Markup) {
    page.element("table") { page in
      page.element("caption", text: table.note.isEmpty ? table.title : table.note)
      page.element("thead") { page in
        page.element("tr") { page in
          for column in table.columns {
            page.element("th", [("scope", "col")] + Self.look(of: column.kind), text: column.title)
          }
        }
      }
      page.element("tbody") { page in
        for row in table.listed { page.element("tr") { page in write(row.cells, to: &page) } }
      }
    }
  }

  private func write(_ row: [ReportTable.Cell], to page: inout Markup) {
    for (place, cell) in row.enumerated() {
      let kind = table.columns.indices.contains(place) ? table.columns[place].kind : .text
      if place == 0 {
        page.element("th", [("scope", "row")] + Self.look(of: kind), text: cell.text)
      } else {
        page.element("td", Self.look(of: kind), text: cell.text)
      }
    }
  }

  private static func look(of kind: ReportTable.Kind) -> Markup.Attributes {
    kind.isFigure ? [("class", "figure")] : []
  }
}
