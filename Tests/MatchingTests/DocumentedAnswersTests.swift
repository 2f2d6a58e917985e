@testable import Matching
import Records
import Foundation
import TestSupport
import Testing

/// The table in the documentation says what is taken and what is not.
@Suite("Answers.md")
struct DocumentedAnswersTests {
  @Test func `says truthfully which forms are taken`() throws {
    let rows = try Checkout.text(of: "Sources/pinline/Documentation.docc/Answers.md").replacing("\\|", with: "¦").split(
      separator: "\n"
    ).map {
      line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces).replacing("¦", with: "|") }
    }.filter { $0.count == 4 && ["yes", "no"].contains($0[3]) }
    #expect(rows.count >= 45)
    for row in rows {
      #expect(try isTaken(row[2], row[0], row[1]) == (row[3] == "yes"), "\(row)")
    }
  }

  private func isTaken(_ typed: String, _ item: String, _ recorded: String) throws -> Bool {
    let today = try CivilDate(iso: "2026-11-24").orThrow("a day")
    let parts = recorded.split(separator: "|").map { String($0) }
    let (first, last) = (parts.first ?? "", parts.last ?? "")
    switch item {
    case "first": return ChildNameRule.given(typed, is: PersonName(first: recorded, last: "X")) != nil
    case "last": return ChildNameRule.surname(typed, is: PersonName(first: "X", last: recorded)) != nil
    case "contact": return NameRule.fullName(typed, is: PersonName(first: first, last: last)) != nil
    case "ID": return NameRule.printed(typed, is: PersonName(first: first, last: last), on: .driversLicense) != nil
    case "address":
      return AddressRule.accepts(typed, among: [PostalAddress(street: first, unit: parts.count > 1 ? last : "")]) != nil
    case "birth date": return DateReader.read(typed, order: .monthFirst, today: today)?.iso == recorded
    case "grade":
      return GradeRule.accepts(typed, for: try Grade(code: recorded).orThrow("a grade"), in: MatchContext(today: today))
        != nil
    default: return PhoneRule.accepts(typed, among: [recorded]) != nil
    }
  }
}
