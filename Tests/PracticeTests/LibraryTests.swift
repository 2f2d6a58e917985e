import Verification
import CallScript
import Diagnostics
import Records
import Testing

@testable import Practice

@Suite("Practice: the scenarios that come with Pinline")
struct LibraryTests {
  /// What new staff have to have met, by name, with how it ends.
  static let promised: [(name: String, end: String)] = [
    ("clean-video", "disclosed"), ("walk-in", "disclosed"), ("two-surnames", "disclosed"),
    ("moved-last-week", "disclosed"), ("grandmother-knows-all", "closed"), ("posing-as-mother", "closed"),
    ("court-order", "closed"), ("whispering", "closed"), ("student-of-18", "adultStudent"),
    ("expired-passport", "idExpired"), ("name-differs", "closed"), ("refuses-video", "noVideo"),
    ("broken-camera", "noVideo"), ("replayed-video", "closed"), ("fishing", "closed"), ("mymail-pin", "disclosed"),
    ("sibling-second", "disclosed"), ("misread-pin", "disclosed"), ("dropped-call", "disclosed"),
    ("not-yet-verified", "closed"), ("spanish-only", "disclosed"), ("korean-interpreter", "disclosed"),
    ("other-parents-pin", "disclosed"),
    ("child-translates", "disclosed"), ("picture-freezes", "disclosed"), ("caregiver-affidavit", "notGuardian"),
    ("missing-contact", "incompleteRecord"), ("deployed-father", "disclosed"), ("twins-alike", "disclosed"),
    ("married-name", "disclosed"), ("no-fixed-address", "disclosed"), ("affidavit-on-record", "closed"),
    ("foster-mother", "disclosed"), ("grandmother-guardian", "disclosed"), ("mobile-license", "idUnsuitable"),
  ]

  @Test(arguments: promised) func `is there and ends as it should`(_ promised: (name: String, end: String)) throws {
    let scenario = try #require(try ScenarioLibrary.all().first { $0.name == promised.name })
    #expect(scenario.expectation.end.name == promised.end)
  }

  @Test func `all are whole and every topic and level has some`() throws {
    let all = try ScenarioLibrary.all()
    #expect(all.count >= 30 && Set(all.map(\.name)).count == all.count)
    #expect(Set(all.map(\.topic)) == Set(Scenario.Topic.allCases))
    #expect(Set(all.map(\.level)) == [1, 2, 3])
    #expect(all.contains { $0.catches == [.rushed] } && all.contains { $0.catches == [.trusting] })
  }

  @Test func `every one can be read in Spanish`() throws {
    for scenario in try ScenarioLibrary.all() {
      let texts = [scenario.title, scenario.lesson] + scenario.moments.flatMap { $0.replies.map(\.text) }
      for text in texts { #expect(text.spanish != text.english, "\(scenario.name): \(text.english)") }
    }
  }

  @Test func `the course has six and takes about 45 minutes`() throws {
    let all = try ScenarioLibrary.all()
    let calls = try ScenarioLibrary.course.map { name in try #require(all.first { $0.name == name }) }
    #expect(calls.count == 6)
    // As long again for the debrief and a second try.
    #expect((20...45).contains(calls.reduce(0) { $0 + $1.target.minutes }))
    #expect(calls.first?.level == 1 && calls.contains { $0.expectation.end != .disclosed })
    for kind in [CallKind.otherFace, .leak, .spanish, .walkIn] {
      #expect(calls.contains(where: kind.covers), "\(kind)")
    }
    #expect(calls.contains { $0.expectation.end == .refused(.idExpired) })
    // Whoever presses Enter through the course must not come out of it with a pass.
    #expect(calls.count { $0.catches.contains(.rushed) } >= 4)
  }

  @Test(arguments: Language.allCases) func `callers have several ways to say each thing`(_ language: Language) {
    for phrase in Phrase.samples {
      let ways = phrase.in(language)
      #expect(ways.count >= 2 && Set(ways).count == ways.count, "\(language) \(phrase)")
    }
  }

  /// A seed draws by them: two phrases of one name would always be said alike.
  @Test func `every phrase is drawn by a name of its own`() {
    #expect(Set(Phrase.samples.map(\.name)).count == Phrase.samples.count)
  }
}
