import Foundation
import TestSupport
import Testing

@Suite("What helps an honest parent, on the real console")
struct HonestParentTests {
  /// A call by video up to the first question, in a window of this size from there on.
  private func asked(
    _ home: ScratchFolder, columns: Int = 80, rows: Int = 24, by channel: String = "v w"
  ) throws -> (console: ConsoleOnScreen, caller: PlayedCaller) {
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller, by: channel)
    console.terminal.resize(columns: columns, rows: rows)
    return (console, caller)
  }

  /// Types, waits until the screen has it all, and takes the line.
  private func type(_ text: String, _ shown: [String], on console: ConsoleOnScreen, then prompt: String) throws {
    console.terminal.send("\u{15}" + text)
    try console.terminal.expectScreen { screen in shown.allSatisfy { screen.text.contains($0) } }
    try console.press("\r", then: prompt)
  }

  @Test(arguments: [80, 40]) func `echoes what was understood and asks what is in doubt`(_ columns: Int) throws {
    let home = try ScratchFolder()
    let (console, _) = try asked(home, columns: columns)
    let terminal = console.terminal
    let question = columns == 80 ? ["  Saturday, May 9, 2009, age ", " · or is it September 5?"] : ["September", "5?"]
    try type("5/9/2009", question, on: console, then: "first name> ")
    try type("l u z", ["\n  Luz\n"], on: console, then: "last name> ")
    try type("b as in boy, e as in egg, n as in nose", ["\n  Ben\n"], on: console, then: "grade> ")
    try type("primero de secundaria", ["\n  7th grade?\n"], on: console, then: "address> ")
    try type("1205 e 4th st", ["\n  1205 · E 4th St · no unit?\n"], on: console, then: "(Enter: none)")
    // Enter alone would mean that there is none.
    try terminal.expectScreen { $0.text.contains("\n  1205 · E 4th St · no unit\n") }
    try type("4b", ["\n  1205 · E 4th St · 4B\n"], on: console, then: "phone> ")
    try type("+52 664 123 4567", ["  +52 664 123 4567"], on: console, then: "contact's name> ")
    try type("mi tia Elena", ["\n  Elena\n"], on: console, then: "(Enter: that is all)")
    try type("Ruiz", ["\n  Elena · Ruiz\n"], on: console, then: "contact's phone> ")
    console.terminal.send("323 555 0177\r")
    try terminal.expect("1-8: correct")
    let review = terminal.screen.text.replacing("\n  ", with: " ")
    for line in ["(Luz)", "(7th grade?)", "1205 e 4th st, 4b", "mi tia Elena Ruiz"] { #expect(review.contains(line)) }
    terminal.kill(9)
  }

  @Test func `an apartment is asked for once and not where it was said that there is none`() throws {
    let home = try ScratchFolder()
    let (console, caller) = try asked(home)
    for (answer, prompt) in zip(caller.answers.prefix(4), ConsoleOnScreen.prompts) {
      try console.say(answer, then: prompt)
    }
    try console.say("1205 E 4th St", then: "unit or letter (Enter: none)> ")
    try console.say("/back", then: "address> ")
    try console.terminal.expectScreen { $0.text.contains("address> 1205 E 4th St") }
    try console.say("\u{15}1205 E 4th St, it's a house", then: "phone> ")
    try console.say("/edit 5", then: "address> ")
    try console.say("\u{15}1205 E 4th St", then: "(Enter: none)> ")
    try console.say("what?", then: "a number or a letter; Enter if there is none")
    try console.press("\r", then: "phone> ")
    try console.say("/review", then: "5  address: 1205 E 4th St, no unit  (1205 · E 4th St · no unit)")
    console.terminal.kill(9)
  }

  @Test(arguments: [("v w", "A apple", "Z zebra", 80), ("v es w", "Ñ ñandú", "Z zapato", 40)])
  func `the spelling alphabet is one key away and never in the answer`(
    _ channel: String, _ some: String, _ last: String, _ columns: Int
  ) throws {
    let home = try ScratchFolder()
    let (console, caller) = try asked(home, columns: columns, by: channel)
    let terminal = console.terminal
    try console.say(caller.answers[0], then: "first name> ")
    terminal.send("\t")
    try terminal.expectScreen { $0.text.contains(some) && $0.text.contains(last) }
    // It stays while the caller spells, and goes with the line.
    terminal.send("lu")
    try terminal.expectScreen { $0.text.contains("first name> lu\n") && $0.text.contains(some) }
    terminal.send("\u{7F}\u{7F}\t")
    try terminal.expectScreen { !$0.text.contains(some) }
    terminal.send("\t")
    try terminal.expectScreen { $0.text.contains(some) }
    try console.press("Luz\r", then: "last name> ")
    try terminal.expectScreen { !$0.text.contains(some) }
    try console.say("/review", then: "2  first name: Luz\n")
    // Anywhere in a call.
    try console.say("/edit 1", then: "birth date> ")
    try console.say("\u{15}/spell", then: last)
    try console.say("\u{15}/help", then: "the spelling alphabet")
    terminal.kill(9)
  }

  @Test func `the second round names the forms that help and the ID is typed as printed`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    var caller = try console.card()
    while caller.printedName.split(separator: " ").count != 2 { caller = try console.card() }
    try console.open(caller)
    var answers = caller.answers
    answers[3] = caller.answers[3] == "5" ? "6" : "5"
    try console.answer(answers)
    #expect(!console.terminal.text.contains("both last names"))
    try console.press("\r", then: "n: none> ")
    try console.press("p\r", then: "full name as printed> ")
    try console.terminal.expectScreen { $0.text.contains("as printed; comma between lines") }
    try console.say("12", then: "a name has letters")
    let names = caller.printedName.uppercased().split(separator: " ")
    try console.say("\(names[1]), \(names[0])", then: "other face> ")
    try console.press("y\r", then: "I can't see what it is.")
    try console.terminal.expect("correct> ")
    let said = console.terminal.screen.text.replacing("\n  ", with: " ")
    #expect(
      said.contains(
        "the full name as the school has it, with both last names. An apartment number can help too, or an old or new address."
      ))
    try console.press("4\r", then: "grade> ")
    try console.say("\u{15}" + caller.answers[3], then: "correct> ")
    // The ID that was seen serves.
    try console.press("\r", then: "show the PIN> ")
    console.terminal.kill(9)
  }

  @Test func `a child is found by a number in words and a caller of one name is asked for more`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    let words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    let spoken = caller.student.compactMap(\.wholeNumberValue).map { words[$0] }.joined(separator: " ")
    try console.press("c v w\r", then: "first name> ")
    console.terminal.send(spoken)
    try console.terminal.expectScreen { $0.text.contains("\n  \(caller.student)\n") }
    try console.press("\r", then: "caller's name> ")
    try console.say("Suharto", then: "rest of the name (Enter: that is all)> ")
    try console.press("\r", then: "relationship> ")
    console.terminal.kill(9)
  }

  @Test func `in plain mode doubts are told behind the line and Tab comes with Enter`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, environment: ["ACCESSIBLE": "1"])
    let terminal = console.terminal
    let caller = try console.card()
    for (line, prompt) in [
      ("call video work", "first name> "), (caller.student, "caller's name> "), ("\t", "… as in …"),
      ("Rosa", "that is all)> "), ("Ortega", "relationship> "), ("mother", "1-2> "), ("", "birth date> "),
      ("5/9/2009", "May 9, 2009, age "), ("Luz", "last name> "), ("Ortega", "grade> "), ("6", "address> "),
      ("1205 E 4th St", "(Enter: none)> "), ("no", "phone> "), ("/spell", "A apple"),
    ] {
      terminal.enter(line)
      try terminal.expect(prompt)
    }
    #expect(terminal.text.contains("or is it September 5?"))
    #expect(!terminal.bytes.contains(0x1B))
    terminal.kill(9)
  }

  @Test func `in Spanish it is all in Spanish`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, arguments: ["--language", "es"])
    let terminal = console.terminal
    terminal.enter("card")
    try terminal.expect("en su identificación")
    try terminal.expect("pinline> ")
    let card = terminal.screen.text
    let number = try #require(card.firstMatch(of: #/número de estudiante +(\S+)/#))
    for (line, prompt) in [
      ("call video es work", "estudiante o nombre> "), (String(number.1), "quien llama> "),
      ("Suharto", "resto del nombre (Enter: es todo)> "), ("", "parentesco> "), ("mamá", "sin video> "),
      ("", "nacimiento> "),
    ] {
      terminal.enter(line)
      try terminal.expect(prompt)
    }
    terminal.send("5/9/2009")
    try terminal.expectScreen {
      $0.text.contains("sábado 9 de mayo de 2009") && $0.text.contains("¿o es el 5 de septiembre?")
    }
    terminal.send("\r")
    try terminal.expect("nombre> ")
    for (line, prompt) in [("Luz", "apellidos> "), ("Ortega", "grado> "), ("6", "dirección> ")] {
      terminal.enter(line)
      try terminal.expect(prompt)
    }
    #expect(terminal.text.contains("Deletréemelo"))
    terminal.send("1205 e 4th st")
    try terminal.expectScreen { $0.text.contains("1205 · E 4th St · ¿sin apartamento?") }
    terminal.send("\r")
    try terminal.expect("apartamento (Enter: no hay)> ")
    terminal.kill(9)
  }
}
