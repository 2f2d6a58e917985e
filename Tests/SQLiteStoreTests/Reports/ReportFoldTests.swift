import Verification
import Ledger
import Records
import Station
import TestSupport
import Testing

@testable import Operations

@Suite("A report is a fold of the log")
struct ReportFoldTests {
  static let seeds = Array<UInt64>(1...12)

  @Test(arguments: seeds) func `that comes to what a slow count comes to`(_ seed: UInt64) throws {
    let log = try RandomLog(seed: seed)
    let zone = StationZone.pacific
    let middle = try #require(log.entries.dropFirst(log.entries.count / 3).first).moment.wall
    let span = try #require(
      ReportSpan(from: zone.day(of: middle), upTo: zone.day(of: log.now - 86_400_000 * 2), zone: zone, now: log.now))
    var fold = ReportFold(span)
    for entry in log.entries { fold.take(entry, log.values[entry.sequence]) }
    let report = fold.finished()
    let slow = SlowCount(entries: log.entries, values: log.values, span: span)

    #expect(report.cases.total == slow.cases.count && report.cases.total > 5)
    #expect(report.cases.byChannel == slow.channels)
    #expect(named(report.cases.byOutcome) == slow.outcomes)
    #expect(named(report.cases.bySchool) == slow.schools)
    #expect(named(report.codes) == slow.codes)
    #expect(report.cases.byLanguage == slow.count { $1.language } && report.cases.byLanguage.count > 1)
    #expect(report.cases.byOperator == slow.count { entry, _ in entry.author.staff })
    #expect(report.cases.byDay == slow.count { entry, _ in zone.day(of: entry.moment.wall) })
    #expect(
      report.cases.byHour == slow.count { entry, _ in Int(zone.time(of: entry.moment.wall).clock.prefix(2)) ?? -1 })
    #expect(report.doubts.outOfOrder == 0 && report.doubts.strange == 0)
    let links = report.links.all
    #expect([links.linked, links.due, links.linkedLate, links.waitingLinked, links.waiting] == slow.links)
    #expect(report.links.bySchool.values.reduce(0) { $0 + $1.due } == links.due)
    #expect(report.links.byLanguage.values.reduce(0) { $0 + $1.linked } == links.linked)
    let passed = report.laterPassed
    #expect([passed.refused, passed.passed, passed.atCounter, passed.waiting] == slow.laterPassed)
    #expect(report.referrals.values.reduce(0, +) == slow.openReferrals)
    for (step, names) in Self.phases {
      let times = slow.seconds(names)
      let counted = report.times[step]
      #expect(counted.count == times.count && counted.percentile(100) == times.last, "\(step)")
      #expect(counted.percentile(1) == times.first, "\(step)")
    }
  }

  private static let phases: [(CallStep, Set<String>)] = [
    (.naming, ["naming", "named"]), (.presence, ["unseen"]), (.questions, ["asking"]), (.readBack, ["readingBack"]),
    (.id, ["identifying", "identifyingAgain"]), (.verdict, ["judging", "verified", "refusing"]),
    (.pin, ["cleared", "authorized", "shown", "misread", "confirmed", "spent"]),
  ]

  private func named(_ counts: [CaseOutcome: Int]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: counts.map { ("\($0.key)", $0.value) })
  }

  private func named(_ counts: [SchoolGroup: Int]) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: counts.map { group, count in
        switch group {
        case .school(let id): (id.text, count)
        case .unknown: ("unknown", count)
        case .noChild: ("none", count)
        }
      })
  }

  private func named(_ counts: [RefusalCode: Int]) -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: counts.map { code, count in
        switch code {
        case .told(let reason): (reason.rawValue, count)
        case .closed(let cause): (cause?.rawValue ?? "erased", count)
        }
      })
  }

  @Test func `takes no entry of a case that is over`() throws {
    let log = try RandomLog(seed: 99)
    let span = try #require(ReportSpan(zone: .pacific, now: log.now))
    var fold = ReportFold(span)
    let closed = try #require(log.entries.last { $0.kind == "closed" || $0.kind == "refused" })
    for entry in log.entries { fold.take(entry, log.values[entry.sequence]) }
    let before = fold.finished()
    // An entry that follows from nothing moves no case.
    fold.take(closed)
    var after = fold.finished()
    #expect(after.doubts.outOfOrder == 1)
    after.doubts.outOfOrder = 0
    #expect(after == before)
  }
}
