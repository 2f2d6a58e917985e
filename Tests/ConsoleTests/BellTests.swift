import Diagnostics
import Terminal
import Testing

@testable import Console

@Suite("The bell")
struct BellTests {
  @Test func `rings at the prompt after somebody else spoke and at no other`() throws {
    let screen = try CapturedOutput()
    let reader = TypedCall(["", "", "", ""], on: screen) { _ in }
    let talk = Talk(language: .english, reader: reader, output: screen.output, isPlain: false, isScripted: false)
    _ = try talk.ask(Question("one"))
    talk.speak(StyledText("hello there"), millisecondsPerWord: 1)
    _ = try talk.ask(Question("two"))
    _ = try talk.ask(Question("three"))
    // What came at once is no wait.
    talk.speak(StyledText("hello there"), millisecondsPerWord: 0)
    _ = try talk.ask(Question("four"))
    #expect(reader.rings == [false, true, false, false])
  }
}
