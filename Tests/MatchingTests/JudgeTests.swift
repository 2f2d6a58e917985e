@testable import Matching
import Records
import TestSupport
import Testing

@Suite("All eight items as one (IV.1)")
struct JudgeTests {
  private func record() throws -> SchoolRecord {
    SchoolRecord(
      birthDate: try CivilDate(iso: "2012-03-14").orThrow("a day"),
      name: PersonName(first: "Ana", last: "Ruiz Ortega", aliases: ["Nita Vega"]),
      grade: try Grade(level: 7).orThrow("a grade"), addresses: [PostalAddress(street: "88 Elm Ave")],
      phones: ["2135550142"],
      contacts: [
        ContactRecord(name: PersonName(first: "Luis", last: "Gomez"), phones: ["3105550001"]),
        ContactRecord(name: PersonName(first: "Eva", last: "Diaz"), phones: ["3105550002"]),
      ])
  }

  private let right: [Item: String] = [
    .birthDate: "3/14/12", .firstName: "ana", .lastName: "ruiz", .grade: "7th", .address: "88 elm",
    .phone: "213 555 0142",
    .contactName: "eva diaz", .contactPhone: "310 555 0002",
  ]

  private func judge(_ changes: [Item: String]) throws -> Judgement {
    var answers = Answers()
    for (item, text) in right.merging(changes, uniquingKeysWith: { $1 }) { answers[item] = text }
    let today = try CivilDate(iso: "2026-11-24").orThrow("a day")
    return Judge.compare(answers, with: try record(), in: MatchContext(today: today))
  }

  @Test func `right answers pass`() throws { #expect(try judge([:]).allMatch) }

  /// - Guide: IV.1.h
  @Test(arguments: Item.allCases) func `one wrong answer fails them all`(_ item: Item) throws {
    let wrong: [Item: String] = [
      .birthDate: "3/15/12", .firstName: "eva", .lastName: "gomez", .grade: "8", .address: "89 elm",
      .phone: "213 555 0143", .contactName: "ana ruiz", .contactPhone: "213 555 0142",
    ]
    let judgement = try judge([item: try wrong[item].orThrow("an answer")])
    #expect(!judgement.allMatch)
    #expect(judgement.outcome(of: item) == .refused)
  }

  @Test(arguments: Item.allCases) func `a missing answer fails`(_ item: Item) throws {
    #expect(try !judge([item: ""]).allMatch)
  }

  @Test func `an alias counts as a whole only`() throws {
    let judgement = try judge([.firstName: "Nita", .lastName: "Vega"])
    #expect(judgement.allMatch)
    #expect(judgement.outcome(of: .firstName) == .accepted(.alias))
    #expect(try judge([.firstName: "Nita"]).outcome(of: .firstName) == .refused)
    #expect(try judge([.lastName: "Vega"]).outcome(of: .lastName) == .refused)
    #expect(try !judge([.firstName: "Nita Vega", .lastName: ""]).allMatch)
  }

  @Test func `a record that nobody could answer for is incomplete`() throws {
    #expect(try record().isComplete)
    for change: @Sendable (inout SchoolRecord) -> Void in [
      { $0.phones = [] }, { $0.phones = ["555-0142"] }, { $0.addresses = [] }, { $0.contacts = [] },
      { $0.addresses = [PostalAddress(street: "General Delivery")] }, { $0.name.last = "" }, { $0.name.first = " " },
      { $0.contacts = [ContactRecord(name: PersonName(first: "Eva", last: "Diaz"), phones: ["n/a"])] },
    ] {
      var changed = try record()
      change(&changed)
      #expect(!changed.isComplete)
    }
  }

  @Test func `one contact's name with another's number is neither`() throws {
    let judgement = try judge([.contactPhone: "310 555 0001"])
    #expect(judgement.outcome(of: .contactName) == .refused)
    #expect(judgement.outcome(of: .contactPhone) == .refused)
  }

  @Test func `nothing of the answers shows in a dump`() throws {
    var answers = Answers()
    answers[.firstName] = "Zoraida"
    var dumped = ""
    dump(answers, to: &dumped)
    #expect(!"\(answers) \(String(reflecting: answers)) \(dumped)".contains("Zoraida"))
    #expect("\(answers)" == "(answers to 2)")
  }
}
