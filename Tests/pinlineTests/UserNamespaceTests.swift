import Foundation
import TestSupport
import Testing

/// In a user name space anybody can be root, and the log would say so.
@Suite("Who it is, in a name space of one's own (IV.3)")
struct UserNamespaceTests {
  private let home: ScratchFolder
  private let live: [String]

  init() throws {
    home = try ScratchFolder()
    live = ["--keys", home.path + "/keys", "--operator", "Ana"]
    let made = try Program.run(["init", "--live"] + live.prefix(2), home: home.path)
    #expect(made.code == 0, "\(made.errors)")
  }

  /// Runs a shell's line in a user and mount name space; nil where the system allows none.
  private func unshared(_ line: String) throws -> (code: Int32, said: String)? {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
    shell.arguments = ["--user", "--map-root-user", "--mount", "sh", "-c", line]
    shell.environment = Program.environment(home.path)
    let output = Pipe()
    (shell.standardOutput, shell.standardError) = (output, output)
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/unshare") else { return nil }
    try shell.run()
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    shell.waitUntilExit()
    return said.hasPrefix("unshare: ") ? nil : (shell.terminationStatus, said)
  }

  @Test(arguments: [
    "", "mkdir -p fake/self && printf '0 0 4294967295\\n' > fake/self/uid_map && mount --bind fake /proc && ",
    "printf '0 0 4294967295\\n' > map && mount --bind map /proc/$$/uid_map && exec ",
  ])
  func `nothing is done at a live station`(_ disguise: String) throws {
    for words in [
      ["open"], ["import", "roster", "none"], ["restore", "none"], ["init", "--live", "--home", "other"],
    ] {
      let line = "cd \(home.path) && \(disguise)\(Program.path) \((words + live).joined(separator: " ")) </dev/null"
      guard let run = try unshared(line) else { return print("skipped: no user name space to be had") }
      #expect(run.code == 2, "\(words): \(run.said)")
      #expect(run.said.contains("accounts here are not the system's own"), "\(words): \(run.said)")
    }
  }

  /// Where there is no such file at all, nothing is known.
  @Test func `nothing is done where the kernel says nothing of the process`() throws {
    let empty = "mkdir -p none && mount --bind none /proc && "
    let line = "cd \(home.path) && \(empty)\(Program.path) \((["open"] + live).joined(separator: " ")) </dev/null"
    guard let run = try unshared(line) else { return print("skipped: no user name space to be had") }
    #expect(run.code == 2 && run.said.contains("accounts here are not the system's own"), "\(run.said)")
  }

  @Test func `practice goes on`() throws {
    _ = try Program.run(["init", "--home", home.path + "/practice"], home: home.path)
    guard let run = try unshared("cd \(home.path) && echo quit | \(Program.path) open --home practice") else {
      return print("skipped: no user name space to be had")
    }
    #expect(run.code == 0, "\(run.said)")
  }
}
