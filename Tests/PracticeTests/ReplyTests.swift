import Diagnostics
import Practice
import Testing

@Suite("Practice: no reply is told by its looks")
struct ReplyTests {
  private static func draft(_ replies: [String]) -> Draft {
    Draft("asks: [{at: rings, says: Now!, replies: [\(replies.joined(separator: ", "))]}]")
  }

  @Test func `replies of unlike length are refused`() throws {
    try Self.draft(["{say: \"Please wait a moment now.\", is: good}", "{say: No way., is: poor}"]).check(
      at: "say: ¦\"Please wait", "asks.replies.say: the replies have 7 to 25 characters, which tells the good one",
      hint: "make them of like length: the longest half as long again as the shortest at most")
    let even = Self.draft([
      "{say: \"Please wait.\", is: good}", "{say: \"No, never.\", is: poor, then: {at: ready, says: So}}",
    ])
    #expect(even.problems == [])
  }

  @Test func `in each language for itself`() throws {
    try Self.draft([
      "{say: Please., say-es: \"Espere usted un momento.\", is: good}", "{say: Never., say-es: Nunca., is: poor}",
    ]).check(
      at: "say-es: ¦\"Espere", "asks.replies.say-es: the replies have 6 to 24 characters, which tells the good one",
      hint: "make them of like length: the longest half as long again as the shortest at most")
  }

  @Test func `a number that only the good one has is refused`() throws {
    try Self.draft(["{say: \"It is {reference}.\", is: good}", "{say: \"It is over, sir.\", is: poor}"]).check(
      at: "say: ¦\"It is {", "asks.replies.say: it alone has what stands in braces",
      hint: "put the same into another reply, or leave it out")
  }

  @Test func `one that begins otherwise than all the others is refused`() throws {
    try Self.draft([
      "{say: \"Yes, at once.\", is: good}", "{say: \"No, not now.\", is: poor}", "{say: \"No, not ever\", is: poor}",
    ]).check(
      at: "say: ¦\"Yes", "asks.replies.say: all the others begin with one word, and it does not",
      hint: "begin them with different words")
  }

  /// Who picks the longest one everywhere has to come to grief in every call whose caller presses.
  @Test(arguments: Language.allCases) func `in no call is the good reply the longest at every moment`(
    _ language: Language
  ) throws {
    for scenario in try ScenarioLibrary.all() where !scenario.moments.isEmpty {
      let isLongest = scenario.moments.allSatisfy { moment in
        func longest(_ isMeant: (Scenario.Reply) -> Bool) -> Int {
          moment.replies.filter(isMeant).map { $0.text.in(language).count }.max() ?? 0
        }
        return longest { $0.worth == .good } >= longest { $0.worth != .good }
      }
      #expect(!isLongest, "\(scenario.name)")
    }
  }

  /// Over the whole library the longest, the shortest, and a word at the beginning say nothing of which one is good.
  @Test(arguments: Language.allCases) func `in the library neither length nor opening tells the good one`(
    _ language: Language
  ) throws {
    let moments = try ScenarioLibrary.all().flatMap(\.moments)
    #expect(moments.count >= 25)
    let longest = moments.count {
      $0.replies.max { $0.text.in(language).count < $1.text.in(language).count }?.worth == .good
    }
    let shortest = moments.count {
      $0.replies.min { $0.text.in(language).count < $1.text.in(language).count }?.worth == .good
    }
    #expect(longest * 5 <= moments.count * 2 && shortest * 5 <= moments.count * 2, "\(longest), \(shortest)")
    let replies = moments.flatMap(\.replies)
    let words = Dictionary(grouping: replies) { $0.text.in(language).split(separator: " ").first ?? "" }
    for (word, own) in words where own.count >= 6 {
      let good = own.count { $0.worth == .good }
      #expect(good < own.count, "\(word) begins good ones alone")
    }
  }
}
