import GRDB
import Matching
import Records
import Roster
import Station

// What a roster's file is asked for.

extension RosterFile {
  /// All that any source says of a child; nil where none says anything.
  func family(_ id: StudentID) throws -> StoredFamily? {
    try families(at: seal.child(id)).first { $0.child == id }
  }

  private func families(at key: UInt64) throws -> [StoredFamily] {
    guard var reader = try piece(.family, at: key) else { return [] }
    return try reading { try StoredFamily.each(&reader, codec) }
  }

  /// Every family from a key on, in the order of the keys; those of whom a source says something but has no child, too.
  func eachFamily(_ body: (StoredFamily) throws -> Void) throws {
    try eachPiece(.family) { _, reader in
      let families = try reading { try StoredFamily.each(&reader, codec) }
      try families.forEach(body)
      return true
    }
  }

  /// The children behind a child of this number, or from the first on, in an order that is the same each time.
  func families(after last: StudentID?, limit: Int) throws -> [FamilyRecord] {
    guard limit > 0 else { return [] }
    let start = last.map(seal.child)
    var found: [FamilyRecord] = []
    try eachPiece(.family, from: start ?? 0) { key, reader in
      for family in try reading({ try StoredFamily.each(&reader, codec) }) {
        if let last, key == start, family.child <= last { continue }
        guard found.count < limit, let record = try reading(family.record)?.value else { continue }
        found.append(record)
      }
      return found.count < limit
    }
    return found
  }

  /// The families that a value leads to, if it does: its key may be another's too.
  func families(under key: UInt64) throws -> [StoredFamily] {
    guard case (let first, var reader)? = try piece(.found, upTo: key) else { return [] }
    let children = try reading { try KeyedBlock.list(under: key, in: &reader, from: first) }
    return try children.flatMap { try families(at: $0) }
  }

  func pins(of owner: PINOwner) throws -> [SealedPIN] {
    guard let family = try family(owner.student) else { return [] }
    return try reading { try family.pins(of: owner.guardian) }
  }

  func guardiansWithPIN(of student: StudentID) throws -> Set<GuardianID> {
    guard let family = try family(student) else { return [] }
    return try reading(family.guardiansWithPIN)
  }

  /// Who has a PIN of this fingerprint: keys of guardians, and `KeyedBlock.student`.
  func holders(of fingerprint: PINFingerprint) throws -> [UInt64] {
    guard case (let first, var reader)? = try piece(.pins, upTo: fingerprint.short) else { return [] }
    return try reading { try KeyedBlock.list(under: fingerprint.short, in: &reader, from: first) }
  }

  func eachPerson(_ body: (ListedPerson) throws -> Void) throws {
    try eachPiece(.names) { _, reader in
      while !reader.isAtEnd { try body(reading { try ListedPerson(&reader, codec) }) }
      return true
    }
  }

  func schools() throws -> [School] {
    var found: [SchoolID: School] = [:]
    try eachPiece(.schools) { _, reader in
      try reading {
        while !reader.isAtEnd {
          let row = try FamilyRow(&reader)
          let id = SchoolID(try ByteReader.text(reader.bytes[row.key]))
          var content = ByteReader(reader.bytes, row.content)
          found[id] = try codec.school(id, &content)
        }
      }
      return true
    }
    return found.values.sorted { $0.id < $1.id }
  }
}
