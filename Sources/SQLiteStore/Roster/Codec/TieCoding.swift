import Records
import Station

// Guardianships and PINs. A PIN is written as it comes: sealed, or as a fingerprint.

extension RosterCodec {
  func write(_ tie: Guardianship, to writer: inout ByteWriter) {
    writeCommon(tie.relationship, to: &writer)
    let basis = tie.basis.map { $0.number + 1 } ?? 0
    let flags =
      (tie.verified ? 1 : 0) | (tie.restriction != nil ? 2 : 0) | (tie.since != nil ? 4 : 0)
      | (tie.until != nil ? 8 : 0)
    let rights = tie.adultRights.map { $0.number + 1 } ?? 0
    writer.number(rights << 7 | basis << 4 | flags)
    if let restriction = tie.restriction { writer.text(restriction) }
    if let since = tie.since { Self.write(since, to: &writer) }
    if let until = tie.until { Self.write(until, to: &writer) }
  }

  func tie(
    of student: StudentID, _ guardian: GuardianID, _ reader: inout ByteReader
  ) throws(ByteFault) -> Guardianship {
    let relationship = try common(&reader)
    let flags = try reader.number()
    var tie = Guardianship(
      studentID: student, guardianID: guardian, relationship: relationship, verified: flags & 1 != 0)
    if flags & 2 != 0 { tie.restriction = try reader.text() }
    if flags & 4 != 0 { tie.since = try Self.date(&reader) }
    if flags & 8 != 0 { tie.until = try Self.date(&reader) }
    let (basis, rights) = (flags >> 4 & 7, flags >> 7)
    if basis != 0 { tie.basis = try GuardianshipBasis(number: basis &- 1) }
    if rights != 0 { tie.adultRights = try AdultRights(number: rights &- 1) }
    return tie
  }

  func write(_ pin: SealedPIN, to writer: inout ByteWriter) {
    // First, so that two can be compared without more.
    writer.raw(pin.fingerprint.bytes)
    writer.number(pin.generation)
    writeCommon(pin.keyID, to: &writer)
    writer.counted(pin.box)
  }

  /// The beginning of a PIN's bytes.
  func fingerprint(ofPIN reader: inout ByteReader) throws(ByteFault) -> PINFingerprint {
    guard let fingerprint = PINFingerprint(try reader.raw(PINFingerprint.length)) else { throw ByteFault() }
    return fingerprint
  }

  func pin(_ reader: inout ByteReader) throws(ByteFault) -> SealedPIN {
    let fingerprint = try fingerprint(ofPIN: &reader)
    return SealedPIN(
      generation: try reader.number(), keyID: try common(&reader), box: try reader.counted(), fingerprint: fingerprint)
  }
}

extension PINFingerprint {
  static let length = 32

  /// As much of it as tells any two apart that a district will ever have: 63 bits, as a number that a database holds.
  var short: UInt64 { bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } >> 1 }
}
