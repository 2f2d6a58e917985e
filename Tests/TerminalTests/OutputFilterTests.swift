import TestSupport
import Testing

@testable import Terminal

@Suite("The one sink")
struct OutputFilterTests {
  @Test(arguments: [
    ("\u{1B}[2Jgone", "\u{FFFD}[2Jgone"), ("a\nb\tc\rd", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d"), ("a\u{7F}b", "a\u{FFFD}b"),
    ("abc\u{202E}def", "abc\u{FFFD}def"), ("x\u{2066}y\u{2069}", "x\u{FFFD}y\u{FFFD}"), ("a\u{200B}b", "a\u{FFFD}b"),
    ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{2028}b", "a\u{FFFD}b"), ("ñ é Ա 김 小", "ñ é Ա 김 小"),
    ("e\u{301}", "e\u{301}"), ("a\u{301}\u{302}\u{303}\u{304}\u{305}", "a\u{301}\u{302}\u{303}"), ("\u{301}a", "a"),
  ]) func lets_through_what_cannot_do_harm(_ text: String, _ clean: String) {
    #expect(Array(OutputFilter.clean(text).unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test func whatever_comes_in_only_harmless_characters_come_out() {
    let seed: UInt64 = 7
    print("output filter: seed \(seed)")
    var state = seed
    func next(_ limit: UInt32) -> UInt32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt32(truncatingIfNeeded: state >> 33) % limit
    }
    for _ in 0..<2000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<next(40) {
        let range: UInt32 = next(3) == 0 ? 0x300 : 0x11_0000
        if let scalar = Unicode.Scalar(next(range)) { scalars.append(scalar) }
      }
      var marks = 0
      for scalar in OutputFilter.clean(String(scalars)).unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(![.control, .format, .lineSeparator, .paragraphSeparator, .surrogate].contains(category))
        marks = category == .nonspacingMark || category == .enclosingMark ? marks + 1 : 0
        #expect(marks <= 3)
      }
    }
  }
}
