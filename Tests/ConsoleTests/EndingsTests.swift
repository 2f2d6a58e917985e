import CallScript
import Diagnostics
import Foundation
import Records
import TestSupport
import Testing
import Verification

@testable import Console
@testable import Terminal

@Suite("Every ending, as it is read out")
struct EndingsTests {
  /// One way in which a case ends, or is left: its name in the documentation, and what is typed.
  private struct Way {
    let name: String
    var family = DeskFamily.clean
    var families = DeskFamily.all
    var settings: [String: String] = [:]
    var lines: [String] = []
    var display: any SecretDisplay = GoodDisplay()
  }

  private static func opening(_ family: DeskFamily) -> [String] {
    ["call video work", family.student.id.text, family.caller, family.relationship, ""]
  }

  private static let clean = opening(.clean)
  private static let asked = clean + DeskFamily.clean.lines + [""]
  private static let shown = asked + ["p", DeskFamily.clean.printedName, "y", ""]

  private static var ways: [Way] {
    var wrong = DeskFamily.clean
    wrong.answers[.grade] = "12"
    var damaged = DeskFamily.clean
    damaged.student.name.last = "PeÃ±a"
    return [
      Way(name: "disclosed", lines: shown),
      Way(name: "unconfirmed", lines: shown + ["c", "y"], display: UnreadDisplay()),
      Way(name: "unjudged", lines: clean + Array(repeating: "/badline", count: 4)),
      Way(name: "closed refusal", lines: opening(wrong) + wrong.lines + ["", "p", wrong.printedName, "y", ""]),
      Way(name: "no video", lines: clean.dropLast() + ["n", "y"]),
      Way(name: "ID unsuitable", lines: asked + ["n", "n", "y"]),
      Way(name: "ID expired", lines: asked + ["p", DeskFamily.clean.printedName, "x", "n", "y"]),
      Way(name: "incomplete record", lines: opening(.incomplete)),
      Way(name: "record left out", families: [damaged], lines: Array(opening(damaged).prefix(2))),
      Way(name: "not the guardian", lines: clean + ["/notguardian"]),
      Way(
        name: "student of 18",
        lines: opening(.adult) + DeskFamily.adult.lines.flatMap { $0.contains("200") ? [$0, "y"] : [$0] } + [""]),
      Way(name: "another school", settings: ["serves": "SCH-2"], lines: Array(opening(.clean).prefix(2))),
      Way(name: "child not found", lines: ["call video work"] + Array(repeating: "999999", count: 3)),
      Way(name: "given up", lines: clean + ["/abandon", "c"]),
      Way(name: "parked", lines: clean + ["/park", "p"]),
    ]
  }

  /// What is told and read out at the end, with a reference that stays the same.
  private static func text(_ way: Way, in language: Language) throws -> String {
    let station = try DeskStation(way.families, settings: way.settings.merging(["language": language.rawValue]) { $1 })
    let sitting = try PlayedSitting(at: station.desk(), way.lines, display: way.display, language: language)
    try station.checkLog()
    let written = sitting.reader.asked.dropFirst(way.lines.count).first?.written ?? ""
    return written.replacing(#/[A-Z]{3}-[0-9]{3}-[0-9]{4}/#, with: "KPM-482-1937")
      .split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
  }

  @Test func `stands in the documentation in English and Spanish`() throws {
    let page = try Checkout.text(of: "Sources/pinline/Documentation.docc/Endings.md")
    var wanted: [String] = []
    for way in Self.ways {
      wanted.append("## \(way.name.prefix(1).uppercased())\(way.name.dropFirst())")
      for language in Language.allCases { wanted.append(try Self.text(way, in: language)) }
    }
    #expect(wanted.allSatisfy { $0.count > 8 })
    let missing = wanted.filter { !page.contains($0) }
    #expect(missing.isEmpty, "\(wanted.joined(separator: "\n\n"))")
    #expect(page.split(separator: "\n## ").count == Self.ways.count + 2, "one heading more: the overview")
  }
}

/// A display that shows, and at which nothing is read back.
private final class UnreadDisplay: SecretDisplay {
  let canShow = true

  func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome { .dismissed }

  func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer?, isOptional: Bool, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value> { .command }
}
