import CallScript
import Diagnostics
import Records
import TestSupport
import Testing
import Verification

@testable import Practice

@Suite("Practice: names, documents and lines that a scenario fixes")
struct FixedNamesTests {
  private let today = CivilDate(iso: "2026-03-10") ?? .earliest

  private func cast(_ changes: String) throws -> (Scenario, Cast) {
    let scenario = try ScenarioFile.scenario(in: Draft(changes).text, file: "draft.yaml")
    return (scenario, try Cast(scenario, seed: 1, today: today))
  }

  private static let names = """
    names:
      child: "Vega Ruiz, Ana"
      sibling: "Vega Ruiz, Teo"
      caller: "Ruiz, Inés"
      contact: "Lara, Olga"
    """

  @Test func `are those of records and documents at any seed`() throws {
    let (_, cast) = try cast(
      "child: {sibling: sibling}\n" + Self.names + "\nid: {expired: yes}\notherID: {name: former, surname: Mora}")
    #expect(cast.children.map(\.name.full) == ["Ana Vega Ruiz", "Teo Vega Ruiz"])
    #expect(
      cast.caller.name.full == "Inés Ruiz"
        && cast.answer(.contactName, child: 0, .right, in: .english).said == "Olga Lara")
    let listed = cast.roster.guardians(of: try #require(cast.children.first).id).first {
      $0.guardian.id == cast.claimed.guardianID
    }
    #expect(listed?.guardian.name.aliases == ["Inés Mora"])
  }

  @Test func `a second document may be in another name`() throws {
    let (scenario, cast) = try cast(
      "caller: {is: mother}\nid: {expired: yes}\notherID: {kind: passport, name: other, surname: Mora}\nexpect: {end: closed, section: IV.2}"
    )
    let other = try #require(scenario.otherDocument)
    #expect(
      cast.card(other, today: today).name.hasPrefix("MORA, ")
        && !cast.card(scenario.document, today: today).name.hasPrefix("MORA"))
  }

  @Test func `each child has lines of its own`() throws {
    let (scenario, cast) = try cast(
      "child: {sibling: sibling}\nsays: {grade: \"One: {answer}\"}\nsaysOfSibling: {grade: \"Two: {answer}\"}")
    let caller = SimulatedCaller(scenario, cast: cast, today: today)
    let first = caller.hear(.item(.grade), reference: "")
    caller.goOnToSibling()
    let second = caller.hear(.item(.grade), reference: "")
    #expect(said(first).hasPrefix("One: ") && said(second).hasPrefix("Two: "))
  }

  private func said(_ turns: [Turn]) -> String {
    if case .says(let text)? = turns.first { text } else { "" }
  }

  @Test func `what cannot be is told with a way out`() throws {
    try Draft("names: {child: Ana}").check(at: "Ana", "names.child: cannot be that", hint: "a name as Last, First")
    try Draft("names: {sibling: \"Vega, Teo\"}").check(
      at: "\"Vega", "names.sibling: no second child is asked for", hint: "child.sibling: sibling or twin")
    for surnames in ["one", "two"] {
      let name = surnames == "one" ? "Vega Ruiz, Ana" : "Vega, Ana"
      try Draft("child: {surnames: \(surnames)}\nnames: {child: \"\(name)\"}").check(
        at: "\"Vega", "names.child: has more or fewer surnames than child.surnames says", hint: "make the two agree")
    }
    try Draft("child: {contact: no}\nnames: {contact: \"Lara, Olga\"}").check(
      at: "\"Lara", "names.contact: the record has no contact to be named",
      hint: "child.contact: yes, or leave it out")
    try Draft("id: {surname: Mora}").check(
      at: "Mora", "id.surname: the name of today has no other surname", hint: "name: other or former")
  }

  @Test func `an affidavit and rights that ended are listed as verified and are not`() throws {
    for (listing, day) in [("affidavit", nil), ("ended", CivilDate(iso: "2025-06-30"))] {
      let (_, cast) = try cast(
        "caller: {is: aunt, standing: \(listing)}\nexpect: {end: closed, section: III}")
      let child = try #require(cast.children.first)
      let tie = try #require(cast.roster.guardians(of: child.id).first?.guardianship)
      #expect(tie.verified && !tie.isVerified(on: today) && tie.until == day && tie.relationship == "aunt")
      #expect((tie.basis == .affidavitCaregiver) == (listing == "affidavit"))
    }
  }
}
