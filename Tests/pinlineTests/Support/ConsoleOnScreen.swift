import TestSupport

/// The real console on a pseudo-terminal, with someone who plays both sides of a call.
final class ConsoleOnScreen {
  let terminal: PseudoTerminal
  /// Keys pressed that were no part of what the caller said.
  private(set) var keys = 0
  private let rows: Int

  /// Opens the sample district.
  init(
    _ home: ScratchFolder, operator name: String = "Ana Ruiz", columns: Int = 80, rows: Int = 40,
    arguments: [String] = [], environment: [String: String] = [:], hasAlternate: Bool = true
  ) throws {
    self.rows = rows
    // One whose chance comes from a seed is made with that.
    if environment["LD_PRELOAD"] == nil { try SampleStation.copy(to: home) }
    terminal = try PseudoTerminal(
      Program.path, ["demo", "--operator", name] + arguments,
      environment: Program.environment(home.path, environment), in: home.path, columns: columns, rows: rows,
      hasAlternate: hasAlternate)
    try terminal.expect("pinline> ")
  }

  /// Draws a card and reads it.
  func card() throws -> PlayedCaller {
    terminal.enter("card")
    try terminal.expect("on your ID")
    try terminal.expect("pinline> ")
    return PlayedCaller(card: terminal.screen.text)
  }

  /// Presses keys that are no part of what a caller said, then waits.
  func press(_ text: String, then wanted: String) throws {
    keys += text.count
    terminal.send(text)
    try terminal.expect(wanted)
  }

  /// Types what a caller said and Enter, then waits.
  func say(_ text: String, then wanted: String) throws {
    keys += 1
    terminal.enter(text)
    try terminal.expect(wanted)
  }

  static let prompts = [
    "first name> ", "last name> ", "grade> ", "address> ", "phone> ", "contact's name> ", "contact's phone> ",
    "1-8: correct> ",
  ]

  /// From the main prompt to the first question.
  func open(_ caller: PlayedCaller, by channel: String = "v w") throws {
    try press((channel == "v" ? "v" : "c \(channel)") + "\r", then: "first name> ")
    try say(caller.student, then: "caller's name> ")
    try say(caller.name, then: "relationship> ")
    try say(caller.relationship, then: channel == "c" ? "at the counter> " : "no video> ")
    try press("\r", then: "birth date> ")
  }

  /// All eight answers, up to the read-back.
  func answer(_ answers: [String]) throws {
    for (place, (answer, prompt)) in zip(answers, Self.prompts).enumerated() {
      guard place == 4, PlayedCaller.asksForUnit(answer) else {
        try say(answer, then: prompt)
        continue
      }
      try say(answer, then: "(Enter: none)> ")
      try press("\r", then: prompt)
    }
  }

  /// From the verdict to the offer of the PIN.
  func identify(_ caller: PlayedCaller) throws {
    try press("p\r", then: "name as printed> ")
    try say(caller.printedName, then: "other face> ")
    try press("y\r", then: "show the PIN> ")
  }

  /// Shows the PIN and reads it off the screen, as the operator does. In a low window its digits are of one cell each.
  func showPIN(by key: String = "\r") throws -> String {
    try press(key, then: "0:59")
    return try readDigits()
  }

  /// Reads the digits that stand there.
  func readDigits() throws -> String {
    terminal.resize(columns: 80, rows: 8)
    try terminal.expectScreen { $0.isAlternate && !$0.text.contains("█") && $0.text.contains(#/\d:\d\d/#) }
    let line = terminal.screen.lines.first { $0.contains { $0.isNumber } } ?? ""
    terminal.resize(columns: 80, rows: rows)
    return line.filter(\.isNumber)
  }

  /// A whole clean call, to the main prompt; the PIN that was shown.
  @discardableResult
  func playCleanCall(_ caller: PlayedCaller, by channel: String = "v w", answers: [String]? = nil) throws -> String {
    try playToPIN(caller, by: channel, answers: answers)
    let pin = try readPIN()
    try press("\r", then: "pinline> ")
    return pin
  }

  /// A whole clean call up to the offer of the PIN.
  func playToPIN(_ caller: PlayedCaller, by channel: String, answers: [String]? = nil) throws {
    try open(caller, by: channel)
    try answer(answers ?? caller.answers)
    try press("\r", then: "n: none> ")
    try identify(caller)
  }

  /// From there to the key that wipes the call from the screen; the PIN that was shown.
  func readPIN() throws -> String {
    let pin = try showPIN()
    try press("\r", then: "PIN as read back> ")
    try say(pin, then: "s: sibling")
    return pin
  }
}
