import TestSupport
import Testing

@testable import Verification

/// The whole table of arrows, written down a second time from the guide (IV), so that no arrow comes or goes unseen.
@Suite("Which fact leads where (IV)")
struct ArrowTests {
  private static let items = Array(1...8)
  private static let naming = (0...3).map { "naming.\($0)" }
  private static let asking = items.map { "asking.\($0)" }
  private static let unseen =
    items.map { "unseen.\($0)" } + ["unseen.readingBack", "unseen.identifying", "unseen.identifyingAgain"]
  private static let passed = ["verified", "identifyingAgain", "cleared"]
  private static let parked = naming.map { "parked." + $0 } + ["parked.named"]
  private static let shown = ["authorized.1", "authorized.2", "shown.1", "shown.2", "misread"]
  /// Child and caller are named and no PIN is authorized.
  private static let live = ["named"] + unseen + asking + ["readingBack", "identifying", "judging"] + passed
  private static let all = naming + live + shown + ["confirmed", "spent", "refusing"] + parked

  private static func same(_ phases: [String]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: phases.map { ($0, $0) })
  }

  private static func lead(_ phases: [String], to after: String) -> [String: String] {
    Dictionary(uniqueKeysWithValues: phases.map { ($0, after) })
  }

  private static func union(_ parts: [String: String]...) -> [String: String] {
    parts.reduce([:]) { $0.merging($1) { one, _ in one } }
  }

  private static let found: [String: [String: String]] = [
    "searched.none": ["naming.0": "naming.1", "naming.1": "naming.2", "naming.2": "naming.3"],
    "searched.one": same(Array(naming.prefix(3))), "searched.several": same(Array(naming.prefix(3))),
    "searched.leftOut": same(Array(naming.prefix(3))),
    "named": lead(Array(naming.prefix(3)), to: "named"),
    "standingChecked": ["named": "unseen.1"],
  ]

  /// Out of sight, or after a restart.
  private static let lost = union(
    Dictionary(uniqueKeysWithValues: items.map { ("asking.\($0)", "unseen.\($0)") }),
    lead(["readingBack"], to: "unseen.readingBack"), lead(["identifying", "judging"], to: "unseen.identifying"),
    lead(passed, to: "unseen.identifyingAgain"), lead(shown, to: "spent"))

  private static let questions: [String: [String: String]] = {
    let seen = Dictionary(
      uniqueKeysWithValues: unseen.map { name in
        let rest = String(name.dropFirst("unseen.".count))
        return (name, Int(rest) == nil ? rest : "asking." + rest)
      })
    var table = [
      "presenceConfirmed.remote": seen, "presenceConfirmed.counter": seen, "presenceLost": lost,
      "presenceConfirmed.remoteUnbroken": ["unseen.1": "asking.1"],
      "presenceConfirmed.counterUnbroken": ["unseen.1": "asking.1"],
      "readBack": ["readingBack": "identifying"], "judged.passed1": ["judging": "verified"],
      "judged.passed2": ["judging": "verified"], "judged.failed1": ["judging": "readingBack"],
      "judged.failed2": ["judging": "refusing"],
      "roundRestarted": union(
        lead(asking + ["readingBack", "identifying", "judging"], to: "asking.1"), lead(unseen, to: "unseen.1")),
    ]
    for item in items {
      table["answered.\(item)"] = ["asking.\(item)": item == 8 ? "readingBack" : "asking.\(item + 1)"]
      table["corrected.\(item)"] = same(items.filter { $0 > item }.map { "asking.\($0)" } + ["readingBack"])
    }
    return table
  }()

  private static let seenID = ["identifying": "judging", "identifyingAgain": "verified"]
  private static let otherID = lead(["identifying", "identifyingAgain"], to: "refusing")

  private static let disclosure: [String: [String: String]] = [
    "idSetAside": same(["identifying", "identifyingAgain"]), "idChecked.remote": seenID, "idChecked.counter": seenID,
    "idChecked.remoteFailed": otherID, "idChecked.counterFailed": otherID, "idCarried": ["identifying": "judging"],
    "attended": same(naming + live.filter { $0 != "cleared" }), "cleared": ["verified": "cleared"],
    "lapsed": union(["cleared": "unseen.1"], lead(["shown.1", "shown.2", "misread"], to: "spent")),
    "disclosureAuthorized.1": ["cleared": "authorized.1"],
    "disclosureAuthorized.2": lead(["shown.1", "misread"], to: "authorized.2"),
    "shown": ["authorized.1": "shown.1", "authorized.2": "shown.2"],
    "pinReadBack.matched": lead(["shown.1", "shown.2"], to: "confirmed"),
    "pinReadBack.differed": ["shown.1": "misread", "shown.2": "spent"],
  ]

  private static let leaving: [String: [String: String]] = {
    let waking = Dictionary(uniqueKeysWithValues: parked.map { ($0, String($0.dropFirst("parked.".count))) })
    return [
      "flagged": same(all), "noted": same(all),
      "continued": union(lost, same(all.filter { !parked.contains($0) })),
      "parked": union(
        Dictionary(uniqueKeysWithValues: naming.map { ($0, "parked." + $0) }), lead(live, to: "parked.named")),
      "resumed": waking,
      "takenOver": union(
        same(naming + ["refusing", "confirmed"]), waking, lead(shown + ["spent"], to: "spent"), lead(live, to: "named")),
      "refused.open": lead(naming + live.filter { $0 != "cleared" }, to: "ended"),
      "refused.incomplete": lead(naming + live.filter { $0 != "cleared" }, to: "ended"),
      "refused.closed": lead(["refusing"] + passed, to: "ended"),
      "abandoned": lead(naming + live + parked, to: "ended"), "closed.disclosed": ["confirmed": "ended"],
      "closed.unconfirmed": lead(shown + ["spent"], to: "ended"),
      "closed.unjudged": lead(naming + live.filter { !passed.contains($0) } + parked, to: "ended"),
    ]
  }()

  private static let openings = Dictionary(
    uniqueKeysWithValues: ["remote", "counter", "remoteSibling", "counterSibling"].map {
      ("opened." + $0, ["new": "naming.0"])
    })

  @Test func `is as the guide has it and no other fact leads anywhere`() {
    let table = [Self.openings, Self.found, Self.questions, Self.disclosure, Self.leaving]
      .reduce([:]) { $0.merging($1) { one, _ in one } }
    var arrows: [String: [String: String]] = [:]
    for arrow in Procedure.transitions {
      arrows[arrow.label.description, default: [:]][arrow.before.name] = arrow.after.name
    }
    #expect(Set(arrows.keys) == Set(table.keys))
    for (label, wanted) in table { #expect(arrows[label] == wanted, "\(label)") }
  }

  @Test func `a case ends only with a fact that ends cases`() {
    for fact in Procedure.facts {
      #expect(fact.ends == ["refused", "abandoned", "closed"].contains(fact.kind), "\(fact)")
    }
  }
}
