/// How much a file must say in a column.
enum ColumnNeed: Hashable {
  /// The header must name it and every row must fill it in.
  case filled
  /// The header must name it; a row may leave it empty.
  case named
  /// It may be left out.
  case optional
}

/// What the format says of one column.
struct ColumnSpec: Hashable {
  let name: String
  let need: ColumnNeed
  let meaning: String

  init(_ name: String, _ need: ColumnNeed, _ meaning: String) {
    self.name = name
    self.need = need
    self.meaning = meaning
  }
}

/// The columns of one file of a roster folder, and how its rows become records and back.
///
/// A raw value is the column's index in the files that Pinline writes; any order is read.
protocol RosterColumn: CaseIterable, RawRepresentable, Sendable where RawValue == Int, AllCases == [Self] {
  associatedtype Record

  static var fileName: String { get }
  /// The column whose field stands for the row in messages about the whole record.
  static var key: Self { get }
  /// What the column is called and must hold.
  var spec: ColumnSpec { get }

  /// The record of a row; nil if it cannot be made, and then the row holds at least one problem.
  static func read(_ row: inout RowFields<Self>) -> Record?
  /// Puts the record's fields in a row, in the order of the raw values.
  static func write(_ record: Record, to row: inout RowEncoder<Self>) throws(RosterFileError)
}

/// The columns that hold a person's name. They stand in this order.
struct NameColumns<Column: RosterColumn> {
  let first: Column, middle: Column, last: Column, preferred: Column, aliases: Column
}
