import Records
import Desk
import Ledger
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

@Suite("Triggers and procedure hold the same limits (IV)")
struct GuardLimitsTests {
  /// Every fact that may follow, at the last moment at which it may and one millisecond later.
  @Test func `of time for every fact in every stage`() throws {
    let trial = try GuardTrial()
    let limits = ProcedureLimits.longest
    var tried = 0
    var differences: [String] = []
    for place in ProcedureWalk.all where place.stage != .new {
      try trial.play(place.history)
      for case (let fact, let next?) in place.candidates {
        for elapsed in [limits.clearance, limits.clearance + 1, limits.caseAge, limits.caseAge + 1, -1] {
          tried += 1
          let isInTime: Bool =
            switch fact {
            case .refused, .abandoned, .closed: true
            case .disclosureAuthorized: (0...limits.clearance).contains(elapsed)
            default: (0...limits.caseAge).contains(elapsed)
            }
          if try trial.takes(fact, RawState(next), after: elapsed) != isInTime {
            differences.append("\(fact) at \(place.stage) after \(elapsed)")
          }
        }
      }
      try trial.clear()
    }
    print("limits of time: \(tried) pairs")
    #expect(differences == [], "\(differences.count) in all")
    #expect(tried > 10_000)
  }

  /// Endings of a case that a sibling's might go on from, each with what was done to it before.
  private static func endings(_ medium: Medium) throws -> [[Fact]] {
    let clean = try Fact.cleanCase(medium)
    let shown = Array(clean.prefix { $0.kind != "pinReadBack" })
    let identified = clean.firstIndex { $0.kind == "cleared" } ?? 0
    let again: [Fact] =
      Item.allCases.map { .answered($0, .asked) } + [.readBack, .judged(passed: true, round: 1)]
      + clean[(identified - 1)...]
    return [
      clean, Array(clean.dropLast()), shown + [.flagged] + clean.suffix(2), shown + [.closed(.unconfirmed)],
      Array(clean.dropLast()) + [.takenOver, .closed(.disclosed)], Array(clean.prefix(2)) + [.abandoned(.caller)],
      Array(clean.prefix(identified)) + [.presenceLost, .presenceConfirmed(medium)] + clean[(identified - 1)...],
      Array(clean.prefix(identified)) + [.parked(.callerGone), .resumed, .standingChecked, .presenceConfirmed(medium)]
        + again,
    ]
  }

  @Test(arguments: Medium.allCases) func `of siblings after every ending`(_ medium: Medium) throws {
    var (taken, refused) = (0, 0)
    for ending in try Self.endings(medium) {
      for next in Medium.allCases {
        for isSame in [true, false] {
          for minutes: Int64 in [0, 23 * 60, 25 * 60] {
            let words = "\(ending.suffix(3)) \(next) \(isSame) \(minutes)"
            let station = try StationOnDisk()
            let before = try #require(CaseReference("KPK-000-1517"))
            let stage = try station.append(ending, to: before.description)
            let last = try #require(try station.journal.receipts(of: before, as: Fact.self).last)
            station.clock.advance(minutes: minutes)
            let person = isSame ? StationOnDisk.author.name : "Somebody else"
            let opening = try #require(Fact.opening(next, sibling: before))
            // What the procedure says is asked of a log that no guard holds.
            let aside = MemoryStore<Stage>(origin: station.store.origin)
            let free = try Journal(store: aside, station: "test", clock: station.clock, signer: .test())
            let receipt = try free.append(
              opening, label: "", case: before, by: .sample(person), policy: 1, state: .new)
            let isAllowed = Succession.allows(receipt, after: Predecessor(last, stage: stage, guardian: nil))
            let isTaken = (try? station.append([opening], to: "KPM-000-2524", by: person)) != nil
            #expect(isTaken == isAllowed, "\(words)")
            if isTaken { taken += 1 } else { refused += 1 }
          }
        }
      }
    }
    #expect(taken > 5 && refused > 50)
  }
}
