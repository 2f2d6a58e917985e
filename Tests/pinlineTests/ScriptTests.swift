import Foundation
import TestSupport
import Testing

@Suite("Scripts and pipes")
struct ScriptTests {
  @Test func `piped lines drive the same console`() throws {
    let home = try ScratchFolder()
    let run = try Program.run(["demo"], home: home.path, input: "# a comment\ncases\nlog\nquit\n")
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("pinline> cases\nNo open cases.\n"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `the first error ends it with file and line`() throws {
    let home = try ScratchFolder()
    _ = try Program.run(["demo"], home: home.path)
    let script = home.path + "/call.txt"
    try "cases\n\nnonsense\nquit\n".write(toFile: script, atomically: true, encoding: .utf8)
    let run = try Program.run(["run", script], home: home.path)
    #expect(run.code == 65)
    #expect(run.errors == "pinline: \(script):3: no such command\nhint: type help for the list\n")
    #expect(!run.output.contains("pinline> quit"))
    let piped = try Program.run(["demo"], home: home.path, input: "nonsense\n")
    #expect(piped.errors.hasPrefix("pinline: standard input:1: no such command\n"))
  }

  @Test func `the end of input in a call parks it`() throws {
    let home = try ScratchFolder()
    let run = try Program.run(["demo"], home: home.path, input: "call video work\n")
    #expect(run.code == 75)
    #expect(
      run.errors == "pinline: the script ended in a call; the case waits\nhint: go on with it at a terminal: resume\n")
    let cases = try Program.run(["demo"], home: home.path, input: "cases\n")
    #expect(cases.output.contains("parked"))
  }

  @Test func `an error in a call parks it too`() throws {
    let home = try ScratchFolder()
    let run = try Program.run(["demo"], home: home.path, input: "call counter\n/nonsense\n")
    #expect(run.code == 65)
    let cases = try Program.run(["demo"], home: home.path, input: "cases\n")
    #expect(cases.output.contains("parked"))
  }

  @Test func `a PIN is refused where it could not be hidden and the case waits`() throws {
    let home = try ScratchFolder()
    let card = try Program.run(["demo"], home: home.path, input: "card\n")
    let caller = PlayedCaller(card: card.output)
    let lines =
      ["call video work", caller.student, caller.name, caller.relationship, ""] + PlayedCaller.lines(caller.answers)
      + ["", "p", caller.printedName, "y"]
    let run = try Program.run(["demo"], home: home.path, input: lines.joined(separator: "\n") + "\n")
    #expect(run.code == 65)
    #expect(run.errors.contains("A PIN cannot be shown here"))
    let log = try Program.run(["log", "show"], home: home.path)
    #expect(log.output.contains("verdict: passed"))
    #expect(!log.output.contains("disclosure authorized"))
  }

  @Test(arguments: [
    (["open"], Int32(2), "is missing\nhint: pinline demo"),
    (["init", "--name", "NOT A NAME"], 64, "that is no name for a station\nhint:"),
    (["init", "--live", "--name", "one"], 64, "a live station's keys lie outside its folder\nhint:"),
    (["import", "roster", "/nowhere"], 2, "is missing\nhint:"),
    (["run", "/nowhere"], 2, "is missing\nhint:"),
    (["sample", "--students", "0", "--out", "/nowhere"], 64, "hint: 1 to 1,000,000"),
    (["log", "show", "nonsense"], 64, "that is no case reference\nhint:"),
  ]) func `what cannot be done is said in one line with a hint`(_ words: [String], _ code: Int32, _ text: String) throws
  {
    let home = try ScratchFolder()
    let run = try Program.run(words, home: home.path)
    #expect(run.code == code, "\(words)")
    #expect(run.errors.hasPrefix("pinline: "), "\(words)")
    #expect(run.errors.contains(text), "\(words): \(run.errors)")
    #expect(try home.files().isEmpty)
  }

  @Test(arguments: [
    (["open"], Int32(2), "falta ", "sugerencia: pinline demo abre un distrito ficticio"),
    (["init", "--name", "NOT A NAME"], 64, "ese no es un nombre de estación", "sugerencia: letras minúsculas"),
    (["import", "roster", "/nowhere"], 2, "falta ", "sugerencia: pinline demo"),
    (
      ["sample", "--students", "0", "--out", "/nowhere"], 64, "no se pueden crear tantos estudiantes",
      "sugerencia: de 1 a"
    ),
    (["log", "show", "nonsense"], 64, "esa no es una referencia de caso", "sugerencia: tres letras y siete dígitos"),
    (["log", "prove"], 2, "falta ", "sugerencia: pinline demo"),
    (["practice", "list", "nothing"], 64, "no existe ese tema", "sugerencia: opciones: "),
  ]) func `an operator whose locale is Spanish is told so in Spanish`(
    _ words: [String], _ code: Int32, _ what: String, _ next: String
  ) throws {
    let home = try ScratchFolder()
    let run = try Program.run(words, home: home.path, environment: ["LC_ALL": "es_US.UTF-8"])
    #expect(run.code == code, "\(words)")
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("pinline: \(what)") && lines[1].hasPrefix(next), "\(run.errors)")
  }

  /// What `--language` says outweighs the locale, in errors too.
  @Test(arguments: [
    (["open", "--language", "es"], "falta ", "sugerencia: "),
    (["run", "/nowhere", "--language", "es"], "falta ", "sugerencia: "),
    (["practice", "take", "nothing", "--language", "es"], "no existe ese ejercicio", "sugerencia: "),
    (["practice", "list", "nothing", "--language", "es"], "no existe ese tema", "sugerencia: "),
    (["open", "--language", "en"], "", "hint: "), (["open", "--language", "xx"], "", "sugerencia: "),
  ]) func `an error is told in the language that was asked for`(_ words: [String], _ what: String, _ hint: String)
    throws
  {
    let home = try ScratchFolder()
    let locale = words.last == "es" ? "en_US.UTF-8" : "es_US.UTF-8"
    let run = try Program.run(words, home: home.path, environment: ["LC_ALL": locale])
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("pinline: \(what)") && lines[1].hasPrefix(hint), "\(run.errors)")
  }

  @Test func `a station is made and filled in Spanish`() throws {
    let home = try ScratchFolder()
    func run(_ words: String...) throws -> [Substring] {
      try Program.run(words, home: home.path, environment: ["LC_ALL": "es_US.UTF-8"]).output.split(separator: "\n")
    }
    let made = try run("init", "--name", "one")
    #expect(made.first == "se creó la estación de práctica one")
    #expect(made.suffix(3) == ["sigue:", "  pinline import roster CARPETA", "  pinline open"])
    let folder = home.path + "/out"
    #expect(try run("sample", "--students", "20", "--out", folder) == ["se escribieron 20 estudiantes en \(folder)"])
    #expect(try run("import", "roster", folder).first?.hasPrefix("roster: importada como lista 1: ") == true)
    #expect(try run("practice", "schema").starts(with: ["title (obligatorio)", "    Cómo se llama en la lista."]))
  }
}
