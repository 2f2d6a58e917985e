import TestSupport
import Testing

@Suite("Calls that end without a PIN, on the real console")
struct RefusedCallTests {
  @Test func `an impostor hears one text after two rounds and learns nothing`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    var answers = caller.answers
    answers[3] = caller.answers[3] == "5" ? "6" : "5"
    answers[7] = "213 555 0000"
    try console.answer(answers)
    try console.press("\r", then: "n: none> ")
    #expect(!console.terminal.screen.text.contains("Something doesn't match"))
    try console.press("p\r", then: "name as printed> ")
    try console.say(caller.printedName, then: "other face> ")
    try console.press("y\r", then: "Something doesn't match the school's records. I can't see what it is.")
    try console.terminal.expect("1-8: correct> ")
    try console.press("\r", then: "I'm not able to complete this right now.")
    try console.terminal.expect("Enter: done> ")
    let screen = console.terminal.screen.text
    #expect(screen.contains("Read this to the caller; there is nothing else to say"))
    #expect(!screen.split(separator: "\n").suffix(6).contains { $0.contains("grade") })
    try console.press("\r", then: "pinline> ")
    console.terminal.enter("log")
    try console.terminal.expect("refused, closed\n")
  }

  @Test func `a caller who cannot be seen is told why and where to go`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    try console.press("c p w\r", then: "caller's number (Enter: not shown)> ")
    try console.press("\r", then: "Can you join a video call right now?")
    try console.terminal.expect("can't join> ")
    try console.press("n\r", then: "y: yes, go ahead")
    try console.press("y\r", then: "come to the school")
    try console.press("\r", then: "pinline> ")
  }

  @Test func `a mistake in naming is given up and answers are corrected on the way`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    try console.say(caller.answers[0], then: "first name> ")
    try console.say("/back", then: "birth date> ")
    try console.say("\u{15}not a date", then: "not a date yet")
    try console.say("\u{15}" + caller.answers[0], then: "first name> ")
    try console.say("/review", then: "1  birth date: ")
    try console.say("/edit 1", then: "birth date> ")
    try console.say("\u{15}" + caller.answers[0], then: "first name> ")
    try console.say("/explain", then: "items to ask: 7")
    try console.say("/abandon", then: "m: opened by mistake")
    try console.press("m\r", then: "Abandoned.")
    try console.press("\r", then: "pinline> ")
  }

  @Test func `a quiet flag changes nothing on the screen but ends in the one refusal`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    try console.say("/flag", then: "Noted.")
    try console.answer(caller.answers)
    // An ID is seen before anything is told.
    try console.press("\r", then: "n: none> ")
    try console.press("p\r", then: "name as printed> ")
    try console.say(caller.printedName, then: "other face> ")
    try console.press("y\r", then: "Something doesn't match")
    try console.terminal.expect("1-8: correct> ")
    try console.press("\r", then: "I'm not able to complete this right now.")
  }
}
