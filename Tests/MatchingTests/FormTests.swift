@testable import Matching
import Records
import TestSupport
import Testing

/// What is told while an answer is typed. No record is looked at.
@Suite("The form of an answer (IV.1)")
struct FormTests {
  private func form(_ item: Item, _ text: String) throws -> Form {
    item.form(of: text, in: MatchContext(today: try CivilDate(iso: "2026-11-24").orThrow("a day")))
  }

  @Test(arguments: [
    (Item.birthDate, "5/9/2009", Doubt.dayOrMonth), (.birthDate, "3/4/12", .dayOrMonth),
    (.grade, "primero de secundaria", .gradeName),
    (.grade, "first year of middle school", .gradeName), (.address, "1205 E 4th St", .unit),
    (.contactName, "rosa", .restOfName),
    (.contactName, "mrs martinez", .restOfName), (.phone, "7555 0142", .abroad), (.phone, "091 555014", .abroad),
    (.firstName, "jose luis", .givenNames),
    (.lastName, "de la cruz", .particle),
  ]) func `is taken and asked about`(_ item: Item, _ text: String, _ doubt: Doubt) throws {
    guard case .doubtful(_, doubt) = try form(item, text) else {
      Issue.record("\(text): \(try form(item, text))")
      return
    }
  }

  @Test(arguments: [
    (Item.birthDate, "9509", Doubt.whichDate), (.birthDate, "11212", .whichDate), (.grade, "pre-k", .whichGrade),
    (.grade, "prekinder", .whichGrade),
    (.grade, "el último año", .whichGrade), (.grade, "university", .whichGrade),
    (.phone, "323-555-0142 or 213-555-0199", .whichNumber),
    (.contactPhone, "3235550142 2135550199", .whichNumber),
  ]) func `is asked about before it is taken`(_ item: Item, _ text: String, _ doubt: Doubt) throws {
    #expect(try form(item, text) == .unclear(doubt), "\(text)")
  }

  @Test(arguments: [
    (Item.birthDate, "3/14/12"), (.birthDate, "9/9/09"), (.birthDate, "5 del 9 del 2009"), (.birthDate, "31412"),
    (.grade, "8th grader"), (.address, "12 Elm St, no"),
    (.firstName, "Ana"), (.firstName, "Ana M"), (.firstName, "A N A"), (.lastName, "Ruiz Ortega"), (.lastName, "De"),
    (.contactName, "Rosa Ruiz"), (.phone, "+52 664 123 4567"),
  ]) func `is taken as it is`(_ item: Item, _ text: String) throws {
    guard case .good = try form(item, text) else {
      Issue.record("\(text): \(try form(item, text))")
      return
    }
  }

  @Test(arguments: Item.allCases) func `nobody knows is no answer`(_ item: Item) throws {
    for text in ["I don't know", "no sé", "idk", "not sure", "no me acuerdo", "um, I don't know", "no sé, gracias"] {
      #expect(try form(item, text) == .wrong, "\(text)")
    }
    #expect(try form(item, " .-") == .empty)
  }

  @Test(arguments: [
    (Item.firstName, "7"), (.lastName, "Ruiz 7"), (.contactName, "rosa 3"), (.grade, "thirteen"), (.phone, "5550142"),
    (.birthDate, "march 14"),
  ])
  func `what cannot be one is told at once`(_ item: Item, _ text: String) throws {
    #expect(try form(item, text) == .wrong, "\(text)")
  }
}
