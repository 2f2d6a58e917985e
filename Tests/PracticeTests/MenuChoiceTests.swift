import CallScript
import Diagnostics
import Testing

@testable import PracticeConsole

@Suite("Choices at the practice station's own prompt")
struct MenuChoiceTests {
  private func keys<Choice: ScriptChoice>(_: Choice.Type, _ language: Language) -> [String] {
    Choice.allCases.flatMap { $0.keys(in: language) }
  }

  @Test(arguments: Language.allCases) func `have no key twice in a list`(_ language: Language) {
    let lists = [
      keys(InterruptedChoice.self, language), keys(CourseChoice.self, language), keys(FaceChoice.self, language),
      keys(MissedChoice.self, language),
    ]
    for keys in lists {
      #expect(Set(keys).count == keys.count && keys.allSatisfy { Int($0) == nil && !$0.contains("/") }, "\(keys)")
    }
  }
}
