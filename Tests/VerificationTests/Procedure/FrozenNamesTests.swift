import Ledger
import Matching
import Records
import TestSupport
import Testing

@testable import Verification

/// Names that stand in databases and logs: whoever changes one makes old logs unreadable.
@Suite("Names that the log holds")
struct FrozenNamesTests {
  @Test func `of facts by what they lead to`() {
    var names: Set<String> = [
      "opened.remote", "opened.counter", "opened.remoteSibling", "opened.counterSibling", "searched.none",
      "searched.one", "searched.several", "searched.leftOut", "named", "standingChecked", "presenceConfirmed.remote",
      "presenceConfirmed.counter", "presenceConfirmed.remoteUnbroken", "presenceConfirmed.counterUnbroken", "attended",
      "presenceLost", "readBack", "judged.passed1", "judged.failed1", "judged.passed2", "judged.failed2",
      "roundRestarted", "idSetAside", "idChecked.remote", "idChecked.remoteFailed", "idChecked.counter",
      "idChecked.counterFailed", "idCarried", "refused.incomplete",
      "cleared", "lapsed", "disclosureAuthorized.1", "disclosureAuthorized.2", "shown", "pinReadBack.matched",
      "pinReadBack.differed", "flagged", "noted", "parked", "resumed", "takenOver", "continued", "refused.open",
      "refused.closed", "abandoned", "closed.disclosed", "closed.unconfirmed", "closed.unjudged",
    ]
    for item in 1...8 { names.formUnion(["answered.\(item)", "corrected.\(item)"]) }
    #expect(Set(Procedure.exemplars.map(\.label.description)) == names)
    #expect(Procedure.exemplars.count == names.count)
    for fact in Procedure.facts { #expect(fact.kind == fact.label.description.prefix { $0 != "." }, "\(fact)") }
  }

  @Test func `of phases`() {
    var names: Set<String> = [
      "new", "named", "unseen.readingBack", "unseen.identifying", "unseen.identifyingAgain", "readingBack",
      "identifying",
      "judging", "verified", "identifyingAgain", "cleared", "authorized.1", "authorized.2", "shown.1", "shown.2",
      "misread", "confirmed", "spent",
      "refusing", "parked.named", "ended",
    ]
    for item in 1...8 { names.formUnion(["unseen.\(item)", "asking.\(item)"]) }
    for misses in 0...3 { names.formUnion(["naming.\(misses)", "parked.naming.\(misses)"]) }
    #expect(Set(Phase.all.map(\.name)) == names)
    #expect(Phase.all.count == names.count)
    for name in ["", "asking.9", "asking", "NEW", "new "] { #expect(Phase(name: name) == nil, "\(name)") }
  }

  @Test(arguments: [
    (Fact.searched(.several), #"{"variant":"several"}"#), (.roundRestarted(.gap), #"{"reason":"gap"}"#),
    (.idSetAside(.expired), #"{"reason":"expired"}"#), (.shown(.timedOut), #"{"end":"timedOut"}"#),
    (.pinReadBack(matches: true), #"{"variant":"matched"}"#),
    (.pinReadBack(matches: false), #"{"variant":"differed"}"#),
    (.parked(.callerGone), #"{"reason":"callerGone"}"#), (.abandoned(.mistake), #"{"reason":"mistake"}"#),
    (.closed(.unconfirmed), #"{"variant":"unconfirmed"}"#), (.corrected(.grade), #"{"variant":"4"}"#),
    (.refused(.closed), #"{"variant":"closed"}"#), (.judged(passed: false, round: 2), #"{"variant":"failed2"}"#),
    (
      .idChecked(.passport, .counter, passed: true),
      #"{"document":"passport","variant":"counter"}"#
    ),
  ]) func `of fields`(_ fact: Fact, _ text: String) throws {
    #expect(String(decoding: try JSON.object(fact.fields).canonical(), as: UTF8.self) == text)
  }

  @Test func `of what is committed and of counters`() {
    #expect(Succession.inheritedField == "guardian" && CaseOpening.siblingField == "sibling")
    #expect(
      Stage.new.variables == #"{"attended":0,"failures":0,"flagged":0,"hits":0,"idServes":0,"medium":0,"restarts":0}"#)
  }

  @Test func `and how often a thing may be tried`() {
    #expect(Phase.searches == 3 && Phase.showings == 2 && Stage.rounds == 2 && Stage.restartLimit == 3)
  }

  @Test func `of facts are read back whatever their fields are`() throws {
    for fact in Procedure.facts { #expect(try Fact(kind: fact.kind, fields: fact.fields) == fact) }
  }

  @Test func `an authorization and whatever counts for a lock are signed for at once, and nothing else`() {
    let signed: Set = [
      "disclosureAuthorized.1", "disclosureAuthorized.2", "judged.failed1", "judged.failed2", "idChecked.remoteFailed",
      "idChecked.counterFailed", "flagged", "searched.none", "searched.one", "searched.several",
      "searched.leftOut", "refused.incomplete",
    ]
    for fact in Procedure.facts {
      #expect(fact.checkpoint == (signed.contains(fact.label.description) ? .always : .whenDue), "\(fact)")
    }
  }
}
