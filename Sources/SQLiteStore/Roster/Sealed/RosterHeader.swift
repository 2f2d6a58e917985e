import Foundation
import GRDB
import Station

/// What a roster's file says once, sealed like all else.
struct RosterHeader {
  let number: Int
  /// Where each part begins, in their order.
  let first: [UInt64]
  let childCount: Int
  /// How many children no source has and one left out.
  let leftOutCount: Int
  let codec: RosterCodec

  init(number: Int, first: [UInt64], childCount: Int, leftOutCount: Int, codec: RosterCodec) {
    (self.number, self.first, self.codec) = (number, first, codec)
    (self.childCount, self.leftOutCount) = (childCount, leftOutCount)
  }

  init(_ reader: inout ByteReader) throws(ByteFault) {
    number = try reader.number()
    var first: [UInt64] = []
    for _ in RosterPart.allCases { first.append(try reader.word64()) }
    self.first = first
    childCount = try reader.number()
    leftOutCount = try reader.number()
    codec = try RosterCodec(from: &reader)
    guard reader.isAtEnd else { throw ByteFault() }
  }

  func sealed(_ seal: RosterSeal) throws -> [UInt8] {
    var writer = ByteWriter()
    writer.number(number)
    for key in first { writer.word(key) }
    writer.number(childCount)
    writer.number(leftOutCount)
    codec.write(to: &writer)
    return try seal.seal(writer.bytes, .header, 0, next: RosterPart.end)
  }
}

/// The one row of a roster that says whose it is.
struct RosterRow {
  let build: [UInt8], header: [UInt8]

  init(_ database: Database) throws {
    guard let row = try Row.fetchOne(database, sql: "SELECT build, header FROM roster")
    else { throw StoreError.damaged("roster") }
    (build, header) = (try row.bytes("build", of: "roster"), try row.bytes("header", of: "roster"))
  }
}
