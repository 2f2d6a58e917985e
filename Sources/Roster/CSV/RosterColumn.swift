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

/// What is done with columns that a file has and that are not read.
enum OtherColumns {
  /// The file is refused.
  case refused
  /// They are passed over: without a word if the format has one of that name, `metadata.` before it, or none; else told. One that looks
  /// like a column that the file lacks is a misspelt one.
  case passedOver(known: Set<String>)
}

/// The columns of one file, in whatever order it has them.
protocol TableColumn: CaseIterable, RawRepresentable, Sendable where RawValue == Int, AllCases == [Self] {
  /// What the column is called and must hold.
  var spec: ColumnSpec { get }
  /// What else it is called.
  var otherNames: [String] { get }
  static var others: OtherColumns { get }
  /// The key of a row whose key fields have these texts; nil if its rows make no record, or of a kind that these do not tell.
  static func recordKey(_ text: (Self) -> String) -> RosterKey?
}

extension TableColumn {
  var otherNames: [String] { [] }
  static func recordKey(_ text: (Self) -> String) -> RosterKey? { nil }
}

/// The columns of one file of a roster folder, and how its rows become records and back.
///
/// A raw value is the column's index in the files that Pinline writes; any order is read.
protocol RosterColumn: TableColumn {
  associatedtype Record

  static var fileName: String { get }
  /// The column whose field stands for the row in messages about the whole record.
  static var key: Self { get }

  /// A record among those of all kinds, and back; nil for one of another kind.
  static func wrap(_ record: Record) -> RosterRecord
  static func unwrap(_ record: RosterRecord) -> Record?
  /// The record of a row; nil if it cannot be made, and then the row holds at least one problem.
  static func read(_ row: inout RowFields<Self>) -> Record?
  /// Puts the record's fields in a row, in the order of the raw values.
  static func write(_ record: Record, to row: inout RowEncoder<Self>) throws(RosterFileError)
}

extension RosterColumn {
  static var others: OtherColumns { .refused }
}

/// The columns that hold a person's name. They stand in this order.
struct NameColumns<Column: TableColumn> {
  let first: Column, middle: Column, last: Column, preferred: Column, aliases: Column
}
