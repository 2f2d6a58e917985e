import Testing

@testable import Terminal

/// Over a slow line a key comes in pieces; what its rest would be as keys of their own are digits of a PIN, and Enter.
@Suite("Keys at the prompts of a PIN, in pieces")
struct EscapeKeysTests {
  /// What comes of a text whose bytes come in two pieces, with so many milliseconds between them.
  private func steps(_ text: String, cutAt place: Int, for milliseconds: Int = 60) -> [EscapeKeys.Step] {
    var escapes = EscapeKeys()
    let bytes = Array(text.utf8)
    var steps = bytes[..<place].map { escapes.take($0) }
    steps.append(escapes.settle(after: milliseconds))
    steps += bytes[place...].map { escapes.take($0) }
    steps.append(escapes.settle(after: .max))
    return steps.filter { $0 != .nothing }
  }

  @Test(arguments: Sequences.ofKeys + Sequences.pastes + Sequences.answers)
  func `are nothing where they are none here`(_ key: String) {
    for place in 0...key.utf8.count {
      // Behind an Esc that stood alone for a while, keys are keys.
      if place != 1 { #expect(steps(key, cutAt: place) == [], "\(place)") }
      // Without a while between them it does not matter where they part.
      #expect(steps(key + "7", cutAt: place, for: 0) == [.byte(0x37)], "\(place)")
    }
    var escapes = EscapeKeys()
    #expect(key.utf8.allSatisfy { escapes.take($0) == .nothing && escapes.settle(after: 0) == .nothing })
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
    #expect(steps("\u{1B}]11;rgb:12\u{1B}[A5", cutAt: 2) == [.byte(0x35)])
    #expect(steps("\u{1B}[200~1\r\u{1B}[201~2", cutAt: 7) == [.byte(0x32)])
  }

  @Test(arguments: [
    "\u{1B}[", "\u{1B}O", "\u{1B}[1;", "\u{1B}]11;", "\u{1B}P1$r", "\u{1B}[200~12", "\u{1B}[200~12\u{1B}[20",
  ])
  func `are keys again when the rest does not come`(_ begun: String) {
    #expect(steps(begun + "7\r", cutAt: begun.utf8.count, for: 1000) == [.byte(0x37), .byte(0x0D)])
  }

  @Test(arguments: ["\u{1B}[200~", "\u{1B}]52", "\u{1B}P", "\u{1B}_", "\u{1B}^", "\u{1B}X", "\u{1B}[", "\u{1B}"])
  func `are Ctrl C wherever it comes`(_ begun: String) {
    let bytes = Array((begun + "\u{3}").utf8)
    var escapes = EscapeKeys()
    #expect(bytes.map { escapes.take($0) }.last == .byte(0x03))
  }

  @Test func `of a paste without an end are none however long it is`() {
    let long = "\u{1B}[200~" + String(repeating: "1\r", count: 20_000)
    #expect(steps(long, cutAt: 0) == [])
    #expect(steps(long + "7", cutAt: long.utf8.count, for: 1000) == [.byte(0x37)])
  }

  @Test func `of the keypad are what stands on them`() {
    #expect(
      steps("\u{1B}Op\u{1B}Oy\u{1B}OM\u{1B}Ok\u{1B}Om\u{1B}On\u{1B}Oo", cutAt: 0) == "09\r+-./".utf8.map { .byte($0) })
    #expect(steps("\u{1B}Ou", cutAt: 2, for: 900) == [.byte(0x35)])
    #expect(steps("\u{1B}O5u", cutAt: 0) == [])
  }
}
