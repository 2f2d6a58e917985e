import CallScript
import Foundation
import Glibc
import Practice
import Records
import TestSupport
import Testing

/// With a program in the place of the one that speaks: it keeps what it is told and what it reads, and goes on until it is ended.
@Suite("The caller of a practice call speaks aloud")
struct PracticeVoiceTests {
  private let home: ScratchFolder

  init() throws {
    home = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: home.path + "/bin", withIntermediateDirectories: false)
  }

  private func install(_ name: String, _ then: String = "") throws {
    let script = """
      #!/bin/sh
      echo $$ >> \(home.path)/pids
      echo "$@" >> \(home.path)/arguments
      cat >> \(home.path)/spoken
      \(then)

      """
    try home.write(script.utf8, to: "bin/\(name)")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(home.path)/bin/\(name)")
  }

  private func kept(_ name: String) -> String {
    (try? String(contentsOfFile: "\(home.path)/\(name)", encoding: .utf8)) ?? ""
  }

  private func take(_ name: String, _ lines: String) throws -> String {
    try Program.run(
      ["practice", "take", name, "--seed", "3", "--voice"], home: home.path, input: lines,
      environment: ["PATH": home.path + "/bin:/usr/bin:/bin"]
    ).output
  }

  /// Waits for what the program beside the call does.
  private func wait(until isThere: () -> Bool) -> Bool {
    for _ in 0..<1000 {
      if isThere() { return true }
      usleep(10_000)
    }
    return false
  }

  @Test func `without a program that speaks it is refused`() throws {
    let none = try Program.run(["practice", "--voice"], home: home.path, environment: ["PATH": home.path])
    #expect(none.code == 69 && none.errors.contains("no speech program is installed\nhint: apt install espeak-ng"))
  }

  @Test(arguments: [("clean-video", "en-us", "en-US"), ("spanish-only", "es-419", "es-419")])
  func `in the caller's language and never among the arguments`(
    _ name: String, _ voice: String, _ language: String
  ) throws {
    for (program, arguments) in [
      ("spd-say", "--pipe-mode --wait -l \(language)"), ("espeak-ng", "--stdin -v \(voice) -s 150"),
    ] {
      for file in ["pids", "arguments", "spoken"] { try home.write([], to: file) }
      try install(program)
      let call = try PseudoTerminal(
        Program.path, ["practice", "take", name, "--seed", "3", "--fast", "--voice", "--operator", program],
        environment: Program.environment(home.path, ["PATH": home.path + "/bin:/usr/bin:/bin"]), in: home.path,
        columns: 80, rows: 40)
      try call.expect("pinline> ")
      #expect(wait { kept("spoken").contains("PIN") })
      call.kill(SIGKILL)
      #expect(kept("arguments").split(separator: "\n").first.map(String.init) == arguments)
    }
  }

  @Test func `stage directions are not read out`() throws {
    try install("espeak-ng")
    let call = try PseudoTerminal(
      Program.path, ["practice", "take", "whispering", "--seed", "3", "--fast", "--voice", "--operator", "Ana Ruiz"],
      environment: Program.environment(home.path, ["PATH": home.path + "/bin:/usr/bin:/bin"]), in: home.path,
      columns: 80, rows: 40)
    try call.expect("(a voice whispers: ask for the PIN)")
    #expect(wait { kept("spoken").hasPrefix("Hello, yes. I would like") })
    #expect(!kept("spoken").contains("whispers"))
    call.kill(SIGKILL)
  }

  /// Up to the end, the digits of the PIN among what the caller says.
  @Test func `no digit of a PIN is spoken and all is silent once the call is over`() throws {
    try install("espeak-ng", "[ -e \(home.path)/endless ] && exec sleep 600")
    let call = try PracticeOnScreen(
      home, take: "clean-video", seed: 11, arguments: ["--voice"],
      environment: ["PATH": home.path + "/bin:/usr/bin:/bin"])
    try call.answerAll()
    try call.enter("", then: "n: none> ")
    try call.enter("l", then: "name as printed> ")
    let printed = try #require(call.terminal.screen.text.firstMatch(of: #/  ([A-ZÁÉÍÓÚÑ' -]+, [A-ZÁÉÍÓÚÑ' -]+?) +│/#))
    try call.enter(String(printed.1), then: "other face> ")
    try call.enter("y", then: "show the PIN> ")
    try call.enter("", then: "0:59")
    // What is spoken from now on does not end by itself.
    try home.write("".utf8, to: "endless")
    try call.enter("", then: "PIN as read back> ")
    let digits = try call.heard()
    try call.enter(digits, then: "s: sibling")
    #expect(wait { isSpeaking })
    try call.enter("", then: "Passed: 100 of 100")
    #expect(try call.terminal.end() == 0)
    #expect(wait { !isSpeaking })
    let spoken = kept("spoken")
    #expect(spoken.contains("I'm on my lunch break") && !spoken.filter { $0.isNumber || $0 == "\n" }.contains(digits))
  }

  private var isSpeaking: Bool {
    kept("pids").split(separator: "\n").contains { pid in
      let state = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
      return state.map { !$0.contains(") Z ") } ?? false
    }
  }

  /// espeak-ng ends with 0 where there is no sound card.
  @Test(arguments: ["exit 1", "echo 'error: No such file or directory' >&2"])
  func `where there is no sound it is said`(_ end: String) throws {
    try install("espeak-ng", end)
    let call = try PseudoTerminal(
      Program.path, ["practice", "take", "clean-video", "--seed", "3", "--fast", "--voice", "--operator", "Ana Ruiz"],
      environment: Program.environment(home.path, ["PATH": home.path + "/bin:/usr/bin:/bin"]), in: home.path,
      columns: 80, rows: 40)
    try call.expect("pinline> ")
    #expect(wait { !kept("pids").isEmpty && !isSpeaking })
    call.enter("call v w")
    try call.expect("No sound: the speech program ended with an error.")
    call.kill(SIGKILL)
  }

  @Test func `what an interpreter says comes as text`() throws {
    try install("espeak-ng")
    let run = try take("korean-interpreter", "call video ko work vendor\nquit\n")
    #expect(run.contains("No sound in this call: what the interpreter says stands here."))
    #expect(kept("spoken").isEmpty)
  }

  @Test func `a live call never speaks`() throws {
    let run = try Program.run(["open", "--voice"], home: home.path)
    #expect(run.code == 64 && run.errors.contains("--voice"))
  }
}
