import Diagnostics
import Glibc
import Operations
import Station
import TestSupport
import Testing

@testable import Console

/// What `pinline doctor` says of a computer that is made up. `PINLINE_TRANSCRIPTS=write` keeps it as it is now.
@Suite("The doctor's words as they are kept")
struct DoctorTextTests {
  /// One of which much is wrong: a disk in the clear, a swap that does not say, a key that others may read.
  private func facts(_ home: ScratchFolder) throws -> SystemFacts {
    let system = try MadeUpSystem()
    try system.device("sda", "8:0")
    try system.device("sda/sda1", "8:1")
    try system.mount("8:1", "/", "ext4", "/dev/sda1")
    try system.swap("/dev/nvme0n1p3")
    try system.write("/proc/sys/kernel/core_pattern", "|/usr/share/apport/apport -p%p\n")
    home.makeFolder("hotline")
    home.makeFolder("keys")
    for (file, mode) in [("hotline/station.sqlite", 0o600), ("hotline/policy.yaml", 0o644), ("keys/pin.key", 0o444)] {
      try home.write([], to: file)
      home.set(mode_t(mode), of: file)
    }
    var facts = system.facts(of: StationFolder(path: home.file("hotline"), keys: home.file("keys")))
    // What lies above is the machine's that runs the test.
    facts.items.removeAll { $0.role == .above }
    (facts.isClockKept, facts.freeBytes, facts.lockableBytes) = (false, 1 << 30, 8 << 20)
    return facts
  }

  @Test(arguments: Language.allCases)
  func `stand to the letter, within 79 columns`(_ language: Language) throws {
    let home = try ScratchFolder()
    let lines = Doctor.findings(try facts(home)).map { DoctorText.told($0, in: language) }
    let text = lines.joined(separator: "\n").replacing(home.path, with: "/srv") + "\n"
    let difference = try KeptText.difference(of: text, at: "Tests/Transcripts/commands/\(language.rawValue)/doctor.txt")
    #expect(difference == nil, "it says something else now (PINLINE_TRANSCRIPTS=write keeps it)")
    #expect(text.split(separator: "\n").filter { $0.count > 79 } == [])
  }
}
