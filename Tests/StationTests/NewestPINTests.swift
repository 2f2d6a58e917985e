import Station
import Ledger
import TestSupport
import Testing

@Suite("The newest PIN wins (V)")
struct NewestPINTests {
  private func pin(_ generation: Int, _ box: UInt8 = 0) throws -> SealedPIN {
    let fingerprint = try #require(PINFingerprint([UInt8](repeating: box, count: 32)))
    return SealedPIN(generation: generation, keyID: "key", box: [box], fingerprint: fingerprint)
  }

  @Test func `whatever their order`() throws {
    let pins = try (1...4).map { try pin($0) }
    #expect(SealedPIN.newest(of: []) == nil)
    for first in pins.indices {
      for second in pins.indices where second != first {
        let newest = SealedPIN.newest(of: [pins[first], pins[second]])
        #expect(newest == pins[max(first, second)])
      }
      #expect(SealedPIN.newest(of: pins[first...] + pins[..<first]) == pins.last)
    }
    // Two of one generation are one PIN, sealed twice.
    #expect(try SealedPIN.newest(of: [pin(2, 7), pin(1, 8), pin(2, 9)]) == pin(2, 7))
  }

  @Test func `of roster and console at every call`() throws {
    func shown(_ station: DeskStation) throws -> [String] {
      let caller = DeskCaller(.pinless)
      try caller.play(at: station.desk())
      return caller.shown
    }
    let station = try DeskStation([.pinless])
    let created = try shown(station)
    #expect(created.count == 1 && created != ["60606060"])
    var family = DeskFamily.pinless
    family.pin = "60606060"
    try station.load(DeskRoster([family]))
    #expect(try shown(station) == ["60606060"])
    family.pin = "06060606"
    try station.load(DeskRoster([family]))
    #expect(try shown(station) == ["06060606"])
    // The roster brings none any more: the console's own is still there.
    try station.load(DeskRoster([.pinless]))
    #expect(try shown(station) == created)
  }
}
