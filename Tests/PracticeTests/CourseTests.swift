import Diagnostics
import CallScript
import Console
@testable import PracticeConsole
import Practice
import TestSupport
import Testing

@testable import Terminal

@Suite("Practice: the station's own prompt and the short course")
struct CourseTests {
  private func sit(_ station: PracticeStation, _ lines: [String], course: Bool = false) throws -> (
    screen: String, end: ConsoleEnd
  ) {
    try Trainee.sit(station, lines, course: course)
  }

  @Test func `the course goes through its calls and on where it was left`() throws {
    let station = try PracticeStation()
    let first = try sit(station, ["", "", "", "I would look at the date.", "q"], course: true)
    #expect(first.screen.contains("Call 1 of 6.") && first.screen.contains("Call 3 of 6."))
    #expect(try station.attempts.all().map(\.head.scenario) == Array(ScenarioLibrary.course.prefix(2)))
    #expect(try station.attempts.all().last?.events.last?.event == .reflected("I would look at the date."))
    let second = try sit(station, Array(repeating: "", count: 8), course: true)
    #expect(!second.screen.contains("Call 2 of 6.") && second.screen.contains("Call 3 of 6."))
    #expect(second.screen.contains("The course is passed.") && second.end == .done)
    #expect(try station.attempts.all().map(\.head.scenario) == ScenarioLibrary.course)
    #expect(try station.attempts.all().allSatisfy { $0.result?.isPassed == true && !$0.head.isUnattended })
  }

  @Test func `calls are listed taken and gone through again`() throws {
    let station = try PracticeStation()
    let sitting = try sit(
      station,
      [
        "list presence", "take refuses-video 5", "debrief", "I would read the number back.", "report", "take nothing",
        "list none", "wat", "quit",
      ])
    #expect(sitting.end == .done)
    for wanted in [
      "broken-camera", "PRACTICE · By voice alone (seed 5)", "Passed: 100 of 100", "What would you do differently?",
      "Lesson: ",
      "You would do differently: I would read the number back.",
      "Ana Ruiz: refuses-video", "there is no such scenario\nhint: list", "no such command",
    ] {
      #expect(sitting.screen.contains(wanted), "\(wanted)")
    }
    #expect(!sitting.screen.contains("clean-video"))
  }

  @Test func `next takes the call that is due and says when nothing is`() throws {
    let station = try PracticeStation()
    let sitting = try sit(station, ["next", "next", "quit"])
    #expect(sitting.end == .done)
    let taken = try station.attempts.all()
    #expect(taken.count == 2 && Set(taken.map(\.head.scenario)).count == 2)
    #expect(try taken.first?.readScenario().level == 1)
  }

  @Test func `a shift sends calls of any kind and tells of none what it is before its end`() throws {
    let station = try PracticeStation()
    // The shortest call, too, takes a minute.
    station.clock.step = 6000
    let sitting = try sit(station, ["shift 1", "shift 0", "shift long", "quit"])
    #expect(sitting.end == .done)
    let taken = try station.attempts.all()
    #expect(taken.count >= 1 && Set(taken.map(\.head.scenario)).count == taken.count)
    for attempt in taken {
      let title = try attempt.readScenario().title.english
      let before = try #require(sitting.screen.firstRange(of: title))
      #expect(sitting.screen[..<before.lowerBound].hasSuffix("It was: "), "\(title)")
      #expect(!sitting.screen.contains(attempt.head.scenario))
    }
    #expect(sitting.screen.split(separator: "no such command").count == 3)
  }

  @Test func `a shift has honest callers and others and repeats none before its time`() {
    var (shift, random) = (BlindShift((try? ScenarioLibrary.all()) ?? []), SeededGenerator(seed: 11))
    var drawn: [Scenario] = []
    for _ in 0..<40 { drawn += [shift.next(using: &random)].compactMap(\.self) }
    let honest = drawn.count { $0.expectation.end == .disclosed }
    #expect(drawn.count == 40 && (10...30).contains(honest), "\(honest)")
    #expect(Set(drawn.prefix(10).map(\.name)).count == 10)
  }

  @Test func `the end of the input leaves in order`() throws {
    #expect(try sit(PracticeStation(), []).end == .done)
    #expect(try sit(PracticeStation(), [], course: true).end == .done)
  }
}
