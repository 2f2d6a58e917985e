import Records
import CallScript
import Foundation
import Practice
import TestSupport
import Testing

@Suite("Practice: an attempt that was cut by a crash")
struct CutAttemptTests {
  let attempts: AttemptFolder
  let file = AttemptFolder.file(AttemptFolder.head().id)

  init() throws { attempts = try AttemptFolder() }

  /// A finished attempt, the bytes of its file, and where each of its lines ends.
  private func taken(typing text: String) throws -> (attempt: Attempt, bytes: [UInt8], ends: [Int]) {
    let log = try attempts.store.begin(AttemptFolder.head())
    let events: [AttemptEvent] = [
      .typed(.item(.firstName), text: text, heard: text), .attestedFalsely(.face), .hinted(.item(.lastName)),
      .replied(moment: 0, says: text, AttemptEvent.PickedReply(text: "No.", worth: .good, tells: nil, good: "No.")),
      .calledAgain,
    ]
    for (place, event) in events.enumerated() { try log.add(event, at: Int64(place), logged: 0) }
    try log.finish(AttemptFolder.result(90, missed: [.pace]))
    let bytes = Array(try attempts.folder.bytes(of: file))
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    try #require(ends.count == events.count + 2)
    return (log.attempt, bytes, ends)
  }

  @Test(arguments: ["Maria", "María 李 👩‍👧"])
  func `has all the lines before the cut wherever it is`(_ text: String) throws {
    let (whole, bytes, ends) = try taken(typing: text)
    let first = try #require(ends.first)
    var lost: [Int] = []
    for length in first...bytes.count {
      try attempts.folder.write(bytes.prefix(length), to: file)
      // A line counts as soon as nothing but its line break is missing.
      let lines = ends.count { $0 <= length }
      let events = whole.events.prefix(lines - 1).map(\.event)
      let state = lines == ends.count ? whole.state : .open
      let all = try attempts.store.all()
      if all.map(\.head) != [whole.head] || all.map(\.state) != [state] || all.first?.events.map(\.event) != events {
        lost.append(length)
      }
    }
    #expect(lost == [], "lengths of a file of \(bytes.count) bytes")
  }

  @Test func `is none while its head is not whole`() throws {
    let (_, bytes, ends) = try taken(typing: "Maria")
    let first = try #require(ends.first)
    for length in 0..<first {
      try attempts.folder.write(bytes.prefix(length), to: file)
      #expect(try attempts.store.all() == [], "\(length)")
    }
  }

  @Test func `is gone on with on a line of its own`() throws {
    let (_, bytes, ends) = try taken(typing: "Maria")
    let first = try #require(ends.first)
    let last = try #require(ends.dropLast().last)
    for length in first...last {
      try attempts.folder.write(bytes.prefix(length), to: file)
      let all = try attempts.store.all()
      let cut = try #require(all.first)
      let log = try attempts.store.goOn(with: cut)
      try log.add(.askedUnseen(.contactPhone), at: 90_000, logged: 0)
      try log.finish(AttemptFolder.result(60))
      #expect(log.attempt.events.count == cut.events.count + 1)
      #expect(try attempts.store.all() == [log.attempt], "\(length)")
    }
  }
}
