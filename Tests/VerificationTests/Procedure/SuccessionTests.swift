import Records
import TestSupport
import Testing

@testable import Ledger
import Verification

/// Which case a sibling's may go on from, one condition at a time.
@Suite("A sibling's case goes on from one that lacks nothing (IV.2)")
struct SuccessionTests {
  private let guardian = Commitment(unchecked: [UInt8](repeating: 1, count: 32))

  private struct Given {
    var origin = "pinline/practice/test"
    var staff = "Test (test)"
    var milliseconds: Int64 = 0
    var committed: [String: Commitment] = [:]
  }

  private func receipt(_ fact: Fact, _ given: Given = Given()) throws -> Receipt<Fact> {
    let entry = Entry(
      origin: given.origin, sequence: 1,
      moment: Moment(wall: 1_790_000_000_000, boot: "b", monotonic: given.milliseconds),
      clockSetBack: false, station: "test", author: .sample(given.staff), case: nil, kind: fact.kind, policy: 1,
      fact: fact.fields, committed: given.committed)
    return Receipt(fact, entry, of: try CaseReference("KPK-482-1914").orThrow("a reference"), from: .log)
  }

  private func opening(_ medium: Medium = .remote) throws -> Fact {
    .opened(
      try CaseOpening(
        channel: medium == .remote ? .video : .counter, language: "en", reason: medium == .remote ? .work : nil,
        sibling: CaseReference("KMH-234-5828")
      ).orThrow("an opening"))
  }

  /// A case that ended well, at the counter or on video, but for these facts put in before its last.
  private func stage(_ medium: Medium = .remote, _ facts: Fact...) throws -> Stage {
    var stage = try Stage.new.after(opening(medium)).orThrow("a stage")
    for fact in facts { stage = try stage.after(fact).orThrow("a stage after \(fact)") }
    return stage
  }

  private func before(
    _ stage: Stage, ending end: Fact = .closed(.disclosed), _ given: Given = Given(), guardian: Commitment? = nil
  ) throws -> Predecessor {
    Predecessor(try receipt(end, given), stage: stage, guardian: guardian)
  }

  @Test func `that ended with a disclosure in the same medium`() throws {
    for medium in Medium.allCases {
      for other in Medium.allCases {
        let allowed = Succession.allows(try receipt(opening(other)), after: try before(stage(medium)))
        #expect(allowed == (medium == other), "\(other) after \(medium)")
      }
    }
    for end: Fact in [.closed(.unconfirmed), .closed(.unjudged), .refused(.closed), .abandoned(.caller), .noted] {
      #expect(!Succession.allows(try receipt(opening()), after: try before(stage(), ending: end)), "\(end)")
    }
  }

  @Test func `whose presence held and that nobody flagged`() throws {
    #expect(!Succession.allows(try receipt(opening()), after: try before(stage(.remote, .flagged))))
    #expect(!Succession.allows(try receipt(opening()), after: try before(stage(.remote, .takenOver))))
    #expect(Succession.allows(try receipt(opening()), after: try before(stage(.remote, .noted))))
  }

  @Test func `of the same operator and log`() throws {
    let before = try before(stage())
    #expect(Succession.allows(try receipt(opening()), after: before))
    #expect(!Succession.allows(try receipt(opening(), Given(staff: "Else (else)")), after: before))
    #expect(!Succession.allows(try receipt(opening(), Given(origin: "pinline/practice/other")), after: before))
  }

  @Test func `of the last five minutes to the millisecond`() throws {
    let before = try before(stage())
    #expect(Succession.allows(try receipt(opening(), Given(milliseconds: 300_000)), after: before))
    #expect(!Succession.allows(try receipt(opening(), Given(milliseconds: 300_001)), after: before))
  }

  @Test func `by an opening and nothing else`() throws {
    #expect(!Succession.allows(try receipt(.named(.name)), after: try before(stage())))
  }

  @Test func `of the same guardian`() throws {
    let other = Commitment(unchecked: [UInt8](repeating: 2, count: 32))
    let known = try before(stage(), guardian: guardian)
    #expect(
      Succession.allows(named: try receipt(.named(.name), Given(committed: ["guardian": guardian])), after: known))
    for committed in [[:], ["guardian": other], ["student": guardian]] {
      #expect(!Succession.allows(named: try receipt(.named(.name), Given(committed: committed)), after: known))
    }
    #expect(!Succession.allows(named: try receipt(.named(.name)), after: try before(stage())))
  }

  @Test func `and no other after a fact that ends the session`() throws {
    let ending: Set<Fact> = [
      .presenceLost, .parked(.callerGone), .parked(.operatorChoice), .takenOver, .lapsed, .flagged,
      .abandoned(.caller), .abandoned(.mistake), .abandoned(.expired), .refused(.closed), .refused(.open(.noVideo)),
      .refused(.open(.notGuardian)), .closed(.unjudged), .closed(.unconfirmed),
    ]
    for fact in ProcedureWalk.facts + OpenRefusal.allCases.map({ .refused(.open($0)) }) + Array(ending) {
      #expect(fact.endsSession == ending.contains(fact), "\(fact)")
    }
  }
}
