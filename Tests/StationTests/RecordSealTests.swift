import Station
import TestSupport
import Testing

struct RecordSealTests {
  private static func seal(
    _ byte: UInt8 = 7, name: String = "hotline-3", kind: StationKind = .live
  ) throws -> RecordSeal {
    let bytes = [UInt8](repeating: byte, count: PINKey.length)
    let key = try (unsafe bytes.withUnsafeBytes { unsafe PINKey($0) }).orThrow("a key")
    return RecordSeal(key: key, station: try StationIdentity(kind: kind, name: name).orThrow("a station"))
  }

  @Test func `what is sealed opens in its own place and nowhere else`() throws {
    let seal = try Self.seal()
    let sealed = try seal.seal(Array("Luz Ortega".utf8), for: [1, 2])
    #expect(try seal.open(sealed, for: [1, 2]) == Array("Luz Ortega".utf8))
    #expect(sealed.count == 10 + RecordSeal.overhead)
    for other in [try Self.seal(8), try Self.seal(name: "hotline-4"), try Self.seal(kind: .practice)] {
      #expect(throws: RecordSealError.damaged) { try other.open(sealed, for: [1, 2]) }
    }
    #expect(throws: RecordSealError.damaged) { try seal.open(sealed, for: [1, 3]) }
  }

  @Test func `no byte of a seal can be changed, cut off or added`() throws {
    let seal = try Self.seal()
    let sealed = try seal.seal([1, 2, 3], for: [])
    for place in sealed.indices {
      var altered = sealed
      altered[place] ^= 1
      #expect(throws: RecordSealError.damaged) { try seal.open(altered, for: []) }
    }
    for length in 0..<sealed.count {
      #expect(throws: RecordSealError.damaged) { try seal.open(Array(sealed.prefix(length)), for: []) }
    }
    #expect(throws: RecordSealError.damaged) { try seal.open(sealed + [0], for: []) }
  }

  @Test func `a fingerprint tells values, fields, stations and keys apart, and seals never repeat`() throws {
    let seal = try Self.seal()
    let value = Array("1979301266".utf8)
    let own = seal.fingerprint("student", value)
    #expect(own.count == RecordSeal.fingerprintLength && own == seal.fingerprint("student", value))
    let others = [
      seal.fingerprint("guardian", value), seal.fingerprint("student", value + [0]),
      try Self.seal(8).fingerprint("student", value),
      try Self.seal(name: "hotline-4").fingerprint("student", value),
      try Self.seal(kind: .practice).fingerprint("student", value),
    ]
    #expect(Set(others + [own]).count == 6)
    #expect(try seal.seal(value, for: []) != seal.seal(value, for: []))
  }
}
