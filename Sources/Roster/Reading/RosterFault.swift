/// What may be wrong in a roster.
package enum RosterFault: Hashable, Sendable {
  /// One field, or a row of a CSV file, or an XML or JSON file as a whole.
  case field(FieldFault), row(CSVFault), xml(XMLFault), json(JSONFault)
  /// A file is of another kind than its name says, or written in another way.
  case file(WrongFile)
  /// A file of another kind lies among those that are read.
  case passedOver
  /// An object is none of the kinds that are read.
  case unknownObject
  /// Something of a workbook that is not read, or is read though it is hidden.
  case table(TableNote)
  /// No guardian of this child has the name, or several have.
  case noSuchGuardian, severalGuardians
  /// A CSV file holds nothing at all; a table nothing but a header, which says that there are no records of its kind.
  case emptyFile, noRows
  /// A row has so many fields and the header another number.
  case fieldCount(Int, header: Int)
  /// The header names a column that there is not, or lacks one that has to be there; `has` are those that it has, where they may be repeated.
  case unknownColumn(known: String), missingColumn(known: String, has: String = "")
  /// A column that the file lacks stands there under a name that is nearly its own.
  case misspeltColumn(meant: String)
  /// A column that the format does not have, passed over.
  case otherColumn
  /// The header names a column twice.
  case columnTwice
  /// There are two records of one key.
  case secondRecord(RosterKind)
  /// A record refers to one of this kind that is not there.
  case dangling(to: RosterKind)
  /// Another source holds a record of this kind and key.
  case otherSource(RosterKind)
  /// A PIN that the same import brings for another guardian too, or for a guardian and a student.
  case sharedPIN
  /// What tells only changes names a record without the rest of it.
  case partOfRecord
}
