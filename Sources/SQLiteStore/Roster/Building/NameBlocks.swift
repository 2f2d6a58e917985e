import Records
import Station

/// Everybody's names, in blocks that are read into memory for an index.
struct NameBlocks {
  private let codec: RosterCodec
  private var blocks = BlockWriter(.names)
  private var entry = ByteWriter()

  init(_ codec: RosterCodec) { self.codec = codec }

  mutating func add(_ person: ListedPerson, to writer: RosterWriter) throws {
    entry.removeAll()
    switch person {
    case .student(let id, let name, let born, let school):
      entry.byte(0)
      entry.text(id.text)
      codec.write(name, to: &entry)
      RosterCodec.write(born, to: &entry)
      codec.writeCommon(school.text, to: &entry)
    case .guardian(let id, let name):
      entry.byte(1)
      entry.text(id.text)
      codec.write(name, to: &entry)
    }
    try blocks.add(entry, to: writer)
  }

  mutating func finish(to writer: RosterWriter) throws { try blocks.finish(to: writer) }
}
