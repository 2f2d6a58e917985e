import TestSupport
import Testing

@testable import Terminal

/// Whatever comes, in whatever pieces: letters are typed, digits and Enter stand in sequences and pastes only, and are never typed.
@Suite("A stream of keys, pastes and answers")
struct KeyStreamTests {
  /// What both readers made of a stream so far, and what they should have.
  private struct Reading {
    var decoder = KeyDecoder()
    var escapes = EscapeKeys()
    var typed: [Unicode.Scalar] = []
    var keys: [UInt8] = []
    var expected = String.UnicodeScalarView()
    var chance: SeededGenerator

    mutating func take(_ bytes: some Collection<UInt8>) {
      add(decoder.take(Array(bytes)))
      for byte in bytes { add(escapes.take(byte)) }
    }

    mutating func pause(_ milliseconds: Int) {
      add(decoder.settle(after: milliseconds))
      add(escapes.settle(after: milliseconds))
    }

    /// In pieces, with pauses between them that are too short to end anything.
    mutating func takeInPieces(_ bytes: [UInt8]) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 1...max(1, min(9, rest.count)), using: &chance))
        take(piece)
        rest = rest.dropFirst(piece.count)
        pause(decoder.patience == 50 ? 40 : 900)
      }
    }

    private mutating func add(_ keys: [KeyDecoder.Key]) {
      for case .scalar(let scalar) in keys { typed.append(scalar) }
    }

    private mutating func add(_ step: EscapeKeys.Step) { if case .byte(let key) = step { keys.append(key) } }
  }

  @Test(arguments: 1...40) func `types what was typed and nothing else`(_ seed: UInt64) {
    var reading = Reading(chance: SeededGenerator(seed: seed, for: "key streams"))
    for _ in 0..<200 {
      let letters = ["a", "é", "김", "z", "\t"].randomElement(using: &reading.chance) ?? "a"
      switch Int.random(in: 0..<4, using: &reading.chance) {
      case 0:
        reading.takeInPieces(Array(letters.utf8))
        reading.expected += letters.unicodeScalars
      case 1: reading.takeInPieces(sequence(&reading.chance))
      case 2: breakOff(sequence(&reading.chance), in: &reading)
      default: interrupt(sequence(&reading.chance), in: &reading)
      }
      #expect(reading.decoder.patience == nil && reading.escapes.patience == nil, "seed \(seed)")
    }
    #expect(reading.typed.elementsEqual(reading.expected), "seed \(seed)")
    #expect(reading.keys == Array(String(reading.expected).utf8), "seed \(seed)")
  }

  /// A sequence that ends in the middle, and nothing for a while.
  private func breakOff(_ bytes: [UInt8], in reading: inout Reading) {
    reading.takeInPieces(Array(bytes.prefix(Int.random(in: 1...bytes.count, using: &reading.chance))))
    reading.pause(1000)
  }

  /// A sequence with Ctrl-C in the middle: it comes through at once. Nothing more comes but the rest of a paste.
  private func interrupt(_ bytes: [UInt8], in reading: inout Reading) {
    let place = Int.random(in: 1...bytes.count, using: &reading.chance)
    reading.takeInPieces(Array(bytes[..<place]))
    reading.take([0x03])
    reading.expected.append("\u{3}")
    #expect(reading.typed.last == "\u{3}" && reading.keys.last == 0x03)
    // The rest of what is no paste would be keys again.
    if reading.decoder.patience != nil { reading.takeInPieces(Array(bytes[place...])) }
    reading.pause(1000)
  }

  /// Digits and Enter in something that is no key of its own.
  private func sequence(_ chance: inout SeededGenerator) -> [UInt8] {
    let inside = (0..<Int.random(in: 0...30, using: &chance)).map { _ in
      "0123456789;".randomElement(using: &chance) ?? "0"
    }
    let pasted = (0..<Int.random(in: 0...60, using: &chance)).map { _ in
      ["1", "2", "\r", "\n", "\u{1B}", "[", "20", "O"].randomElement(using: &chance) ?? "0"
    }
    let text = String(inside)
    let all = [
      "\u{1B}[\(text)C", "\u{1B}[?\(text)c", "\u{1B}[\(text)R", "\u{1B}[\(text)~", "\u{1B}O\(text)A", "\u{1B}b",
      "\u{1B}]\(text)\r\u{7}", "\u{1B}]\(text)\u{1B}\\", "\u{1B}P\(text)\u{1B}\\", "\u{1B}_\(text)\r\u{1B}\\",
      "\u{1B}^\(text)\u{1B}\\", "\u{1B}X\(text)\u{1B}\\", "\u{1B}[200~\(pasted.joined())\u{1B}[201~",
      "\u{1B}[200~\(pasted.joined())\u{1B}[201~",
    ]
    return Array((all.randomElement(using: &chance) ?? "\u{1B}[A").utf8)
  }
}
