import Practice
import Testing

@Suite("Practice: the report of a class")
struct ClassReportTests {
  let attempts: AttemptFolder

  init() throws { attempts = try AttemptFolder() }

  private func report(readyAfter scenarios: Int = 10) throws -> ClassReport {
    ClassReport(try attempts.store.all(), readyAfter: scenarios)
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
    #expect(try people(report(readyAfter: 1)) == ["Ana: [100, 79], 0 of 1 passed, 0 wrong, not ready"])
    try attempts.finish("Ana", "walk-in", 80)
    #expect(try people(report(readyAfter: 1)) == ["Ana: [100, 79, 80], 1 of 1 passed, 0 wrong, ready"])
  }

  @Test func `calls a person ready after so many scenarios not tries`() throws {
    for scenario in ["walk-in", "walk-in", "clean-video", "nickname"] { try attempts.finish("Ana", scenario, 100) }
    try attempts.finish("Ben", "walk-in", 100)
    let expected: [(Int, [String])] = [(1, ["Ana", "Ben"]), (2, ["Ana"]), (3, ["Ana"]), (4, [])]
    for (scenarios, who) in expected {
      let ready = try report(readyAfter: scenarios).people.filter(\.isReady).map(\.name)
      #expect(ready == who, "\(scenarios)")
    }
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

  @Test func `leaves out players and what came to no end`() throws {
    try attempts.finish("Ana", "walk-in", 100, missed: [.pace], isUnattended: true)
    try attempts.begin("Ana", "walk-in").add(.calledAgain, at: 1)
    try attempts.begin("Ben", "walk-in").discard()
    #expect(try attempts.store.all().count == 3)
    let report = try report(readyAfter: 0)
    #expect(report.attempts.isEmpty && report.rows.isEmpty && report.people.isEmpty && report.hardest.isEmpty)
  }

  @Test func `counts an attempt of two folders once and as it ended`() throws {
    let log = try attempts.begin("Ana", "walk-in")
    let open = log.attempt
    try log.finish(AttemptFolder.result(90, missed: [.pace]))
    try attempts.finish("Ben", "walk-in", 85)
    let all = try attempts.store.all()
    let mixed: [[Attempt]] = [all + all, [open] + all, all + [open], Array((all + all).reversed())]
    for folders in mixed {
      let report = ClassReport(folders, readyAfter: 1)
      #expect(report.attempts == all)
      #expect(report.people.map(\.scores) == [[90], [85]])
      #expect(report.hardest.map(\.of) == [2])
    }
  }

  @Test func `has the hardest clauses first and the rest in the order of a call`() throws {
    try attempts.finish("Ana", "walk-in", 60, missed: [.pace, .answers])
    try attempts.finish("Ana", "walk-in", 70, missed: [.ending, .answers])
    try attempts.finish("Ben", "walk-in", 70, missed: [.answers, .flag, .opening, .pace])
    try attempts.finish("Ben", "walk-in", 100)
    #expect(
      try report().hardest.map { "\($0.clause.rawValue) \($0.missed)/\($0.of)" } == [
        "answers 3/4", "pace 2/4", "opening 1/4", "ending 1/4", "flag 1/4",
      ])
  }
}
