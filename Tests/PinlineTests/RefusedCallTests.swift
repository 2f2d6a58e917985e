import TestSupport
import Testing

@Suite("Calls that end without a PIN, on the real console")
struct RefusedCallTests {
  @Test func an_impostor_hears_one_text_after_two_rounds_and_learns_nothing() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    var answers = caller.answers
    answers[3] = caller.answers[3] == "5" ? "6" : "5"
    answers[7] = "213 555 0000"
    try console.answer(answers)
    try console.press("\r", then: "Something differs from the school's record. I cannot see what.")
    try console.terminal.expect("1-8: correct> ")
    try console.press("\r", then: "This cannot be completed now.")
    try console.terminal.expect("Enter: done> ")
    let screen = console.terminal.screen.text
    #expect(screen.contains("Read this out; there is nothing else to say"))
    #expect(!screen.contains("grade is wrong") && !screen.contains("IV.1 ·"))
    try console.press("\r", then: "pinline> ")
    console.terminal.enter("log")
    try console.terminal.expect("refused, closed\n")
  }

  @Test func a_caller_who_cannot_be_seen_is_told_why_and_where_to_go() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    try console.press("c p w\r", then: "caller's number (Enter: not shown)> ")
    try console.press("\r", then: "Can you join a video call now?")
    try console.terminal.expect("they cannot> ")
    try console.press("n\r", then: "come to the school or a district office")
    try console.press("\r", then: "pinline> ")
  }

  @Test func a_mistake_in_naming_is_given_up_and_answers_are_corrected_on_the_way() throws {
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
    try console.press("m\r", then: "Given up.")
    try console.press("\r", then: "pinline> ")
  }

  @Test func a_quiet_flag_changes_nothing_on_the_screen_but_ends_in_the_one_refusal() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    try console.say("/flag", then: "Noted.")
    try console.answer(caller.answers)
    try console.press("\r", then: "Something differs")
    try console.terminal.expect("1-8: correct> ")
    try console.press("\r", then: "This cannot be completed now.")
  }
}
