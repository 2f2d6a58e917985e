import Ledger

/// The newest entry of PINs that the console created, as the log's own key sealed it: found from the end of the log back, and from then on
/// with what was added since. Every entry in between has to be there and in its place, so that taking one away hides none.
package final class PINEntries {
  private let log: SealedLog
  private var next: Int64?
  private var newest: Int64 = -1

  private static let chunk = 512
  private static let pins = Array(#"kind":"pin"#.utf8)
  private static let begun = Array(#"kind":"\#(StationFact.Kind.importBegun.rawValue)"#.utf8)

  package init(_ log: SealedLog) { self.log = log }

  /// The place of the newest entry; −1 where none was ever created.
  /// - Throws: `CreatedPINsDiffer` where entries are gone, `JournalError.strange`.
  package func place() throws -> Int64 {
    let size = try log.size()
    if let next {
      guard next <= size else { throw CreatedPINsDiffer() }
      try readOn(from: next, to: size)
    } else {
      try readBack(from: size)
    }
    next = size
    return newest
  }

  /// What stands on the shelves by that entry.
  package func shelves() throws -> PINShelves {
    let place = try place()
    if place < 0 { return PINShelves() }
    guard let entry = try log.entries(from: place, limit: 1).first, entry.sequence == place,
      let shelves = try log.openings(of: entry).lazy.compactMap(PINShelves.init).first
    else { throw CreatedPINsDiffer() }
    return shelves
  }

  private func readOn(from start: Int64, to size: Int64) throws {
    var place = start
    while place < size {
      let bodies = try bodies(from: place, to: min(size, place + Int64(Self.chunk)))
      for (offset, body) in bodies.enumerated() {
        if let found = try Self.newest(in: body, at: place + Int64(offset)) { newest = found }
      }
      place += Int64(bodies.count)
      next = place
    }
  }

  private func readBack(from size: Int64) throws {
    var end = size
    while end > 0 {
      let start = max(0, end - Int64(Self.chunk))
      for (offset, body) in try bodies(from: start, to: end).enumerated().reversed() {
        guard let found = try Self.newest(in: body, at: start + Int64(offset)) else { continue }
        newest = found
        return
      }
      end = start
    }
    newest = -1
  }

  private func bodies(from start: Int64, to end: Int64) throws -> [[UInt8]] {
    let bodies = try log.bodies(from: start, limit: Int(end - start))
    guard bodies.count == Int(end - start) else { throw CreatedPINsDiffer() }
    return bodies
  }

  /// Which entry an entry says is the newest, if it says so. Few are read whole: any that says it has these bytes.
  private static func newest(in body: [UInt8], at place: Int64) throws -> Int64? {
    guard body.holds(pins) || body.holds(begun) else { return nil }
    let entry = try Entry(stored: body)
    guard entry.case == nil else { return nil }
    return switch try StationFact(kind: entry.kind, fields: entry.fact) {
    case .pinCreated, .pinsCreated, .pinReplaced: place
    case .importBegun(let beginning): beginning.pins
    default: nil
    }
  }
}

extension [UInt8] {
  /// Whether these bytes are somewhere in it.
  func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    for start in 0...(count - part.count) where self[start] == first {
      if self[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }
}
