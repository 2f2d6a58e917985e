import Foundation
import GRDB
import Station

/// Writes the parts of a roster's file, each in the order of its keys.
final class RosterWriter {
  private let seal: RosterSeal
  private let family: Statement, piece: Statement
  /// The last piece of each part: it waits to be told which comes next.
  private var waiting: [(key: UInt64, bytes: [UInt8])?]
  private(set) var first: [UInt64]

  init(_ database: Database, _ seal: RosterSeal) throws {
    self.seal = seal
    family = try database.makeStatement(sql: "INSERT INTO family (key, sealed) VALUES (?, ?)")
    piece = try database.makeStatement(sql: "INSERT INTO piece (part, key, sealed) VALUES (?, ?, ?)")
    waiting = RosterPart.allCases.map { _ in nil }
    first = RosterPart.allCases.map { _ in RosterPart.end }
  }

  /// Keys only grow.
  func add(_ bytes: [UInt8], as key: UInt64, to part: RosterPart) throws {
    let place = Int(part.rawValue)
    if let before = waiting[place] {
      try write(before, next: key, part)
    } else {
      first[place] = key
    }
    waiting[place] = (key, bytes)
  }

  func finish() throws {
    for part in RosterPart.allCases {
      guard let last = waiting[Int(part.rawValue)] else { continue }
      try write(last, next: RosterPart.end, part)
      waiting[Int(part.rawValue)] = nil
    }
  }

  private func write(_ row: (key: UInt64, bytes: [UInt8]), next: UInt64, _ part: RosterPart) throws {
    let sealed = Data(try seal.seal(row.bytes, part, row.key, next: next))
    let key = Int64(bitPattern: row.key)
    if part == .family {
      try family.execute(arguments: [key, sealed])
    } else {
      try piece.execute(arguments: [Int64(part.rawValue), key, sealed])
    }
  }
}

/// Collects what stands in a part without keys of its own into pieces, which are numbered.
struct BlockWriter {
  private let part: RosterPart
  private var block = ByteWriter()
  private var number: UInt64 = 0

  init(_ part: RosterPart) { self.part = part }

  mutating func add(_ entry: ByteWriter, to writer: RosterWriter) throws { try add(entry.bytes[...], to: writer) }

  mutating func add(_ entry: ArraySlice<UInt8>, to writer: RosterWriter) throws {
    block.raw(entry)
    if block.bytes.count >= RosterPart.longBlockSize { try finish(to: writer) }
  }

  mutating func finish(to writer: RosterWriter) throws {
    guard !block.bytes.isEmpty else { return }
    try writer.add(block.bytes, as: number, to: part)
    number += 1
    block.removeAll()
  }
}
