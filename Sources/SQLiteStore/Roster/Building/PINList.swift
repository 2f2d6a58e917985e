import Station

/// Who has which PIN, by its fingerprint: collected in any order, written in that of the fingerprints, and on the way it is found which
/// of them are somebody else's too (V), or were another guardian's in the roster before: a PIN that is handed on is known to whoever had it.
final class PINList {
  /// Whose row a PIN stands in: that of another source, of this, or of the roster that is replaced.
  enum Use: UInt8 {
    case other, own, before
  }

  private let heaps: Buckets
  private var row = ByteWriter()

  init(_ staging: StagingFile) { heaps = Buckets(staging) }

  /// The PIN of a guardian of this key, or of a student.
  func add(_ fingerprint: UInt64, of holder: UInt64, _ use: Use) throws {
    row.removeAll()
    row.word(fingerprint)
    row.key(holder)
    row.byte(use.rawValue)
    try heaps.add(row, to: Buckets.bucket(of: fingerprint, bits: 63))
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
        let now = Set(holders.lazy.filter { $0.use != .before }.map(\.holder))
        if !now.isEmpty { try blocks.add(now.sorted(), under: fingerprint) }
      }
    }
    try blocks.finish()
    return collisions
  }

  private typealias Holder = (holder: UInt64, use: Use)

  /// How many of this source's holders of a PIN have it with somebody else.
  private static func collisions(of holders: [Holder], _ created: [UInt64]) -> Int {
    let now = holders.filter { $0.use != .before }
    let guardians = Set(now.map(\.holder) + created).subtracting([KeyedBlock.student])
    let ever = guardians.union(holders.map(\.holder)).subtracting([KeyedBlock.student])
    let isStudents = now.contains { $0.holder == KeyedBlock.student }
    return now.count { holder in
      holder.use == .own
        && (holder.holder == KeyedBlock.student ? !guardians.isEmpty : isStudents || ever.count > 1)
    }
  }

  private func eachPIN(in bytes: [UInt8], _ body: (UInt64, [Holder]) throws -> Void) throws {
    var reader = ByteReader(bytes)
    var found: [(fingerprint: UInt64, holder: Holder)] = []
    while !reader.isAtEnd {
      let (fingerprint, holder) = (try reader.word64(), try reader.key())
      guard let use = Use(rawValue: try reader.byte()) else { throw ByteFault() }
      found.append((fingerprint, (holder, use)))
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
