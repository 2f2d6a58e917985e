import Glibc
import TestSupport
import Testing

@testable import Terminal

@Suite("The one sink lets nothing through that could take the screen over")
struct OutputFilterTests {
  /// What hostile text is made of, beside letters.
  private static let nasty: [ClosedRange<UInt32>] = [
    0...0x1F, 0x7F...0x9F, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x2028...0x2029,
    0xE000...0xE010, 0xFE00...0xFE0F, 0xFFF9...0xFFFF, 0xE0000...0xE007F, 0x1160...0x11FF, 0x0E31...0x0E3A,
  ]

  private func text(_ dice: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...60, using: &dice) {
      let range =
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: UInt32(0x20)...0x7E
        case 1: UInt32(0)...0x1FFFF
        default: Self.nasty.randomElement(using: &dice) ?? 0...0x1F
        }
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &dice)) { text.append(scalar) }
    }
    return String(text)
  }

  /// Whether a scalar may reach a terminal, said another way than the filter says it.
  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    let isInvisible = properties.isDefaultIgnorableCodePoint || properties.isBidiControl || properties.isJoinControl
    let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    return !isInvisible && !isControl && ![0x2028, 0x2029].contains(scalar.value)
      && ![.format, .privateUse, .unassigned].contains(properties.generalCategory)
  }

  @Test(arguments: [TerminalKind.full, .plain, .pipe])
  func `bytes out are within the allowed set whatever comes in`(_ kind: TerminalKind) throws {
    let seed: UInt64 = 6363
    print("seed \(seed)")
    var dice = SeededGenerator(seed: seed)
    let styles: [Style] = [.plain, .bold, .label, .dim, .banner, .good, .warning, .bad, .say]
    for _ in 0..<400 {
      let written = try Written()
      var line = StyledText(text(&dice), styles.randomElement(using: &dice) ?? .plain)
      line.append(private: text(&dice), .dim)
      Output(TerminalTraits(kind: kind), descriptor: written.descriptor).write(line)
      var shown = try written.text()
      if kind == .full {
        shown = shown.replacing(#/\u{1B}\[[0-9;]+m/#.matchingSemantics(.unicodeScalar), with: "")
      } else {
        #expect(!shown.contains("\u{1B}"))
      }
      #expect(shown.hasSuffix("\n"))
      var marks = 0
      for scalar in shown.unicodeScalars where scalar != "\n" {
        #expect(isHarmless(scalar), "U+\(String(scalar.value, radix: 16))")
        marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
        #expect(marks <= 3)
      }
      if kind == .pipe { #expect(shown.count(where: { $0 == "\n" }) == 1) }
    }
  }

  @Test(arguments: [
    ("Ana\u{1B}[2JRuiz", "Ana\u{FFFD}[2JRuiz"), ("a\nb", "a\u{FFFD}b"), ("\u{202E}zuiR", "\u{FFFD}zuiR"),
    ("a\u{9B}31m", "a\u{FFFD}31m"), ("a\u{200B}b", "a\u{FFFD}b"), ("\u{301}a", "\u{FFFD}a"),
    ("a\u{301}\u{302}\u{303}\u{304}", "a\u{301}\u{302}\u{303}\u{FFFD}"),
  ])
  func `what is harmful is replaced`(_ text: String, _ shown: String) {
    #expect(OutputFilter.clean(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test(arguments: [
    "José Ñuñez", "Nguyễn Thị Hồng", "e\u{302}\u{301}", "Գեւորգյան", "김민준", "陳大文", "สมชาย", "محمد", "» 3–4 “x” ✓ …",
  ])
  func `families names come through untouched`(_ name: String) {
    #expect(OutputFilter.clean(name).unicodeScalars.elementsEqual(name.unicodeScalars))
  }
}
