import Foundation
import TestSupport
import Testing

@Suite("pinline doctor")
struct DoctorCommandTests {
  private func run(_ words: [String], home: ScratchFolder, _ language: String = "C.UTF-8") throws -> (
    code: Int32, output: String, errors: String
  ) {
    try Program.run(words, home: home.path, environment: ["LC_ALL": language])
  }

  @Test func `looks at this computer, a line each, and changes nothing`() throws {
    let home = try ScratchFolder()
    #expect(try run(["init"], home: home).code == 0)
    let before = try home.files().map(\.path)
    let told = try run(["doctor", "--plain"], home: home)
    let lines = told.output.split(separator: "\n").map { $0.split(separator: " | ", omittingEmptySubsequences: false) }
    #expect(lines.allSatisfy { $0.count == 4 } && Set(lines.map { String($0[1]) }).count == 16, "\(told.output)")
    let worst = lines.map { ["good": 0, "warning": 1, "bad": 2][String($0[0])] ?? 3 }.max()
    #expect(worst.map(Int32.init) == told.code && told.errors.isEmpty)
    let permissions = lines.filter { $0[1] == "permissions" }
    #expect(permissions.allSatisfy { $0[0] == "good" || $0[2].contains("others may put") }, "\(permissions)")
    // Whatever the volume is: where the kernel has the table of mounts, it was read.
    if FileManager.default.isReadableFile(atPath: "/proc/self/mountinfo") {
      let volumes = lines.filter { $0[1].hasSuffix("volume") }
      #expect(volumes.count == 2 && volumes.allSatisfy { !$0[2].hasPrefix("the system does not say") }, "\(volumes)")
    } else {
      print("skipped: no table of mounts to read")
    }
    #expect(try home.files().map(\.path) == before)
  }

  @Test func `its exit codes stand among all of them`() throws {
    let home = try ScratchFolder()
    let told = try run(["--help"], home: home).output.split { $0.isWhitespace }.joined(separator: " ")
    let codes = try #require(told.firstRange(of: "Exit codes: ").map { told[$0.upperBound...] })
    #expect(codes.contains("something that doctor would look at, 2 ") && codes.contains("doctor calls bad, 10 "))
    #expect(codes.contains("11 one that the policy does not allow, 12 one that is in but for its list"))
  }

  @Test func `tells a loose key in both languages and ends so that a monitor sees it`() throws {
    let home = try ScratchFolder()
    #expect(try run(["init"], home: home).code == 0)
    home.set(0o444, of: "station/keys/pin.key")
    let key = home.file("station/keys/pin.key")
    let english = try run(["doctor"], home: home)
    #expect(english.code == 2)
    #expect(
      english.output.contains("BAD   \(key) has mode 444: others get at it\n      hint: chmod 400 \(key)\n"),
      "\(english.output)")
    let spanish = try run(["doctor"], home: home, "es_US.UTF-8")
    #expect(
      spanish.output.contains(
        "MAL   \(key) tiene el modo 444: otros pueden entrar\n      sugerencia: chmod 400 \(key)\n"))
    #expect(spanish.code == 2)
  }

  @Test func `where there is no station it looks at the computer all the same`() throws {
    let home = try ScratchFolder()
    let told = try run(["doctor"], home: home)
    #expect(
      told.code > 0 && told.output.hasPrefix("warn  there is no station here yet\n      hint: pinline init"),
      "\(told.output)")
    #expect(try home.names().isEmpty)
  }

  @Test func `a locale that is not UTF-8 is told of, and init of a live station says what is found`() throws {
    let home = try ScratchFolder()
    let made = try run(["init", "--live", "--keys", home.file("keys")], home: home, "C")
    #expect(made.code == 0)
    let lines = made.output.split(separator: "\n")
    let place = try #require(lines.firstIndex { $0.hasPrefix("warn  the locale is not UTF-8") }, "\(made.output)")
    let next = try #require(lines.firstIndex { $0.hasPrefix("next, first fill in") })
    #expect(place < next)
    let practice = try run(["init"], home: ScratchFolder(), "C")
    #expect(!practice.output.contains("locale"))
  }
}
