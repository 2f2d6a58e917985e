import Practice
import Records
import Station
import Testing
import Verification

@Suite("Practice: the report of a class")
struct ClassReportTests {
  let attempts: AttemptFolder

  init() throws { attempts = try AttemptFolder() }

  private static let rules = PracticeRules(
    passMark: 80, sections: GuideSection.allCases, asksForSpanish: true, spacing: [1, 7, 30, 90])

  private func report(_ all: [Attempt]? = nil) throws -> ClassReport {
    ClassReport(try all ?? attempts.store.all(), by: Self.rules, on: .earliest)
  }

  private func rows(_ report: ClassReport) -> [String] {
    report.rows.map { row in
      "\(row.person): \(row.scenario) \(row.scores), best \(row.best), last \(row.last), "
        + (row.isPassed ? "passed" : "not passed")
    }
  }

  private func people(_ report: ClassReport) -> [String] {
    report.people.map { person in
      "\(person.name): \(person.scores), \(person.passed) of \(person.tried) passed, \(person.wrongDisclosures) wrong, "
        + (person.isReady ? "ready" : "not ready")
    }
  }

  @Test func `has each person at each scenario with best and last`() throws {
    try attempts.finish("Ben", "walk-in", 85)
    try attempts.finish("Ana", "walk-in", 90)
    try attempts.finish("Ana", "clean-video", 60)
    try attempts.finish("Ana", "walk-in", 50)
    try attempts.finish("Ana", "clean-video", 95)
    #expect(
      try rows(report()) == [
        "Ana: clean-video [60, 95], best 95, last 95, passed", "Ana: walk-in [90, 50], best 90, last 50, not passed",
        "Ben: walk-in [85], best 85, last 85, passed",
      ])
  }

  @Test func `counts a scenario as passed by the last try alone`() throws {
    try attempts.finish("Ana", "walk-in", 100)
    try attempts.finish("Ana", "walk-in", 79)
    #expect(try people(report()) == ["Ana: [100, 79], 0 of 1 passed, 0 wrong, not ready"])
    try attempts.finish("Ana", "walk-in", 80)
    #expect(try people(report()) == ["Ana: [100, 79, 80], 1 of 1 passed, 0 wrong, not ready"])
  }

  @Test func `counts every wrong disclosure`() throws {
    try attempts.finish("Ana", "walk-in", 0, isWrong: true)
    try attempts.finish("Ana", "walk-in", 100)
    try attempts.finish("Ana", "clean-video", 0, isWrong: true)
    try attempts.finish("Ben", "walk-in", 100)
    #expect(
      try people(report()) == [
        "Ana: [0, 100, 0], 1 of 2 passed, 2 wrong, not ready", "Ben: [100], 1 of 1 passed, 0 wrong, not ready",
      ])
  }

  @Test func `leaves out players and nothing else`() throws {
    try attempts.finish("Ana", "walk-in", 100, missed: [.pace], isUnattended: true)
    try attempts.begin("Ana", "walk-in").add(.calledAgain, at: 1, logged: 0)
    try attempts.begin("Ben", "walk-in").discard(AttemptFolder.result(40))
    let report = try report()
    #expect(report.attempts.count == 2 && report.people.map(\.unfinished) == [1, 1])
    #expect(
      rows(report) == [
        "Ana: walk-in [], best 0, last 0, not passed", "Ben: walk-in [40], best 40, last 40, not passed",
      ])
  }

  @Test func `counts an attempt of two folders once and as it ended`() throws {
    let log = try attempts.begin("Ana", "walk-in")
    let open = log.attempt
    try log.finish(AttemptFolder.result(90, missed: [.pace]))
    try attempts.finish("Ben", "walk-in", 85)
    let all = try attempts.store.all()
    let mixed: [[Attempt]] = [all + all, [open] + all, all + [open], Array((all + all).reversed())]
    for folders in mixed {
      let report = try report(folders)
      #expect(report.attempts == all)
      #expect(report.people.map(\.scores) == [[90], [85]])
      #expect(report.hardest.map(\.of) == [2])
    }
  }

  @Test func `has the hardest clauses first by their share of the attempts in which they counted`() throws {
    try attempts.finish("Ana", "walk-in", 60, missed: [.pace, .answers])
    try attempts.finish("Ana", "walk-in", 70, missed: [.ending, .answers])
    try attempts.finish("Ben", "walk-in", 70, missed: [.answers, .flag, .opening, .pace])
    try attempts.finish("Ben", "walk-in", 100)
    try attempts.begin("Ben", "walk-in").finish(
      AttemptFolder.result(70, missed: [.flag], counted: [.flag, .ending]))
    #expect(
      try report().hardest.map { "\($0.clause.rawValue) \($0.missed)/\($0.of)" } == [
        "answers 3/4", "pace 2/4", "flag 2/5", "opening 1/4", "ending 1/5",
      ])
  }
}
