import Testing

@testable import Terminal

@Suite("What stands in front of a line")
struct EditPromptTests {
  private func prompt(
    _ text: String, lead: String? = nil, hint: String = "", isChoice: Bool = false, columns: Int = 40
  ) -> EditPrompt {
    var request = LineRequest(prompt: StyledText(text, .label))
    request.lead = lead.map { StyledText($0, .say) }
    request.hint = { _ in hint }
    request.isChoice = isChoice
    return EditPrompt(request, columns: columns)
  }

  @Test func `what is read out shares the row where an answer still fits`() {
    let joined = prompt("grade> ", lead: "» Grade?")
    #expect(joined.visible == "» Grade? grade> " && joined.above.isEmpty)
    let above = prompt("grade> ", lead: "» What grade is the child in?")
    #expect(above.visible == "grade> " && above.above.map(\.text) == ["» What grade is the child in?"])
    #expect(prompt("grade> ", lead: "» Grade?", hint: "a hint of more than its room").visible == "grade> ")
  }

  @Test func `a long line shares the row of its end`() {
    let long = prompt("grade> ", lead: "» One two three four five six seven eight nine.")
    #expect(long.above.map(\.text) == ["» One two three four five six seven"])
    #expect(long.visible == "  eight nine. grade> ")
  }

  @Test func `choices take the row but for a word`() {
    let choices = "Enter: no · s: sibling · h: hold> "
    #expect(prompt(choices).visible == "> ")
    #expect(prompt(choices, isChoice: true).visible == choices)
    let broken = prompt("Enter: no · s: sibling · h: hold · p: park it> ", isChoice: true)
    #expect(broken.above.map(\.text) == ["Enter: no · s: sibling · h: hold ·"])
    #expect(broken.visible == "p: park it> ")
    let full = prompt("Enter: no · s: sibling · h: hold · p: to park it, where nothing is lost> ", isChoice: true)
    #expect(full.visible == "> " && full.above.count == 2)
  }

  @Test func `in any window nothing is lost and the row is not overrun`() {
    let lead = "» Please turn on your camera, then repeat this case number: KPM-482-1937."
    for columns in 4...120 {
      for (text, isChoice) in [("birth date> ", false), ("Enter: seen, number repeated · n: no video> ", true)] {
        let prompt = prompt(text, lead: lead, isChoice: isChoice, columns: columns)
        #expect(DisplayWidth.of(prompt.visible) <= max(2, columns))
        for line in prompt.above { #expect(DisplayWidth.of(line.text) <= columns - 1) }
        let all = (prompt.above.map(\.text) + [prompt.visible]).joined().filter { $0 != " " }
        #expect(all == (lead + text).filter { $0 != " " })
      }
    }
  }
}
