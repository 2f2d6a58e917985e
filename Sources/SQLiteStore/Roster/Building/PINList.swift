import Station

/// Who has which PIN, by its fingerprint: collected in any order, written in that of the fingerprints, and on the way it is found which
/// of them are somebody else's too (V).
final class PINList {
  private let heaps: Buckets
  private var row = ByteWriter()
  private static let blockSize = RosterPart.blockSize

  init(_ staging: StagingFile) { heaps = Buckets(staging) }

  /// The PIN of a guardian of this key, or of a student.
  func add(_ fingerprint: UInt64, of holder: UInt64, isOwn: Bool) throws {
    row.removeAll()
    row.word(fingerprint)
    row.key(holder)
    row.byte(isOwn ? 1 : 0)
    try heaps.add(row, to: Int(fingerprint >> 55))
  }

  /// Writes them, and says how many of this source's somebody else has. `created` are those of the console, in order.
  func write(to writer: RosterWriter, beside created: [CreatedPrint]) throws -> Int {
    var (collisions, next) = (0, 0)
    var block = ByteWriter()
    var first: UInt64?, last: UInt64 = 0
    for heap in 0..<Buckets.count {
      try eachPIN(in: heaps.take(heap)) { fingerprint, holders in
        while next < created.count, created[next].fingerprint < fingerprint { next += 1 }
        var guardians = Set(holders.map(\.holder)).subtracting([KeyedBlock.student])
        let isStudents = holders.contains { $0.holder == KeyedBlock.student }
        var place = next
        while place < created.count, created[place].fingerprint == fingerprint {
          guardians.insert(created[place].guardian)
          place += 1
        }
        for holder in holders where holder.isOwn {
          let isAnothers = holder.holder == KeyedBlock.student ? !guardians.isEmpty : isStudents || guardians.count > 1
          if isAnothers { collisions += 1 }
        }
        if first == nil { (first, last) = (fingerprint, fingerprint) }
        let kept = Set(holders.map(\.holder)).sorted()
        block.number(fingerprint - last)
        block.number(kept.count)
        for holder in kept { block.key(holder) }
        last = fingerprint
        guard block.bytes.count >= Self.blockSize, let key = first else { return }
        try writer.add(block.bytes, as: key, to: .pins)
        block.removeAll()
        first = nil
      }
    }
    if let first { try writer.add(block.bytes, as: first, to: .pins) }
    return collisions
  }

  private typealias Holder = (holder: UInt64, isOwn: Bool)

  private func eachPIN(in bytes: [UInt8], _ body: (UInt64, [Holder]) throws -> Void) throws {
    var reader = ByteReader(bytes)
    var found: [(fingerprint: UInt64, holder: Holder)] = []
    while !reader.isAtEnd {
      found.append((try reader.word64(), (try reader.key(), try reader.byte() == 1)))
    }
    found.sort { $0.fingerprint < $1.fingerprint }
    var start = 0
    while start < found.count {
      var end = start
      while end < found.count, found[end].fingerprint == found[start].fingerprint { end += 1 }
      try body(found[start].fingerprint, found[start..<end].map(\.holder))
      start = end
    }
  }
}

/// A PIN that the console created, as an import looks at it.
struct CreatedPrint: Comparable {
  let fingerprint: UInt64
  /// The key of its guardian.
  let guardian: UInt64

  static func < (one: CreatedPrint, other: CreatedPrint) -> Bool { one.fingerprint < other.fingerprint }
}
