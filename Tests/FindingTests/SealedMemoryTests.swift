import Records
import TestSupport
import Testing

@testable import Finding

@Suite("What an index took in keeps no room for more")
struct SealedMemoryTests {
  @Test(arguments: [0, 1, 5, 1000, 70_000])
  func `an array that is finished shrinks to its elements`(_ count: Int) {
    var grown: [UInt32] = []
    grown.reserveCapacity(count * 3 + 64)
    for number in 0..<count { grown.append(UInt32(number)) }
    let shrunk = grown.shrunk
    #expect(shrunk == grown && grown.capacity >= count * 3 + 64)
    // What the allocator rounds up to.
    #expect(shrunk.capacity <= count + count / 4 + 16)
  }

  @Test func `words and numbers are the same behind a seal`() {
    var (words, hashed, column) = (Vocabulary(), HashedWords(), IDColumn())
    for word in ["luz", "ortega", "luz", "ñu"] { hashed.add(word, number: Int(words.number(of: word))) }
    column.append(StudentID("100200"))
    column.append(StudentID("7"))
    words.seal()
    hashed.seal()
    column.seal()
    #expect(words.count == 3 && (0..<3).map { words.word($0) } == ["luz", "ortega", "ñu"])
    #expect(Set(hashed.numbers(of: "luz")) == [0] && hashed.numbers(of: "quimby").isEmpty)
    #expect((0..<2).map { column.text(at: $0) } == ["100200", "7"])
  }
}
