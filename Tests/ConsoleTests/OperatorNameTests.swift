import CallScript
import Diagnostics
import TestSupport
import Testing

@testable import Console
@testable import Terminal

@Suite("The name of whoever is at the console")
struct OperatorNameTests {
  @Test(arguments: [
    "Ana Ruiz", "Teresa", "佐々木", "スーザン", "Kaʻanāʻanā", "Գեւորգյան", "O’Neil", "김민준", "José María", "Anne-Marie", "J.R.",
    "Nguyễn Thị Hà",
  ]) func `is written in its own script, in one word or several`(_ name: String) {
    #expect(OperatorPrompt.accepts(name))
  }

  @Test(arguments: ["", " ", "12", "/help", "a\u{200B}b", "a\nb", "a\u{202E}b", String(repeating: "a", count: 61)])
  func `is no number, no command and nothing invisible`(_ name: String) throws {
    let screen = try CapturedOutput()
    let reader = TypedCall([name, "Ana"], on: screen) { _ in }
    let confirmed = OperatorPrompt.confirm(
      account: "desk", reader: reader, output: screen.output, language: .english)
    #expect(confirmed == (name.isEmpty || name == " " ? "desk" : "Ana"))
  }

  @Test(arguments: ["yes", "sí", "ok", "Y"]) func `is the account's where that is confirmed`(_ word: String) throws {
    let screen = try CapturedOutput()
    let confirmed = OperatorPrompt.confirm(
      account: "desk", reader: TypedCall([word], on: screen) { _ in }, output: screen.output, language: .spanish)
    #expect(confirmed == "desk")
  }
}
