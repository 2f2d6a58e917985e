import Diagnostics
import Operations
import TestSupport
import Testing

@testable import Console

@Suite("What the doctor makes of a computer")
struct DoctorTests {
  /// A computer with which nothing is wrong.
  private static var sound: SystemFacts {
    var facts = SystemFacts()
    func place(_ path: String, _ disk: String) -> SystemFacts.Place {
      SystemFacts.Place(path: path, volume: .encrypted, disks: [disk], isThere: true)
    }
    facts.hasStation = true
    (facts.station, facts.keys, facts.checkpoints) = (place("/s", "sda"), place("/k", "sdb"), place("/mnt/c", "sdc"))
    (facts.corePattern, facts.traceScope, facts.isClockKept) = ("core", 1, true)
    (facts.freeBytes, facts.lockableBytes) = (100 << 30, 8 << 20)
    facts.items = [
      SystemFacts.Item(path: "/s", role: .folder, mode: 0o700, isOurs: true),
      SystemFacts.Item(path: "/tmp", role: .above, mode: 0o1777, isOurs: true),
      SystemFacts.Item(path: "/k/pin.key", role: .key, mode: 0o400, isOurs: true),
    ]
    return facts
  }

  /// Everything that can be found, with a computer where it is.
  private static var ill: [(DoctorFinding, (inout SystemFacts) -> Void)] {
    func item(_ path: String, _ role: SystemFacts.Item.Role, _ mode: UInt32, isOurs: Bool = true) -> SystemFacts.Item {
      SystemFacts.Item(path: path, role: role, mode: mode, isOurs: isOurs)
    }
    func place(_ path: String, _ volume: SystemFacts.Volume, isThere: Bool = true) -> SystemFacts.Place {
      SystemFacts.Place(path: path, volume: volume, disks: ["sdx"], isThere: isThere)
    }
    return [
      (.noStation, { $0.hasStation = false }),
      (
        .plainVolume(.volume, path: "/s", device: "/dev/sda1"),
        { $0.station = place("/s", .plain(device: "/dev/sda1")) }
      ),
      (
        .plainVolume(.keyVolume, path: "/k", device: "/dev/sdb1"),
        { $0.keys = place("/k", .plain(device: "/dev/sdb1")) }
      ),
      (.unclearVolume(.volume, path: "/s", kind: "overlay"), { $0.station = place("/s", .unknown("overlay")) }),
      (.unclearVolume(.keyVolume, path: "/k", kind: "nfs4"), { $0.keys = place("/k", .elsewhere("nfs4")) }),
      (.plainSwap("/dev/sda2"), { $0.swaps = [.init(name: "/dev/sda2", volume: .plain(device: "/dev/sda2"))] }),
      (.plainHibernation("/dev/sda2"), { $0.resume = .init(name: "/dev/sda2", volume: .plain(device: "/dev/sda2")) }),
      (.unknown(.swap), { $0.swaps = [.init(name: "/dev/x", volume: .unknown("/dev/x"))] }),
      (.unknown(.swap), { $0.swaps = [.init(name: "/net/swap", volume: .elsewhere("nfs4"))] }),
      (.unknown(.hibernation), { $0.resume = .init(name: "/dev/x", volume: .unknown("/dev/x")) }),
      (.coresHandedOn("/usr/share/apport/apport"), { $0.corePattern = "|/usr/share/apport/apport -p%p" }),
      (.looseItem("/s", mode: 0o750, wanted: "700"), { $0.items = [item("/s", .folder, 0o750)] }),
      (.looseItem("/s/d", mode: 0o640, wanted: "600"), { $0.items = [item("/s/d", .file, 0o640)] }),
      (.looseItem("/k/p", mode: 0o600, wanted: "400"), { $0.items = [item("/k/p", .key, 0o600)] }),
      (.foreignItem("/s"), { $0.items = [item("/s", .folder, 0o700, isOurs: false)] }),
      (
        .oddItem("/s"),
        { $0.items = [SystemFacts.Item(path: "/s", role: .folder, mode: 0o777, isOurs: true, isItself: false)] }
      ),
      (.openAbove("/srv"), { $0.items = [item("/srv", .above, 0o775)] }),
      (.checkpointsMissing("/mnt/c"), { $0.checkpoints = place("/mnt/c", .encrypted, isThere: false) }),
      (
        .checkpointsBeside("/mnt/c"),
        { $0.checkpoints = .init(path: "/mnt/c", volume: .encrypted, disks: ["sda"], isThere: true) }
      ),
      (
        .unknown(.checkpoints),
        { $0.checkpoints = .init(path: "/mnt/c", volume: .unknown("zfs"), disks: [], isThere: true) }
      ),
      (
        .unknown(.checkpoints),
        { $0.checkpoints = .init(path: "/mnt/c", volume: .memory, disks: [], isThere: true) }
      ),
      (.clockFree, { $0.isClockKept = false }), (.noUTF8, { $0.speaksUTF8 = false }),
      (.dumbTerminal, { $0.screen = .dumb }), (.keptScreens, { $0.screen = .keepsScreens }),
      (.noTerminal, { $0.screen = .none }),
      (.littleSpace(megabytes: 1024), { $0.freeBytes = 1 << 30 }), (.noSpace(megabytes: 3), { $0.freeBytes = 3 << 20 }),
      (.memoryNotLockable(kilobytes: 16), { $0.lockableBytes = 16 << 10 }),
      (.tracingOpen, { $0.traceScope = 0 }), (.tracingOpen, { $0.traceScope = nil }),
      (.foreignAccounts, { $0.hasOwnAccounts = false }), (.noPageMaker, { $0.hasPageMaker = false }),
      (.unknown(.clock), { $0.isClockKept = nil }), (.unknown(.swap), { $0.swaps = nil }),
      (.unknown(.space), { $0.freeBytes = nil }), (.unknown(.memory), { $0.lockableBytes = nil }),
    ]
  }

