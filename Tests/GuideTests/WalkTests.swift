import Guide
import Testing

@Suite("A walk-through, step by step")
struct WalkTests {
  @Test func `goes over all steps of every one and back again`() throws {
    for through in try GuideSamples.book().walks {
      var walk = Walk(through)
      var seen = [walk.step]
      while !walk.isLast {
        #expect(walk.number == seen.count && walk.count == through.steps.count)
        let goesOn = walk.next()
        #expect(goesOn)
        seen.append(walk.step)
      }
      #expect(seen == through.steps)
      let last = walk
      let goesOn = walk.next()
      #expect(!goesOn && walk == last, "the last step is followed by an ending alone")
      for step in seen.dropLast().reversed() {
        let wentBack = walk.back()
        #expect(wentBack)
        #expect(walk.step == step)
      }
      let isBefore = walk.back()
      #expect(!isBefore && walk == Walk(through))
    }
  }

  @Test(arguments: ["", "A", "1a", "-a", "a b", "á", "a_b", String(repeating: "a", count: 41)])
  func `has a name in which nothing personal can stand`(_ name: String) {
    #expect(WalkID(name) == nil)
    #expect(WalkID("a-1")?.description == "a-1")
  }
}
