import TestSupport
import Testing

@testable import Terminal

@Suite("The keyboard at the prompts of a PIN")
struct SecretKeyboardTests {
  @Test(arguments: [
    ("\u{1B}", "escape"), ("\u{1B}[", "pause"), ("\u{1B}[1;5", "pause"), ("\u{1B}O", "pause"),
    ("\u{1B}]11;rgb", "pause"),
    ("\u{1B}[200~9\r+", "pause"), ("\u{1B}[200~9\u{1B}[20", "pause"), ("\u{1B}[A5", "key(53)"), ("\u{1B}OM", "key(13)"),
  ])
  func `has keys again after whatever broke off`(_ typed: String, _ event: String) async {
    await #expect(processExitsWith: .success) { [typed, event] in
      Sitting.run { (sitting) throws in
        let events = sitting.begin { desk -> [String] in
          guard let page = SecretPage(), var keyboard = SecretKeyboard(into: page) else { return [] }
          defer { extendLifetime(keyboard) }
          desk.output.send("one>")
          let first = keyboard.next()
          desk.output.send("two>")
          return ["\(first)", "\(keyboard.next())"]
        }
        try sitting.terminal.expect("one>")
        sitting.terminal.send(typed)
        try sitting.terminal.expect("two>")
        sitting.terminal.send("7")
        #expect(try sitting.end(events) == [event, "key(55)"])
        #expect(sitting.terminal.isCooked)
      }
    }
  }
}
