import CallScript
import Diagnostics
import Records
import Testing

@Suite("Questions of the call script")
struct QuestionTests {
  @Test func `have names of their own that are read back`() {
    let all = CallQuestion.allCases
    #expect(Set(all.map(\.name)).count == all.count)
    for question in all { #expect(CallQuestion(named: question.name) == question) }
    #expect(CallQuestion(named: "nothing") == nil && CallQuestion(named: "") == nil)
  }

  @Test(arguments: Language.allCases) func `have a prompt each`(_ language: Language) {
    for prompt in Prompt.allCases { #expect(!prompt.in(language).isEmpty, "\(prompt)") }
    for item in Item.allCases { #expect(Prompt.item(item).in(language) == item.in(language)) }
  }
}
