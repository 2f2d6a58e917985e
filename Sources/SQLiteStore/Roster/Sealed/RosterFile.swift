import Operations
import Foundation
import GRDB
import Ledger
import Station

/// A roster's file, read piece by piece. Whatever is not as it was written is an error where it is read, also that a piece is not
/// there.
final class RosterFile {
  let number: Int
  let path: String
  let queue: DatabaseQueue
  let seal: RosterSeal
  let codec: RosterCodec
  /// Where each part begins.
  private let first: [UInt64]
  /// How many children have a record.
  let childCount: Int
  /// How many children no source has and one left out.
  let leftOutCount: Int

  init(_ queue: DatabaseQueue, path: String, number: Int, _ seal: RecordSeal) throws {
    (self.queue, self.path, self.number) = (queue, path, number)
    let row = try queue.inDatabase { try RosterRow($0) }
    self.seal = RosterSeal(seal, build: row.build)
    let header: RosterHeader
    do {
      var (_, reader) = try self.seal.open(row.header, .header, 0)
      header = try RosterHeader(&reader)
    } catch {
      throw StoreError.damaged(path)
    }
    // The file of another day under this one's name.
    guard header.number == number else { throw StoreError.damaged(path) }
    (codec, first) = (header.codec, header.first)
    (childCount, leftOutCount) = (header.childCount, header.leftOutCount)
  }

  /// Its header for another number.
  func header(as number: Int) throws -> [UInt8] {
    try RosterHeader(
      number: number, first: first, childCount: childCount, leftOutCount: leftOutCount, codec: codec
    ).sealed(seal)
  }

  /// The piece of this key, or else the one before it, with the place where the next one is; nil before the first.
  func piece(_ part: RosterPart, upTo key: UInt64) throws -> (key: UInt64, reader: ByteReader)? {
    let found = try rows(
      "SELECT key, sealed FROM \(part.table) WHERE \(part.condition) key <= ? ORDER BY key DESC LIMIT 1", key)
    guard let (place, sealed) = found.first else {
      guard first(of: part) > key else { throw StoreError.damaged(path) }
      return nil
    }
    let (next, reader) = try open(sealed, part, place)
    // What stands in between was taken out.
    guard next > key else { throw StoreError.damaged(path) }
    return (place, reader)
  }

  /// The piece of this very key; nil where there is none.
  func piece(_ part: RosterPart, at key: UInt64) throws -> ByteReader? {
    guard let (place, reader) = try piece(part, upTo: key), place == key else { return nil }
    return reader
  }

  /// Every piece of a part from a key on, in order; `body` says whether to go on.
  func eachPiece(
    _ part: RosterPart, from start: UInt64 = 0, _ body: (UInt64, inout ByteReader) throws -> Bool
  ) throws {
    var expected: UInt64
    var isWanted = true
    if start == 0 {
      expected = first(of: part)
    } else if let (place, _) = try piece(part, upTo: start) {
      (expected, isWanted) = (place, place == start)
    } else {
      expected = first(of: part)
    }
    while expected != RosterPart.end {
      for (key, sealed) in try batch(of: part, from: expected) {
        guard key == expected else { throw StoreError.damaged(path) }
        var (next, reader) = try open(sealed, part, key)
        guard next > key else { throw StoreError.damaged(path) }
        if isWanted, try !body(key, &reader) { return }
        isWanted = true
        expected = next
        if next == RosterPart.end { break }
      }
    }
  }

  /// Every piece of a part, looked at on several cores at once: what `look` makes of each is handed over in order.
  func eachPiece<Look: Sendable>(
    _ part: RosterPart, _ look: @Sendable (inout ByteReader) throws -> Look, body: (Look) throws -> Void
  ) throws {
    let file = OnAnyThread(self)
    var expected = first(of: part)
    while expected != RosterPart.end {
      let looks = try batch(of: part, from: expected).mapOnCores { key, sealed in
        var (next, reader) = try file.value.open(sealed, part, key)
        return (key: key, next: next, look: try look(&reader))
      }
      for found in looks {
        guard found.key == expected, found.next > found.key else { throw StoreError.damaged(path) }
        try body(found.look)
        expected = found.next
        if expected == RosterPart.end { break }
      }
    }
  }

  private func batch(of part: RosterPart, from key: UInt64) throws -> [(UInt64, [UInt8])] {
    let batch = try rows(
      "SELECT key, sealed FROM \(part.table) WHERE \(part.condition) key >= ? ORDER BY key LIMIT \(part.batch)", key)
    guard !batch.isEmpty else { throw StoreError.damaged(path) }
    return batch
  }

  private func first(of part: RosterPart) -> UInt64 { first[Int(part.rawValue)] }

  private func open(_ sealed: [UInt8], _ part: RosterPart, _ key: UInt64) throws -> (next: UInt64, ByteReader) {
    do { return try seal.open(sealed, part, key) } catch { throw StoreError.damaged(path) }
  }

  /// Does something with what a piece holds; what it does not hold is damage.
  func reading<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch is ByteFault { throw StoreError.damaged(path) }
  }

  private func rows(_ sql: String, _ key: UInt64) throws -> [(UInt64, [UInt8])] {
    do {
      return try queue.inDatabase { database in
        let statement = try database.cachedStatement(sql: sql)
        let cursor = try Row.fetchCursor(statement, arguments: [Int64(bitPattern: key)])
        var found: [(UInt64, [UInt8])] = []
        while let row = try cursor.next() {
          guard let key = Int64.fromDatabaseValue(row[0]), let sealed = Data.fromDatabaseValue(row[1])
          else { throw StoreError.damaged(path) }
          found.append((UInt64(bitPattern: key), Array(sealed)))
        }
        return found
      }
    } catch {
      throw StoreError(error, file: path)
    }
  }
}

extension RosterPart {
  var table: String { self == .family ? "family" : "piece" }
  /// Which of that table's rows are the part's.
  var condition: String { self == .family ? "" : "part = \(rawValue) AND" }
  /// So many are read at a time.
  fileprivate var batch: Int { self == .family ? 500 : 8 }
}
