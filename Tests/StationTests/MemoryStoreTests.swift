import TestSupport
import Testing
import Verification

@Suite("The log in memory")
struct MemoryStoreTests {
  @Test(arguments: EntryStoreConformance.all.indices)
  func `it does what every store of entries does`(_ place: Int) throws {
    let store = MemoryStore<Stage>()
    try EntryStoreConformance.all[place].run(on: Connected(one: store, other: store, clock: SteppingClock()))
  }
}
