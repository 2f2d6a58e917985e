import Foundation
import Operations
import TestSupport
import Testing

@Suite("The units of a nightly import")
struct ImportTimerTests {
  private func timer(
    _ command: [String] = ["/usr/bin/pinline", "import", "roster", "/srv/sis", "--sync"], account: String = "pinline",
    writes: [String] = ["/var/lib/pinline"], at time: String = "02:30"
  ) -> ImportTimer? { ImportTimer(command, source: "sis", account: account, writes: writes, at: time) }

  @Test func `say when, and what is done under whose account`() throws {
    let units = try #require(timer())
    #expect(units.name == "pinline-import-sis")
    #expect(units.timer.contains("\nOnCalendar=*-*-* 02:30:00\nPersistent=true\n"))
    #expect(units.service.contains(#"ExecStart="/usr/bin/pinline" "import" "roster" "/srv/sis" "--sync""#))
    #expect(units.service.contains("\nUser=pinline\n") && units.service.contains("\nSuccessExitStatus=10\n"))
    #expect(units.service.contains("\n" + #"ReadWritePaths="-/var/lib/pinline""# + "\n"))
  }

  /// By `systemd.exec(5)` one that is missing keeps the service from starting, but for this sign before it.
  @Test func `name no folder within another, and start where one is missing`() throws {
    let units = try #require(
      timer(writes: ["/srv/b/keys", "/srv/b", "/srv/b", "/srv/bc", "/srv/b/checkpoints", "/mnt/c"]))
    #expect(units.service.contains("\n" + #"ReadWritePaths="-/mnt/c" "-/srv/b" "-/srv/bc""# + "\n"))
    let all = try #require(timer(writes: ["/srv/b", "/"]))
    #expect(all.service.contains("\n" + #"ReadWritePaths="-/""# + "\n"))
  }

  @Test(arguments: ["24:00", "2:30", "02:60", "02.30", "", "02:30:00", "٠٢:٣٠", "-1:30"])
  func `are not made for a time that is none`(_ time: String) { #expect(timer(at: time) == nil) }

  @Test func `hold no line break from anywhere`() {
    #expect(timer(["/usr/bin/pinline", "a\nExecStart=/bin/sh"]) == nil)
    #expect(timer(account: "a\nb") == nil && timer(writes: ["/a\r/b"]) == nil)
  }

  /// What systemd looks up, replaces or splits at stays as it was given.
  @Test func `hand every word over as it is`() throws {
    let units = try #require(
      timer(["/usr/bin/pinline", #"/srv/100% "a" $HOME\n b"#], writes: [#"/srv/100% $a"#]))
    #expect(units.service.contains(#"ExecStart="/usr/bin/pinline" "/srv/100%% \"a\" $$HOME\\n b""#))
    #expect(units.service.contains(#"ReadWritePaths="-/srv/100%% $a""#))
  }

  private static let analyze = "/usr/bin/systemd-analyze"

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: analyze), "skipped: no systemd-analyze"))
  func `are units that systemd has nothing to say of`() throws {
    let scratch = try ScratchFolder()
    let units = try #require(timer(["/bin/true", "a b", "100%", "$x"], account: "root", writes: ["/tmp", "/no/such"]))
    for (ending, text) in [("service", units.service), ("timer", units.timer)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: scratch.file("\(units.name).\(ending)")))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.analyze)
    process.arguments = [
      "verify", "--man=no", scratch.file("\(units.name).service"), scratch.file("\(units.name).timer"),
    ]
    let said = Pipe()
    process.standardError = said
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    // Other units of the machine may have faults of their own.
    #expect(!text.contains(units.name), "\(text)")
  }
}
