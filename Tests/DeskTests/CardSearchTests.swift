import Desk
import Records
import Station
import TestSupport
import Testing

/// A card is looked for from a drawn child on, as far as it takes and no further.
@Suite("The search for a caller card")
struct CardSearchTests {
  /// Draws from these children, the search beginning at one of them.
  private func draw(from children: ListedChildren, beginningAt place: Int) throws -> StudentID? {
    let station = try DeskStation([])
    let session = try station.desk().session
    session.generator = AnyGenerator(OneNumber(number: UInt64(children.count + place)))
    let desk = Desk(
      session,
      with: Desk.Equipment(store: station.store, directory: children, pins: station.pins, safe: station.safe))
    return try CallerCards(at: desk).draw()?.student
  }

  @Test func `goes on at the first child after the last`() throws {
    let children = ListedChildren(45, served: 5)
    #expect(try draw(from: children, beginningAt: 10) == children.student(5).id)
  }

  @Test func `looks at every child once where none has a card`() throws {
    let children = ListedChildren(45)
    #expect(try draw(from: children, beginningAt: 10) == nil)
    #expect(children.places == [10, 30, 0] && children.limits == [20, 20, 10])
    #expect(children.looked == 45)
  }

  @Test func `ends after two thousand children`() throws {
    let children = ListedChildren(2100)
    #expect(try draw(from: children, beginningAt: 0) == nil)
    #expect(children.looked == 2000)
  }

  @Test func `ends where the children that were counted are gone`() throws {
    let children = ListedChildren(3)
    children.areGone = true
    #expect(try draw(from: children, beginningAt: 1) == nil)
    #expect(children.places == [1])
  }
}

/// Chance that is always this number.
private struct OneNumber: RandomNumberGenerator {
  let number: UInt64

  func next() -> UInt64 { number }
}
