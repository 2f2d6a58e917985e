import Ledger
import Records
import Station

/// What a roster's file is made of. Each part is a row of pieces in the order of their keys.
enum RosterPart: UInt8, CaseIterable {
  /// What is said once: whose it is, and the texts that records share.
  case header
  /// One piece for each child: all that any source says of it.
  case family
  case schools
  /// Guardians without a child.
  case loose
  /// Everybody's names, for an index in memory.
  case names
  /// Which children a birth date, a number, an address or a guardian leads to.
  case found
  /// Who has which PIN, by its fingerprint.
  case pins

  /// In bytes: a block that is read for one look-up, four of which fill a page of the file, and one that is read with all others.
  static let blockSize = 3900, longBlockSize = 64_000

  /// Beyond the last key.
  static let end = UInt64(Int64.max)
}

/// Seals the pieces of one roster with a key of its own: none opens in another's place, nor in another roster.
struct RosterSeal {
  private let seal: RecordSeal
  /// Drawn for each roster that is built: a number may come again where an import came to nothing.
  let build: [UInt8]
  private let children: RecordFingerprints, guardians: RecordFingerprints, dates: RecordFingerprints
  private let phones: RecordFingerprints, addresses: RecordFingerprints

  static let buildLength = 16

  init(_ seal: RecordSeal, build: [UInt8]) {
    (self.seal, self.build) = (seal.part(Array("roster\u{0}".utf8) + build), build)
    children = seal.fingerprints(of: "child")
    guardians = seal.fingerprints(of: "guardian")
    dates = seal.fingerprints(of: "born")
    phones = seal.fingerprints(of: "phone")
    addresses = seal.fingerprints(of: "portal")
  }

  init(new seal: RecordSeal) {
    self.init(seal, build: (0..<Self.buildLength).map { _ in UInt8.random(in: .min ... .max) })
  }

  private func place(_ part: RosterPart, _ key: UInt64) -> [UInt8] {
    var place = ByteWriter()
    place.byte(part.rawValue)
    place.word(key)
    return place.bytes
  }

  /// A piece is told which comes next, so that none can be taken out between two.
  func seal(_ bytes: [UInt8], _ part: RosterPart, _ key: UInt64, next: UInt64) throws -> [UInt8] {
    var piece = ByteWriter()
    piece.word(next)
    piece.raw(bytes)
    return try seal.seal(piece.bytes, for: place(part, key))
  }

  /// The bytes of a piece begin at the reader's place.
  func open(_ sealed: [UInt8], _ part: RosterPart, _ key: UInt64) throws -> (next: UInt64, ByteReader) {
    var reader = ByteReader(try seal.open(sealed, for: place(part, key)))
    return (try reader.word64(), reader)
  }

  // By what things are found: 48 bits each, of one field or another.

  func child(_ id: StudentID) -> UInt64 { children.short(id.text) }
  func guardian(_ id: GuardianID) -> UInt64 { guardians.short(id.text) }
  func born(_ date: CivilDate) -> UInt64 { dates.short(date.iso) }
  func phone(_ national: String) -> UInt64 { phones.short(national) }
  func portal(_ address: String) -> UInt64 { addresses.short(address.lowercased()) }
}
