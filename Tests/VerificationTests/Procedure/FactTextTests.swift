import Matching
import Records
import Ledger
import TestSupport
import Testing
import Verification

@Suite("Facts as the log has them")
struct FactTextTests {
  @Test func `every fact is read back as it was written`() throws {
    let more: [Fact] =
      IDKind.allCases.map { .idChecked($0, .counter, passed: true) }
      + ShowingEnd.allCases.map { .shown($0) } + OpenRefusal.allCases.map { .refused(.open($0)) }
      + RestartReason.allCases.map(Fact.roundRestarted) + IDProblem.allCases.map(Fact.idSetAside)
      + AbandonReason.allCases.map(Fact.abandoned) + ParkReason.allCases.map(Fact.parked)
      + NamingMethod.allCases.map(Fact.named) + AnswerSource.allCases.map { .answered(.phone, $0) }
    for fact in ProcedureWalk.facts + more { #expect(try Fact(kind: fact.kind, fields: fact.fields) == fact) }
  }

  @Test func `anything else is refused`() throws {
    for (kind, fields): (String, [String: JSON]) in [
      ("judged", [:]), ("judged", ["variant": .string("passed1"), "extra": .bool(true)]), ("unknown", [:]),
      ("judged", ["variant": .string("passed9")]), ("cleared", ["variant": .string("x")]),
      ("answered", ["variant": .string("9"), "source": .string("asked")]),
      ("idChecked", ["variant": .string("remote"), "document": .string("letter")]),
      ("idChecked", ["variant": .string("remotely"), "document": .string("passport")]),
      ("presenceConfirmed", ["variant": .string("Unbroken")]),
    ] { #expect(throws: UnknownFact.self, "\(kind) \(fields)") { try Fact(kind: kind, fields: fields) } }
  }

  @Test func `nothing in a fact says what was answered or which item failed`() throws {
    for fact in ProcedureWalk.facts {
      let text = String(decoding: try JSON.object(fact.fields).canonical(), as: UTF8.self)
      #expect(!["wrong", "item", "cause", "face", "challenge", "name\""].contains { text.contains($0) }, "\(text)")
    }
    #expect(Fact.judged(passed: false, round: 1).fields == ["variant": .string("failed1")])
    #expect(Fact.refused(.closed).fields == ["variant": .string("closed")])
  }

  @Test(arguments: [
    (Fact.judged(passed: true, round: 2), #"judged {"variant":"passed2"}"#), (.cleared, "cleared {}"),
    (.answered(.contactPhone, .repeated), #"answered {"source":"repeated","variant":"8"}"#),
    (.disclosureAuthorized(generation: 3, showing: 2), #"disclosureAuthorized {"generation":3,"variant":"2"}"#),
    (.presenceConfirmed(.counter, unbroken: false), #"presenceConfirmed {"variant":"counter"}"#),
    (.presenceConfirmed(.remote, unbroken: true), #"presenceConfirmed {"variant":"remoteUnbroken"}"#),
    (.named(.name), #"named {"by":"name"}"#),
    (.refused(.open(.idExpired)), #"refused {"code":"idExpired","section":"IV.2","variant":"open"}"#),
    (
      .idChecked(.driversLicense, .remote, passed: false),
      #"idChecked {"document":"driversLicense","variant":"remoteFailed"}"#
    ),
  ]) func `its text is frozen`(_ fact: Fact, _ text: String) throws {
    #expect(fact.kind + " " + String(decoding: try JSON.object(fact.fields).canonical(), as: UTF8.self) == text)
  }

  @Test func `the openings text is frozen`() throws {
    let sibling = try CaseOpening(
      channel: .counter, language: "es", interpreter: .adult, reason: nil, sibling: CaseReference("KMP-123-4714")
    ).orThrow("an opening")
    for (opening, text) in [
      (try .call(), #"{"channel":"video","interpreter":"none","language":"en","reason":"work","variant":"remote"}"#),
      (
        sibling,
        #"{"channel":"counter","interpreter":"adult","language":"es","sibling":"KMP-123-4714","variant":"counterSibling"}"#
      ),
    ] {
      #expect(String(decoding: try JSON.object(Fact.opened(opening).fields).canonical(), as: UTF8.self) == text)
    }
  }

  @Test func `every refusal has its section`() {
    #expect(
      OpenRefusal.allCases.map(\.section.rawValue) == [
        "IV", "IV.2", "IV.2", "VIII", "IV.1", "III", "III", "IV", "IV.1",
      ])
    #expect(ClosedCause.allCases.map(\.section.rawValue) == ["III", "III", "III", "III", "IV.1", "IV.2", "IV", "IV"])
  }
}
