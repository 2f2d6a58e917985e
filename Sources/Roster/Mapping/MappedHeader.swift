/// Where one file of a mapping, or one sheet, has the columns that the mapping names.
struct MappedHeader {
  /// How many columns there are; without a header nobody knows.
  let count: Int?
  private let indices: [String: Int]

  /// Columns by their letters.
  init() { (count, indices) = (nil, [:]) }

  /// Columns by the names in a row, whatever the case; `lacks` and `doubled` are those of `wanted` that are not there, or twice.
  init(_ row: TableRow, wanted: Set<String>, lacks: inout [String], doubled: inout [(name: String, index: Int)]) {
    var indices: [String: Int] = [:]
    let keys = Dictionary(wanted.map { (Self.key($0), $0) }) { one, _ in one }
    for index in 0..<row.fields.count {
      guard let name = try? FieldText.checked(row.fields.field(index)), !name.isEmpty else { continue }
      let key = Self.key(name)
      if indices[key] != nil, let wanted = keys[key] { doubled.append((wanted, index)) }
      indices[key] = index
    }
    self.indices = indices
    count = row.fields.count
    lacks = wanted.filter { indices[Self.key($0)] == nil }.sorted()
  }

  func index(_ name: String) -> Int? { count == nil ? ColumnLetters.index(name) : indices[Self.key(name)] }

  static func key(_ name: String) -> String {
    name.lowercased().split(separator: " ").joined(separator: " ")
  }
}

extension MappedFile {
  /// Every column that any of its records names.
  var columns: Set<String> {
    Set(records.flatMap { record in record.needs + record.fields.values.flatMap(\.columns) })
  }
}
