package import Diagnostics

/// How a list is written.
package enum TableFormat: String, Hashable, Sendable, CaseIterable {
  case pdf, xlsx
}

/// A list with a header, as long as it has to be. It never holds a PIN.
package struct TableReport: Hashable, Sendable {
  /// What is in a column.
  package struct Column: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Words: they begin where lines do.
      case text
      /// Numbers: they end where lines do, and a workbook can count with them.
      case number
    }

    package let title: String
    package let kind: Kind

    package init(_ title: String, _ kind: Kind = .text) { (self.title, self.kind) = (title, kind) }
  }

  package let language: SpokenLanguage
  package let title: String
  /// What it is of: a school, a time. Empty for nothing.
  package let subtitle: String
  /// When it was made.
  package let date: String
  package let columns: [Column]
  /// A text for each column.
  package let rows: [[String]]
  /// What stands below it: how many rows, who made it. Empty for nothing.
  package let foot: String

  package init(
    language: SpokenLanguage, title: String, subtitle: String = "", date: String, columns: [Column], rows: [[String]],
    foot: String = ""
  ) {
    (self.language, self.title, self.subtitle, self.date) = (language, title, subtitle, date)
    (self.columns, self.rows, self.foot) = (columns, rows, foot)
  }
}