  @Test func `a sound one is sound, one line each`() {
    let found = Doctor.findings(Self.sound)
    #expect(found == DoctorCheck.allCases.map(DoctorFinding.fine) && Doctor.severity(found) == .good)
  }

  @Test func `each fault is found alone and as bad as it is`() {
    for (wanted, change) in Self.ill {
      var facts = Self.sound
      change(&facts)
      let found = Doctor.findings(facts).filter { if case .fine = $0 { false } else { true } }
      #expect(found == [wanted], "\(found)")
      #expect(Doctor.severity(Doctor.findings(facts)) == wanted.severity)
    }
  }

  @Test func `safe swap, memory and what is sticky are no faults`() {
    var facts = Self.sound
    facts.swaps = [.init(name: "/dev/zram0", volume: .memory), .init(name: "/dev/dm-0", volume: .encrypted)]
    facts.resume = .init(name: "/dev/dm-0", volume: .encrypted)
    facts.station = SystemFacts.Place(path: "/s", volume: .memory, disks: [], isThere: true)
    #expect(Doctor.severity(Doctor.findings(facts)) == .good)
  }

  @Test func `checkpoints on another computer are good, unless the station is there too`() {
    var facts = Self.sound
    facts.checkpoints = .init(path: "/mnt/c", volume: .elsewhere("nfs4"), disks: [], isThere: true)
    #expect(Doctor.findings(facts).contains(.fine(.checkpoints)))
    facts.station = .init(path: "/s", volume: .elsewhere("nfs4"), disks: [], isThere: true)
    #expect(Doctor.findings(facts).contains(.unknown(.checkpoints)))
    // Neither says anything of a disk.
    for kind in ["zfs", "overlay", "bcachefs"] {
      facts.station = .init(path: "/s", volume: .unknown(kind), disks: [], isThere: true)
      facts.checkpoints = .init(path: "/mnt/c", volume: .unknown(kind), disks: [], isThere: true)
      #expect(Doctor.findings(facts).contains(.unknown(.checkpoints)))
    }
  }

  @Test func `of many swaps each plain one is told, and once that one does not say`() {
    var facts = Self.sound
    facts.swaps = [
      .init(name: "/dev/x", volume: .unknown("/dev/x")), .init(name: "/dev/sda2", volume: .plain(device: "/dev/sda2")),
      .init(name: "/dev/y", volume: .unknown("/dev/y")), .init(name: "/dev/dm-0", volume: .encrypted),
    ]
    let found = Doctor.findings(facts).filter { $0.check == .swap }
    #expect(found == [.plainSwap("/dev/sda2"), .unknown(.swap)])
  }

  @Test(arguments: ["|/bin/false", "|/bin/true", "| /usr/bin/false %p", "|/usr/bin/true"])
  func `cores that are handed to whoever keeps none are no fault`(_ pattern: String) {
    var facts = Self.sound
    facts.corePattern = pattern
    #expect(Doctor.severity(Doctor.findings(facts)) == .good)
    facts.corePattern = "|/tmp/bin/false"
    #expect(Doctor.findings(facts).contains(.coresHandedOn("/tmp/bin/false")))
  }

  @Test func `the exit code is the worst`() {
    var facts = Self.sound
    facts.isClockKept = false
    #expect(Doctor.severity(Doctor.findings(facts)).rawValue == 1)
    facts.swaps = [.init(name: "/dev/sda2", volume: .plain(device: "/dev/sda2"))]
    #expect(Doctor.severity(Doctor.findings(facts)).rawValue == 2)
  }

  @Test func `is told in both languages with what to do, and in one line each for a program`() {
    let findings = Self.ill.map(\.0) + DoctorCheck.allCases.flatMap { [DoctorFinding.fine($0), .unknown($0)] }
    for finding in findings {
      let texts = Language.allCases.map { DoctorText.told(finding, in: $0) }
      #expect(texts[0] != texts[1], "\(texts[0])")
      for language in Language.allCases {
        let lines = DoctorText.told(finding, in: language).split(separator: "\n")
        #expect(lines.count == (finding.severity == .good ? 1 : 2), "\(lines)")
        if lines.count == 2 { #expect(lines[1].hasPrefix("      \(language.hint): ")) }
        let fields = DoctorText.plain(finding, in: language).split(
          separator: DoctorText.separator, omittingEmptySubsequences: false)
        #expect(fields.count == 4 && fields[0] == "\(finding.severity)" && fields[1] == finding.check.rawValue)
        #expect(!fields[2].isEmpty && fields[3].isEmpty == (finding.severity == .good))
      }
    }
  }
}
