import Records
import Station

extension ListedPerson {
  /// One of those in a piece with names.
  init(_ reader: inout ByteReader, _ codec: RosterCodec) throws(ByteFault) {
    switch try reader.byte() {
    case 0:
      let id = StudentID(try reader.text())
      let name = try codec.name(&reader)
      let born = try RosterCodec.date(&reader)
      self = .student(id, name, born: born, school: SchoolID(try codec.common(&reader)))
    case 1: self = .guardian(GuardianID(try reader.text()), try codec.name(&reader))
    default: throw ByteFault()
    }
  }
}
