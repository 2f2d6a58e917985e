/// What may be wrong in a roster.
package enum RosterFault: Hashable, Sendable {
  /// One field, or a row of a CSV file, or an XML file as a whole.
  case field(FieldFault), row(CSVFault), xml(XMLFault)
  /// A CSV file holds nothing at all.
  case emptyFile
  /// A row has so many fields and the header another number.
  case fieldCount(Int, header: Int)
  /// The header names a column that there is not, or lacks one that has to be there.
  case unknownColumn(known: String), missingColumn(known: String)
  /// The header names a column twice.
  case columnTwice
  /// There are two records of one key.
  case secondRecord(RosterKind)
  /// A record refers to one of this kind that is not there.
  case dangling(to: RosterKind)
  /// Another source holds a record of this kind and key.
  case otherSource(RosterKind)
}
