import Records

// The fields that several kinds of record have.

extension RosterCodec {
  func write(_ name: PersonName, to writer: inout ByteWriter) {
    writeCommon(name.first, of: names, to: &writer)
    writer.text(name.middle)
    writeCommon(name.last, of: names, to: &writer)
    writer.textIfAny(name.preferred)
    writer.texts(name.aliases)
  }

  func name(_ reader: inout ByteReader) throws(ByteFault) -> PersonName {
    PersonName(
      first: try common(&reader, of: names), middle: try reader.text(), last: try common(&reader, of: names),
      preferred: try reader.textIfAny(), aliases: try reader.texts())
  }

  static func write(_ date: CivilDate, to writer: inout ByteWriter) {
    writer.number(date.year << 9 | date.month << 5 | date.day)
  }

  static func date(_ reader: inout ByteReader) throws(ByteFault) -> CivilDate {
    let value = try reader.number()
    guard let date = CivilDate(year: value >> 9, month: value >> 5 & 15, day: value & 31) else { throw ByteFault() }
    return date
  }

  /// None; one whose part behind the `@` is common; any other; or the same as the one before.
  func writeAddress(_ address: String?, after other: String? = nil, to writer: inout ByteWriter) {
    guard let address else { return writer.byte(0) }
    if address == other { return writer.byte(3) }
    guard let at = address.utf8.lastIndex(of: UInt8(ascii: "@")) else {
      writer.byte(2)
      return writer.text(address)
    }
    writer.byte(1)
    writer.text(String(address[..<at]))
    writeCommon(String(address[address.utf8.index(after: at)...]), to: &writer)
  }

  func address(_ reader: inout ByteReader, after other: String? = nil) throws(ByteFault) -> String? {
    switch try reader.byte() {
    case 0: return nil
    case 1:
      let name = try reader.text()
      return try name + "@" + common(&reader)
    case 2: return try reader.text()
    case 3:
      guard let other else { throw ByteFault() }
      return other
    default: throw ByteFault()
    }
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// Its place among all.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  init(number: Int) throws(ByteFault) {
    guard Self.allCases.indices.contains(number) else { throw ByteFault() }
    self = Self.allCases[number]
  }
}
