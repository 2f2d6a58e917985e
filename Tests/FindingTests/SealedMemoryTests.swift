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

  /// Of counts that lie apart less than memory grows at once, so that some room is left of each array.
  @Test(arguments: [700, 1000, 1400, 2000])
  func `nothing keeps room behind its seal`(_ count: Int) {
    var (words, hashed, column, index) = (Vocabulary(), HashedWords(), IDColumn(), PeopleIndex.Builder())
    for number in 0..<count {
      let word = "w\(number)"
      hashed.add(word, number: Int(words.number(of: word)))
      column.append(StudentID("\(100_000 + number)"))
      let name = PersonName(first: "Luz", last: "Ortega \(word)")
      index.add(StudentID("\(100_000 + number)"), name, born: .earliest, at: SchoolID("S\(number % 3)"))
      index.add(GuardianID("G\(number)"), name)
    }
    let open: [Any] = [words, hashed, column]
    #expect(open.flatMap(rooms).contains { !$0.isFull })
    words.seal()
    hashed.seal()
    column.seal()
    let sealed: [Any] = [words, hashed, column, index.finished()]
    let found = sealed.map(rooms)
    #expect(found.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isFull) }, "\(found)")
  }

  /// How much room the arrays in a value have, however deep.
  private func rooms(in value: Any) -> [Room] {
    if let some = value as? any Roomy { return [some.room] }
    return Mirror(reflecting: value).children.flatMap { rooms(in: $0.value) }
  }
}

private struct Room {
  let count: Int, capacity: Int
  /// Up to what the allocator rounds up to.
  var isFull: Bool { capacity <= count + count / 4 + 16 }
}

private protocol Roomy {
  var room: Room { get }
}

extension Array: Roomy {
  fileprivate var room: Room { Room(count: count, capacity: capacity) }
}

extension Dictionary: Roomy {
  fileprivate var room: Room { Room(count: count, capacity: capacity) }
}
