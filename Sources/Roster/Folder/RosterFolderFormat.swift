extension RosterFolder {
  /// The format in words, made from the very tables that reader and writer use.
  package static var format: String {
    """
    A roster folder holds up to seven CSV files: UTF-8, fields separated by commas, quoted where they hold a comma or a
    quote, a first line that names the columns in any order. Dates are YYYY-MM-DD; yes and no are written out. A field may
    not hold line breaks or other control characters. Columns marked * must be filled in, those marked + may be empty,
    the others may be left out altogether.

    \(files.joined(separator: "\n\n"))

    A folder with guardianships.csv alone adds to another source who is a verified guardian.
    """
  }

  private static var files: [String] { RosterKind.allCases.map { describe($0.columns) } }

  private static func describe<Column: RosterColumn>(_ columns: Column.Type) -> String {
    let lines = Column.allCases.map { column in
      let name = column.spec.name + column.spec.need.mark
      return "  " + name + String(repeating: " ", count: max(1, 20 - name.count)) + column.spec.meaning
    }
    return ([Column.fileName] + lines).joined(separator: "\n")
  }
}

extension ColumnNeed {
  fileprivate var mark: String {
    switch self {
    case .filled: "*"
    case .named: "+"
    case .optional: ""
    }
  }
}
