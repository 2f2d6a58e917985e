import Diagnostics
import Foundation
import Guide
import TestSupport
import Testing

@testable import Console

@Suite("The page about the guide")
struct GuidePageTests {
  /// A walk-through as it is on the screen: a step that goes wrong, the next, and the end.
  private static func walk(in language: Language) throws -> String {
    let station = try DeskStation()
    let sitting = try PlayedSitting(
      at: station.desk(), ["guide link", "", "k", "", "", "", "", "", "", "", "quit"], language: language)
    let asked = sitting.reader.asked.dropFirst()
    let lines = asked.prefix { !$0.prompt.hasPrefix("pinline") }.map { "\($0.written)\($0.prompt)" }
    let end = asked.first { $0.prompt.hasPrefix("pinline") }?.written ?? ""
    return (lines.joined(separator: "\n") + "\n" + end).split(separator: "\n")
      .map { "    \($0)".replacing(#/ +$/#, with: "") }.joined(separator: "\n")
  }

  @Test func `shows a walk-through in English and Spanish as it is`() throws {
    let page = try Checkout.text(of: "Sources/pinline/Documentation.docc/Guide.md")
    for language in Language.allCases {
      let wanted = try Self.walk(in: language)
      #expect(page.contains(wanted), "\(wanted)")
    }
  }

  @Test func `names every walk-through with its section, and every key of the file`() throws {
    let page = try Checkout.text(of: "Sources/pinline/Documentation.docc/Guide.md")
    for walk in try GuideShelf().book().walks {
      #expect(
        page.contains("| \(walk.section == .front ? "front" : walk.section.rawValue) | `\(walk.id)` |"), "\(walk.id)")
    }
    for key in GuideKey.allCases { #expect(page.contains("`\(key.rawValue)`"), "\(key)") }
  }
}
