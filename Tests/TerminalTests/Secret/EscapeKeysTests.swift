import Testing

@testable import Terminal

/// Over a slow line a key comes in pieces; what its rest would be as keys of their own are digits of a PIN, and Enter.
@Suite("Keys at the prompts of a PIN, in pieces")
struct EscapeKeysTests {
  /// What comes of a text whose bytes come in two pieces, with a while between them.
  private func steps(_ text: String, cutAt place: Int) -> [EscapeKeys.Step] {
    var escapes = EscapeKeys()
    let bytes = Array(text.utf8)
    var steps = bytes[..<place].map { escapes.take($0) }
    steps.append(escapes.settle())
    steps += bytes[place...].map { escapes.take($0) }
    steps.append(escapes.settle())
    return steps.filter { $0 != .nothing }
  }

  @Test(arguments: [
    "\u{1B}[A", "\u{1B}OP", "\u{1B}[1;5C", "\u{1B}[15~", "\u{1B}[200~12\r3+4\u{1B}[201~",
    "\u{1B}[200~\u{1B}[A\u{1B}\u{1B}[201~",
    "\u{1B}[20~", "\u{1B}[2001~", "\u{1B}[?62;22c",
  ]) func `are nothing where they are none here`(_ key: String) {
    for place in 2...key.utf8.count { #expect(steps(key, cutAt: place) == [], "\(place)") }
    #expect(steps(key + "7", cutAt: 2) == [.byte(0x37)])
  }

  @Test func `are Esc where nothing follows it and Alt where something does`() {
    #expect(steps("\u{1B}", cutAt: 1) == [.escape])
    #expect(steps("\u{1B}\u{1B}", cutAt: 2) == [.escape, .escape])
    #expect(steps("\u{1B}7", cutAt: 2) == [])
    #expect(steps("1\u{1B}", cutAt: 1) == [.byte(0x31), .escape])
  }

  @Test func `go on behind what breaks off`() {
    #expect(steps("\u{1B}[1\r", cutAt: 3) == [.byte(0x0D)])
    #expect(steps("\u{1B}[\u{1B}[A5", cutAt: 2) == [.byte(0x35)])
    // A paste whose end never comes swallows what is typed, until the next begins or ends.
    #expect(steps("\u{1B}[200~1\r\u{1B}[201~2", cutAt: 7) == [.byte(0x32)])
  }
}
