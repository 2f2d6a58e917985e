/// Where a file has its columns, by its first row.
struct CSVHeader<Column: RosterColumn> {
  /// How many fields every row must have.
  let count: Int
  /// For each column, by its raw value, the index of its field, or nil if the file leaves it out.
  private let fields: [Int?]

  /// Nil if the row is not a header of this file; then `problem` has been told everything that is wrong with it.
  init?(_ row: CSVRow, file: String, problem: (RosterProblem) -> Void) {
    var found = [Int?](repeating: nil, count: Column.allCases.count)
    var sound = true
    func report(_ index: Int, field: String = "", _ fault: RosterFault) {
      let place = row.place(index)
      let source = SourcePlace(file: file, line: place.line, column: place.column)
      problem(RosterProblem(at: source, field: field, fault))
      sound = false
    }
    for index in 0..<row.count {
      do throws(FieldFault) {
        let name = try FieldText.checked(row.field(index))
        // The name itself is not repeated: in a file without a header it is somebody's data.
        guard let column = Column.allCases.first(where: { $0.spec.name == name }) else {
          report(index, .unknownColumn(known: Self.names))
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
    for column in Column.allCases where column.spec.need != .optional && found[column.rawValue] == nil {
      report(0, field: column.spec.name, .missingColumn(known: Self.names))
    }
    guard sound else { return nil }
    count = row.count
    fields = found
  }

  /// The index of the column's field, or nil if the file leaves it out.
  func index(_ column: Column) -> Int? { fields[column.rawValue] }

  private static var names: String { Column.allCases.map(\.spec.name).joined(separator: ", ") }
}
