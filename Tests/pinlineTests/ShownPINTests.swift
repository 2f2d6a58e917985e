import Foundation
import TestSupport
import Testing

@Suite("The PIN on the screen, whatever happens (IV.3)")
struct ShownPINTests {
  /// A console with a PIN on its screen, and the PIN.
  private func shown(_ home: ScratchFolder) throws -> (console: ConsoleOnScreen, pin: String) {
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    try console.answer(caller.answers)
    try console.press("\r", then: "n: none> ")
    try console.identify(caller)
    let pin = try console.showPIN()
    #expect(pin.count >= 4)
    return (console, pin)
  }

  private func expectNothing(of pin: String, _ console: ConsoleOnScreen, from start: Int, _ home: ScratchFolder) throws
  {
    #expect(!console.terminal.screen.isAlternate)
    #expect(console.terminal.isCooked)
    let spaced = pin.prefix(4).map(String.init).joined(separator: " ")
    #expect(!console.terminal.screen.everything.contains(pin))
    #expect(!console.terminal.screen.everything.contains(spaced))
    #expect(!String(decoding: console.terminal.bytes[start...], as: UTF8.self).contains(pin))
    for file in try home.files() {
      #expect(file.bytes.range(of: Data(pin.utf8)) == nil, "\(file.path)")
      #expect(!file.path.hasPrefix("core"), "\(file.path)")
    }
    #expect(!console.terminal.dumpedCore)
  }

  /// Whether a program may leave a core here at all.
  private static var makesCores: Bool {
    var limit = rlimit()
    return unsafe getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0 && limit.rlim_max > 0
  }

  @Test(.enabled(if: makesCores, "skipped: this machine lets no program leave a core"))
  func `a core would be seen if there were one`() throws {
    let home = try ScratchFolder()
    let other = try PseudoTerminal("/bin/sh", ["-c", "kill -SEGV $$"], in: home.path)
    #expect(try other.end() == 128 + SIGSEGV)
    #expect(other.dumpedCore)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS, SIGQUIT])
  func `a crash takes it away and ends as crashes end`(_ signal: Int32) throws {
    let home = try ScratchFolder()
    let (console, pin) = try shown(home)
    let start = console.terminal.bytes.count
    console.terminal.kill(signal)
    #expect(try console.terminal.end() == 128 + signal)
    try expectNothing(of: pin, console, from: start, home)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGUSR1, SIGALRM, SIGPIPE, SIGXCPU, SIGXFSZ, 34, 64])
  func `the end of the process takes it away`(_ signal: Int32) throws {
    let home = try ScratchFolder()
    let (console, pin) = try shown(home)
    let start = console.terminal.bytes.count
    console.terminal.kill(signal)
    #expect(try console.terminal.end() == 129)
    try expectNothing(of: pin, console, from: start, home)
    let log = try Program.run(["log", "show"], home: home.path)
    #expect(log.output.contains("closed: unconfirmed"))
  }

  @Test(arguments: [SIGTTIN, SIGTTOU]) func `being stopped takes it away`(_ signal: Int32) throws {
    let home = try ScratchFolder()
    let (console, pin) = try shown(home)
    console.terminal.kill(signal)
    try console.terminal.expect("PIN as read back> ")
    #expect(!console.terminal.screen.everything.contains(pin))
    #expect(!console.terminal.screen.isAlternate)
  }

  @Test(arguments: [SIGSEGV, SIGTERM, SIGUSR1])
  func `where there is no other screen nothing of the call is left either`(_ signal: Int32) throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home, hasAlternate: false)
    let caller = try console.card()
    try console.open(caller)
    try console.answer(caller.answers)
    try console.press("\r", then: "n: none> ")
    try console.identify(caller)
    try console.press("\r", then: "0:59")
    console.terminal.kill(signal)
    _ = try console.terminal.end()
    #expect(!console.terminal.screen.everything.contains("█"))
    for answer in caller.answers { #expect(!console.terminal.screen.everything.contains(answer), "\(answer)") }
  }

  @Test(arguments: ["\u{3}", "\u{1A}", "\u{1B}", "\r"]) func `these keys take it away`(_ key: String) throws {
    let home = try ScratchFolder()
    let (console, _) = try shown(home)
    console.terminal.send(key)
    try console.terminal.expect("PIN as read back> ")
    #expect(!console.terminal.screen.isAlternate)
  }

  @Test func `other keys do not and plus adds a minute once`() throws {
    let home = try ScratchFolder()
    let (console, _) = try shown(home)
    console.terminal.send("x")
    console.terminal.send("\u{1B}[A")
    console.terminal.send("+")
    try console.terminal.expectScreen { $0.text.contains("1:5") }
    console.terminal.send("+")
    try console.terminal.expectScreen { $0.text.contains("1:5") && !$0.text.contains("2:") }
    #expect(console.terminal.screen.isAlternate)
  }

  @Test func `keys typed too early do not close it`() throws {
    let home = try ScratchFolder()
    let console = try ConsoleOnScreen(home)
    let caller = try console.card()
    try console.open(caller)
    try console.answer(caller.answers)
    try console.press("\r", then: "n: none> ")
    try console.identify(caller)
    console.terminal.send("\r\r\r")
    try console.terminal.expect("0:59")
    #expect(console.terminal.screen.isAlternate)
  }

  @Test func `nothing but a choice shows it again at the read back`() throws {
    let home = try ScratchFolder()
    let (console, pin) = try shown(home)
    console.terminal.send("\r")
    try console.terminal.expect("PIN as read back> ")
    console.terminal.enter("/help")
    try console.terminal.expect("type what is read")
    for _ in 0..<2 {
      console.terminal.send("\r")
      try console.terminal.expect("PIN as read back> ")
      // Enter alone and letters are slips; Esc leaves the line.
      console.terminal.send("\rx\r\u{1B}")
      try console.terminal.expect("type what is read")
    }
    #expect(!console.terminal.screen.isAlternate)
    console.terminal.send("\r")
    try console.terminal.expect("PIN as read back> ")
    console.terminal.enter(pin)
    try console.terminal.expect("disclosed and confirmed")
  }

  /// - Guide: IV.3.i
  @Test func `misread it is shown once more and then never again`() throws {
    let home = try ScratchFolder()
    let (console, pin) = try shown(home)
    console.terminal.send("\r")
    try console.terminal.expect("PIN as read back> ")
    // Enter before the last digit costs nothing.
    console.terminal.enter(String(pin.dropLast()))
    try console.terminal.expect("The PIN has \(pin.count) digits")
    try console.terminal.expect("PIN as read back> ")
    let other = String(pin.map { $0 == "0" ? "1" : "0" })
    console.terminal.enter(other)
    try console.terminal.expect("s: show once more")
    #expect(try console.showPIN(by: "s\r") == pin)
    console.terminal.send("\r")
    try console.terminal.expect("PIN as read back> ")
    console.terminal.enter(other)
    try console.terminal.expect("Closed: unconfirmed.")
    #expect(!console.terminal.text.contains("digit "))
  }
}
