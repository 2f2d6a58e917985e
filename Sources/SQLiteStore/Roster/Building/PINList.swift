import Station

/// Who has which PIN, by its fingerprint: collected in any order, written in that of the fingerprints, and on the way it is found which
/// of them are somebody else's too (V).
final class PINList {
  private let heaps: Buckets
  private var row = ByteWriter()

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
    var blocks = KeyedBlockWriter(.pins, writer)
    for heap in 0..<Buckets.count {
      try eachPIN(in: heaps.take(heap)) { fingerprint, holders in
        while next < created.count, created[next].fingerprint < fingerprint { next += 1 }
        let console = created[next...].prefix { $0.fingerprint == fingerprint }.map(\.guardian)
        collisions += Self.collisions(of: holders, console)
        try blocks.add(Set(holders.map(\.holder)).sorted(), under: fingerprint)
      }
    }
    try blocks.finish()
    return collisions
  }

  private typealias Holder = (holder: UInt64, isOwn: Bool)

  /// How many of this source's holders of a PIN have it with somebody else.
  private static func collisions(of holders: [Holder], _ created: [UInt64]) -> Int {
    let guardians = Set(holders.map(\.holder) + created).subtracting([KeyedBlock.student])
    let isStudents = holders.contains { $0.holder == KeyedBlock.student }
    return holders.count { holder in
      holder.isOwn
        && (holder.holder == KeyedBlock.student ? !guardians.isEmpty : isStudents || guardians.count > 1)
    }
  }

  private func eachPIN(in bytes: [UInt8], _ body: (UInt64, [Holder]) throws -> Void) throws {
    var reader = ByteReader(bytes)
    var found: [(fingerprint: UInt64, holder: Holder)] = []
    while !reader.isAtEnd {
      found.append((try reader.word64(), (try reader.key(), try reader.byte() == 1)))
    }
    found.sort { $0.fingerprint < $1.fingerprint }
    try found.eachRun(of: \.fingerprint) { try body($0, $1.map(\.holder)) }
  }
}

/// A PIN that the console created, as an import looks at it.
struct CreatedPrint: Comparable {
  let fingerprint: UInt64
  /// The key of its guardian.
  let guardian: UInt64

  static func < (one: CreatedPrint, other: CreatedPrint) -> Bool { one.fingerprint < other.fingerprint }
}
