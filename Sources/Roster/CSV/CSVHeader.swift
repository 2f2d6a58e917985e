import Diagnostics

/// Where a file has its columns, by its first row.
struct CSVHeader<Column: TableColumn> {
  /// How many fields every row must have.
  let count: Int
  /// For each column, by its raw value, the index of its field, or nil if the file leaves it out.
  private let fields: [Int?]

  /// Where the columns are, for rows that are made up here.
  init(count: Int, fields: [Int?]) { (self.count, self.fields) = (count, fields) }

  /// Nil if the row is not a header of this file; then `problem` has been told everything that is wrong with it.
  init?(_ row: CSVRow, file: String, problem: (RosterProblem) -> Void) {
    var found = [Int?](repeating: nil, count: Column.allCases.count)
    var others: [(index: Int, name: String)] = []
    var sound = true
    func report(_ index: Int, field: String = "", _ fault: RosterFault, _ effect: RosterEffect = .source) {
      let place = row.place(index)
      let source = SourcePlace(file: file, line: place.line, column: place.column)
      problem(RosterProblem(at: source, field: field, fault, effect: effect))
      if effect == .source { sound = false }
    }
    for index in 0..<row.count {
      do throws(FieldFault) {
        let name = try FieldText.checked(row.field(index))
        // The name itself is not repeated: in a file without a header it is somebody's data.
        guard let column = Self.column(name) else {
          switch Column.others {
          case .refused: report(index, .unknownColumn(known: Self.names))
          case .passedOver(let known): if !Self.isKnown(name, known) { others.append((index, name)) }
          }
          continue
        }
        if found[column.rawValue] != nil {
          report(index, field: name, .columnTwice)
        }
        found[column.rawValue] = index
      } catch {
        report(index, field: "header", .field(error))
      }
    }
    var misspelt: Set<Int> = []
    for other in others {
      let meant = Column.allCases.first { found[$0.rawValue] == nil && Self.isLike(other.name, $0.spec.name) }
      guard let meant else {
        report(other.index, .otherColumn, .nothing)
        continue
      }
      misspelt.insert(meant.rawValue)
      report(other.index, .misspeltColumn(meant: meant.spec.name))
    }
    for column in Column.allCases
    where column.spec.need != .optional && found[column.rawValue] == nil && !misspelt.contains(column.rawValue) {
      report(0, field: column.spec.name, .missingColumn(known: Self.names))
    }
    guard sound else { return nil }
    count = row.count
    fields = found
  }

  /// The index of the column's field, or nil if the file leaves it out.
  func index(_ column: Column) -> Int? { fields[column.rawValue] }

  private static func column(_ name: String) -> Column? {
    switch Column.others {
    case .refused: return Column.allCases.first { $0.spec.name == name }
    case .passedOver:
      let name = name.lowercased()
      return Column.allCases.first { ([$0.spec.name] + $0.otherNames).contains { $0.lowercased() == name } }
    }
  }

  private static func isKnown(_ name: String, _ known: Set<String>) -> Bool {
    let name = name.lowercased()
    return name.isEmpty || name.hasPrefix("metadata.") || known.contains { $0.lowercased() == name }
  }

  /// One slip in a short name, two in a longer one.
  private static func isLike(_ name: String, _ column: String) -> Bool {
    Slips.between(name.lowercased(), column.lowercased()) <= (column.count > 7 ? 2 : 1)
  }

  /// Whether a row of so many fields only leaves out, at its end, what may be left out: a spreadsheet ends rows early.
  func mayEnd(after count: Int) -> Bool {
    Column.allCases.allSatisfy { column in
      guard let index = index(column), index >= count else { return true }
      return column.spec.need == .optional
    }
  }

  private static var names: String { Column.allCases.map(\.spec.name).joined(separator: ", ") }
}
