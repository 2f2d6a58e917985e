import Foundation
import TestSupport
import Testing

@Suite("Errors of the system")
struct ReadErrorTests {
  /// Runs the program from a shell that limits something first.
  private func run(_ limit: String, _ words: String, home: ScratchFolder) throws -> (code: Int32, said: String) {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "\(limit); exec \(Program.path) \(words)"]
    shell.environment = Program.environment(home.path)
    let output = Pipe()
    (shell.standardOutput, shell.standardError, shell.standardInput) = (output, output, FileHandle.nullDevice)
    try shell.run()
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    shell.waitUntilExit()
    return (shell.terminationStatus, said)
  }

  @Test(arguments: ["log verify", "log verify --export export"])
  func `that are too many open files never look like tampering`(_ words: String) throws {
    let home = try ScratchFolder()
    _ = try Program.run(["init"], home: home.path)
    _ = try Program.run(["log", "checkpoint"], home: home.path)
    _ = try Program.run(["log", "export", home.path + "/export"], home: home.path)
    let words = words.replacing(" export", with: " \(home.path)/export")
    var codes: Set<Int32> = []
    for files in 4...16 {
      let (code, said) = try run("ulimit -n \(files)", words, home: home)
      #expect(!said.contains("BROKEN"), "\(files): \(said)")
      // With fewer still not even the program's libraries are loaded.
      if code != 127, !said.hasPrefix("INTACT") { codes.insert(code) }
    }
    #expect(codes == [71])
    #expect(try run("true", words, home: home).said.hasPrefix("INTACT"))
  }

  @Test func `that are a disk which fills during an import are told in words`() throws {
    let home = try ScratchFolder()
    _ = try Program.run(["init"], home: home.path)
    _ = try Program.run(["sample", "--students", "1500", "--out", home.path + "/roster"], home: home.path)
    let (code, said) = try run(
      "trap '' XFSZ; ulimit -f 2000", "import roster \(home.path)/roster", home: home)
    #expect(code != 0 && !said.contains("DatabaseError"), "\(said)")
    #expect(said.contains("the station's database refused: the disk"))
    let left = try FileManager.default.contentsOfDirectory(atPath: home.path + "/station")
    #expect(!left.contains { $0.hasPrefix("roster-") })
  }
}
