import Practice
import Testing

@Suite("Practice: the scenarios that come with Pinline")
struct LibraryTests {
  @Test func every_scenario_is_whole() throws {
    #expect(try !ScenarioLibrary.all().isEmpty)
  }
}
