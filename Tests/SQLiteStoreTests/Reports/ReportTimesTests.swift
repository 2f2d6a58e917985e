import Desk
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing
import Verification

@testable import Operations

@Suite("Time on call and on its parts")
struct ReportTimesTests {
  let log: ReportedStation

  init() throws { log = try ReportedStation() }

  /// A call that takes so many minutes for its parts.
  private func play(
    seen: Int64 = 1, questions: Int64 = 3, id: Int64 = 2, _ more: @escaping (DeskCaller) throws -> Void = { _ in }
  ) throws {
    let clock = log.clock
    try log.play(.clean) { caller in
      caller.at(.see(.first)) {
        clock.advance(minutes: seen)
        try $0.presence.see()
      }
      caller.at(.ask(.phone)) {
        clock.advance(minutes: questions)
        try $0.questions.answer(caller.family.answers[.phone] ?? "")
      }
      caller.at(.identify) {
        clock.advance(minutes: id)
        _ = try $0.identification.check(caller.document)
      }
      try more(caller)
    }
  }

  private func minutes(_ durations: Durations) -> [Int64?] {
    [durations.median, durations.ninetieth].map { $0.map { $0 / 60_000 } }
  }

  @Test func `are the medians and the ninetieth percentiles of the cases that came so far`() throws {
    for questions in 1...10 { try play(questions: Int64(questions)) }
    try log.play(.incomplete)
    let times = try log.report().times
    #expect(times.whole.count == 11 && minutes(times.whole) == [8, 12])
    #expect(times[.questions].count == 11 && minutes(times[.questions]) == [5, 9])
    #expect(times[.id].count == 10 && minutes(times[.id]) == [2, 2])
    #expect(minutes(times[.presence]) == [1, 1] && minutes(times[.pin]) == [0, 0])
  }

  @Test func `do not hold what a case waited`() throws {
    let clock = log.clock
    let desk = try log.station.desk()
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .ask(.grade) }
    let reference = try #require(desk.reference)
    clock.advance(minutes: 4)
    try desk.leaving.park(.callerGone)
    clock.advance(minutes: 600)
    caller.at(.ask(.phone)) {
      clock.advance(minutes: 2)
      try $0.questions.answer(caller.family.answers[.phone] ?? "")
    }
    #expect(try caller.playParked(reference, at: desk) == .closed(.disclosed))
    let times = try log.report().times
    #expect(minutes(times.whole) == [6, 6] && minutes(times[.questions]) == [6, 6])
  }

  @Test func `do not hold the gap before a restart or a take-over`() throws {
    let desk = try log.station.desk()
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .ask(.grade) }
    let reference = try #require(desk.reference)
    log.clock.advance(minutes: 55)
    let other = try log.station.desk(operator: "Ben Ortiz")
    _ = try other.resumption.pickUp(reference)
    try other.resumption.takeOver()
    log.clock.advance(minutes: 2)
    try caller.play(at: other)
    #expect(try minutes(log.report().times.whole) == [2, 2])
  }

  @Test func `go by the monotonic clock where the wall clock is set back`() throws {
    let clock = log.clock
    try play { caller in
      caller.at(.ask(.contactName)) {
        clock.setWall(backMinutes: 500)
        clock.advance(minutes: 1)
        try $0.questions.answer(caller.family.answers[.contactName] ?? "")
      }
    }
    #expect(try minutes(log.report(from: "2026-03-09").times.whole) == [7, 7])
  }

  @Test func `go by the wall clock across two boots and are never less than nothing`() throws {
    let clock = log.clock
    for (minutesOff, expected) in [(4, 4), (-90, 0)] as [(Int64, Int64)] {
      let desk = try log.station.desk()
      let caller = DeskCaller()
      try caller.play(at: desk) { $0 == .ask(.grade) }
      let reference = try #require(desk.reference)
      clock.reboot(as: "boot-\(minutesOff)")
      clock.setWall(backMinutes: -minutesOff)
      let next = try log.station.desk()
      _ = try next.resumption.pickUp(reference)
      try next.leaving.abandon(.caller)
      let times = try log.report(from: "2026-03-01").times
      #expect(times.whole.percentile(100).map { $0 / 60_000 } == max(4, expected) || minutesOff < 0)
      #expect(times.whole.percentile(1).map { $0 >= 0 } == true && times.whole.count == (minutesOff < 0 ? 2 : 1))
    }
  }

  // Nearest rank. Each row: the times, the median and the ninetieth percentile.
  static let ranks: [([Int64], Int64?, Int64?)] = [
    ([], nil, nil), ([7], 7, 7), ([1, 2], 1, 2), ([3, 1, 2], 2, 3), ([1, 2, 3, 4], 2, 4),
    (Array(1...10), 5, 9), (Array(1...11), 6, 10), (Array(1...100), 50, 90),
  ]

  @Test(arguments: ranks) func `percentiles are times that were measured`(
    _ times: [Int64], _ median: Int64?, _ high: Int64?
  ) {
    let durations = Durations(times.reversed())
    #expect(durations.median == median && durations.ninetieth == high && durations.count == times.count)
  }
}
