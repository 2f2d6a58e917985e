import Station
import Testing

@Suite("Filling up to whole blocks")
struct PaddingTests {
  @Test func `gives back every length and tells only the number of blocks`() throws {
    for length in 0...200 {
      let bytes = [UInt8](repeating: 7, count: length)
      let padded = Padding.padded(bytes)
      #expect(padded.count == (length + 4 + 63) / 64 * 64)
      #expect(Padding.unpadded(padded) == bytes)
    }
  }

  @Test func `takes nothing that was not filled up`() {
    #expect(Padding.unpadded([]) == nil && Padding.unpadded([0, 0, 0]) == nil)
    #expect(Padding.unpadded([0, 0, 0, 2, 1]) == nil)
    #expect(Padding.unpadded([UInt8](repeating: 255, count: 64)) == nil)
  }
}
