import CallScript
import Diagnostics
import Ledger
import TestSupport
import Testing

@testable import Terminal

@Suite("Lines for callers in rows")
struct SpokenRowsTests {
  private static func lines() throws -> [ScriptLine] {
    let reference = try #require(CaseReference("KPK-482-1914"))
    return ScriptLine.samples(of: reference)
  }

  private func rows(_ text: String, _ width: Int) -> [String] {
    Wrapping.lines(of: StyledText("» " + text), width: width).map { $0.map(\.text).joined() }
  }

  @Test(arguments: SpokenLanguage.allCases) func `are no wider than any window and lose nothing`(
    _ language: SpokenLanguage
  ) throws {
    for line in try Self.lines() {
      let text = line.in(language)
      for width in 12...100 {
        let rows = rows(text, width)
        #expect(rows.allSatisfy { DisplayWidth.of($0) <= width }, "\(width): \(rows)")
        // No character is parted from its marks, and none changes its place.
        let kept = rows.joined().filter { $0 != " " }
        #expect(Array(kept) == Array("»" + text.filter { $0 != " " }), "\(width)")
        #expect(rows.dropFirst().allSatisfy { $0.hasPrefix("  ") })
      }
    }
  }

  /// A row of Chinese begins with no full stop, and ends near the margin although it has no spaces.
  @Test func `of Chinese break between characters and before no punctuation`() throws {
    for line in try Self.lines() {
      for width in 20...80 {
        let rows = rows(line.chinese, width)
        for row in rows.dropFirst() {
          let first = try #require(row.first { $0 != " " })
          #expect(!"，。、；：？）".contains(first), "\(row)")
        }
        for row in rows.dropLast() { #expect(DisplayWidth.of(row) > width - 16, "\(width): \(row)") }
      }
    }
  }

  /// An operator's screen holds them as it holds the Spanish ones.
  @Test(arguments: SpokenLanguage.allCases) func `take hardly more rows than in Spanish`(
    _ language: SpokenLanguage
  ) throws {
    for line in try Self.lines() {
      for width in [39, 79] {
        let (own, spanish) = (rows(line.in(language), width).count, rows(line.spanish, width).count)
        #expect(Double(own) <= (Double(spanish) * 1.3).rounded(.up), "\(width): \(line.in(language))")
      }
    }
  }

  /// Laid out for a screen: as many cells at most, every value whole where its row holds all of it, and no sign without a cell.
  @Test(arguments: [SpokenLanguage.ar, .fa]) func `from the right have every letter and their values as they are read`(
    _ language: SpokenLanguage
  ) throws {
    for line in try Self.lines() {
      for width in [39, 60, 79] {
        for row in Wrapping.lines(of: StyledText("» " + line.in(language)), width: width) {
          let (text, laid) = (row.map(\.text).joined(), Turned.laidOut(row, fromRight: true).map(\.text).joined())
          #expect(DisplayWidth.of(laid) <= DisplayWidth.of(text))
          #expect(laid.unicodeScalars.allSatisfy { DisplayWidth.of($0) == 1 }, "\(laid)")
          // Each lam with its alef is one sign.
          let joined = text.matches(of: #/ل[اأإآ]/#.matchingSemantics(.unicodeScalar)).count
          let signs = text.unicodeScalars.count { $0 != "\u{200C}" } - joined
          #expect(laid.unicodeScalars.count == signs, "\(text)")
          for value in ["KPK-482-1914", "000 0000 0000", "000000", "PIN", "24"] where text.contains(value) {
            #expect(laid.contains(value), "\(laid)")
          }
        }
      }
    }
  }
}
