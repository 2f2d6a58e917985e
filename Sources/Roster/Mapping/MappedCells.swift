/// Which cells of a row one record of a mapping is made of.
struct MappedCells {
  private let needs: [Int]
  private let indices: Set<Int>
  /// Those that are cleaned where they are read.
  private let cleaned: Set<Int>

  /// - Parameter index: the place of a column of this name.
  init(_ record: MappedRecord, _ index: (String) -> Int?) {
    func indices(_ fields: [String: MappedField]) -> Set<Int> {
      Set(fields.values.flatMap(\.columns).compactMap(index))
    }
    needs = record.needs.compactMap(index)
    self.indices = indices(record.fields)
    cleaned = indices(record.fields.filter { MappedForm(ofColumn: $0.key) != .pin })
  }

  /// Whether a row gives the record. One that says nothing of it does not.
  func areThere(in row: TableRow) -> Bool {
    !needs.contains(where: row.isEmpty) && indices.contains { !row.isEmpty($0) }
  }

  /// Whether what is cleaned in a cell is told where the record is read.
  func tell(_ index: Int, of row: TableRow) -> Bool { cleaned.contains(index) && areThere(in: row) }
}
