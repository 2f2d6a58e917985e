import Records
import Station

extension RosterCodec {
  /// Somebody's names as they are read into memory for an index.
  func write(_ person: ListedPerson, to writer: inout ByteWriter) {
    switch person {
    case .student(let id, let name, let born, let school):
      writer.byte(0)
      writer.text(id.text)
      write(name, to: &writer)
      Self.write(born, to: &writer)
      writeCommon(school.text, to: &writer)
    case .guardian(let id, let name):
      writer.byte(1)
      writer.text(id.text)
      write(name, to: &writer)
    }
  }
}
