import Foundation
import Glibc
import Operations
import Station
import TestSupport
import Testing

@Suite("What a computer says of itself")
struct SystemReaderTests {
  let system: MadeUpSystem
  let home: ScratchFolder
  let folder: StationFolder

  init() throws {
    system = try MadeUpSystem()
    home = try ScratchFolder()
    home.makeFolder("station")
    home.makeFolder("keys")
    folder = StationFolder(path: home.file("station"), keys: home.file("keys"))
    try system.device("sda", "8:0")
    try system.device("sda/sda1", "8:1")
    try system.device("sda/sda2", "8:2")
  }

  /// Where the test's folders really are: what is mounted is compared with that.
  private var real: String { URL(fileURLWithPath: home.path).resolvingSymlinksInPath().path }

  private func volume(_ change: (MadeUpSystem) throws -> Void) throws -> SystemFacts.Volume? {
    try change(system)
    return system.facts(of: folder).station?.volume
  }

  @Test func `a plain partition is plain, and its disk is known`() throws {
    try system.mount("8:1", "/", "ext4", "/dev/sda1")
    let station = try #require(system.facts(of: folder).station)
    #expect(station.volume == .plain(device: "/dev/sda1") && station.disks == ["sda"] && station.isThere)
  }

  @Test func `encrypted is what lies on LUKS at any depth`() throws {
    try system.device("dm-0", "253:0", on: ["sda1"], uuid: "CRYPT-LUKS2-0123-luks")
    try system.device("dm-1", "253:1", on: ["dm-0"], uuid: "LVM-abc")
    try system.mount("8:2", "/", "ext4", "/dev/sda2")
    #expect(try volume { try $0.mount("253:0", real, "ext4", "/dev/mapper/luks") } == .encrypted)
    #expect(try volume { try $0.mount("253:1", real + "/station", "xfs", "/dev/mapper/vg-home") } == .encrypted)
    #expect(system.facts(of: folder).station?.disks == ["sda"])
    // What only notices changes hides nothing, above a plain part or an encrypted one.
    for (place, kind) in ["INTEGRITY", "VERITY", "SUBDEV"].enumerated() {
      let (number, name) = ("253:\(20 + place)", "dm-\(20 + place)")
      try system.device(name, number, on: ["sda2"], uuid: "CRYPT-\(kind)-0123-x")
      #expect(
        try volume { try $0.mount(number, real + "/station", "ext4", "/dev/" + name) } == .plain(device: "/dev/" + name)
      )
    }
    // Over an encrypted part and a plain one nothing is encrypted.
    try system.device("dm-2", "253:2", on: ["dm-0", "sda2"], uuid: "LVM-def")
    #expect(
      try volume { try $0.mount("253:2", real + "/station", "ext4", "/dev/mapper/vg") }
        == .plain(device: "/dev/mapper/vg"))
  }

  @Test func `a file system with numbers of its own is found by what it was mounted from`() throws {
    #expect(try volume { try $0.mount("0:40", "/", "btrfs", "/dev/sda1") } == .plain(device: "/dev/sda1"))
    try system.device("dm-0", "253:0", on: ["sda1"], uuid: "CRYPT-LUKS2-0123-luks")
    #expect(try volume { try $0.mount("0:41", real, "btrfs", "/dev/dm-0") } == .encrypted)
  }

  @Test(arguments: [
    ("tmpfs", SystemFacts.Volume.memory), ("nfs4", .elsewhere("nfs4")), ("overlay", .unknown("overlay")),
    ("fuse.gocryptfs", .encrypted), ("zfs", .unknown("zfs")),
  ]) func `other kinds are what they are`(_ kind: String, _ wanted: SystemFacts.Volume) throws {
    #expect(try volume { try $0.mount("0:40", "/", kind, "none") } == wanted)
  }

  @Test func `of several mounts the deepest counts, and of two over each other the last`() throws {
    try system.mount("8:1", "/", "ext4", "/dev/sda1")
    try system.mount("0:30", real + "/stat", "tmpfs", "none")
    #expect(try volume { _ in } == .plain(device: "/dev/sda1"), "a folder whose name only begins so")
    #expect(try volume { try $0.mount("8:2", real + "/station", "ext4", "/dev/sda2") } == .plain(device: "/dev/sda2"))
    #expect(try volume { try $0.mount("0:31", real + "/station", "tmpfs", "none") } == .memory)
  }

  @Test func `a mount over a name with a blank is found`() throws {
    home.makeFolder("our station")
    try system.mount("8:1", "/", "ext4", "/dev/sda1")
    try system.mount("0:31", real + "/our station", "tmpfs", "none")
    #expect(system.facts(of: StationFolder(path: home.file("our station"))).station?.volume == .memory)
  }

  @Test func `swaps are plain, encrypted, compressed memory or a file`() throws {
    try system.mount("8:1", "/", "ext4", "/dev/sda1")
    try system.device("dm-0", "253:0", on: ["sda2"], uuid: "CRYPT-PLAIN-swap")
    try system.device("zram0", "252:0")
    try system.device("zram1", "252:1")
    try system.write("/sys/devices/zram0/backing_dev", "none\n")
    try system.write("/sys/devices/zram1/backing_dev", "/dev/sda2\n")
    try system.swap("/dev/sda2", "/dev/dm-0", "/dev/zram0", "/dev/zram1", "/swapfile")
    #expect(
      system.facts(of: folder).swaps == [
        .init(name: "/dev/sda2", volume: .plain(device: "/dev/sda2")), .init(name: "/dev/dm-0", volume: .encrypted),
        .init(name: "/dev/zram0", volume: .memory), .init(name: "/dev/zram1", volume: .plain(device: "/dev/sda2")),
        .init(name: "/swapfile", volume: .plain(device: "/dev/sda1")),
      ])
  }

  /// In a container `/dev` is in memory, and its devices are those of the computer around it.
  @Test func `a swap device that the system tells nothing of is not known`() throws {
    try system.mount("8:1", "/", "ext4", "/dev/sda1")
    try system.mount("0:30", "/dev", "tmpfs", "tmpfs")
    try system.swap("/dev/nvme0n1p3")
    let facts = system.facts(of: folder)
    #expect(facts.swaps == [.init(name: "/dev/nvme0n1p3", volume: .unknown("/dev/nvme0n1p3"))])
    #expect(Doctor.findings(facts).contains(.unknown(.swap)))
  }

  @Test func `hibernation is where the kernel was told to wake up from`() throws {
    try system.mount("8:1", "/", "ext4", "/dev/sda1")
    #expect(system.facts(of: folder).resume == nil)
    try system.write("/sys/power/disk", "[platform] shutdown reboot\n")
    #expect(system.facts(of: folder).resume == nil)
    try system.write("/proc/cmdline", "quiet resume=/dev/sda2\n")
    #expect(system.facts(of: folder).resume?.volume == .plain(device: "/dev/sda2"))
    try system.write("/sys/power/resume", "8:2\n")
    #expect(system.facts(of: folder).resume?.name == "/dev/sda2")
    try system.write("/proc/cmdline", "quiet resume=/dev/sda2 noresume\n")
    #expect(system.facts(of: folder).resume == nil)
    try system.write("/proc/cmdline", "quiet resume=/dev/sda2\n")
    try system.write("/sys/power/disk", "[disabled]\n")
    #expect(system.facts(of: folder).resume == nil)
  }

  @Test func `what the system does not say is not known`() throws {
    let empty = SystemReader(root: try ScratchFolder().path, station: folder, checkpoints: "checkpoints").facts()
    #expect(empty.station == nil && empty.swaps == nil && empty.corePattern == nil && empty.traceScope == nil)
    let found = Doctor.findings(empty)
    for check in [DoctorCheck.volume, .keyVolume, .swap, .cores, .checkpoints, .clock] {
      #expect(found.contains(.unknown(check)), "\(check)")
    }
  }

  @Test func `garbage is read as nothing and never traps`() throws {
    try system.write("/proc/self/mountinfo", "1 2\n- - - -\n\n20 1 8:1 / /\\04 rw - ext4\n \\777 - a b\n")
    try system.write("/proc/swaps", "\n\n \n")
    try system.write("/sys/power/disk", "x")
    try system.write("/proc/cmdline", "resume= resume=UUID= resume=/dev/\n")
    let facts = system.facts(of: folder)
    #expect(facts.station?.volume == .unknown("?") && facts.swaps == [])
    #expect(facts.resume == .init(name: "/dev/", volume: .unknown("/dev/")))
    let found = Doctor.findings(facts)
    #expect(found.contains(.unknown(.checkpoints)) || found.contains(.checkpointsBeside(folder.path + "/checkpoints")))
    #expect(found.contains(.unknown(.hibernation)) && found.contains(.fine(.swap)))
    // Links in a circle lead nowhere.
    try system.device("dm-7", "253:7", on: ["dm-8"])
    try system.device("dm-8", "253:8", on: ["dm-7"])
    try system.mount("253:7", "/", "ext4", "/dev/dm-7")
    #expect(try volume { _ in } == .plain(device: "/dev/dm-7"))
  }

  @Test func `modes and owners of what matters are looked at and of the folders above`() throws {
    home.set(0o750, of: "station")
    try home.write([], to: "station/station.sqlite")
    home.set(0o644, of: "station/station.sqlite")
    try home.write([], to: "keys/pin.key")
    home.set(0o440, of: "keys/pin.key")
    home.set(0o777, of: ".")
    for name in ["policy.yaml", "allowed_signers"] {
      try home.write([], to: "station/" + name)
      home.set(0o666, of: "station/" + name)
    }
    try system.mount("8:1", "/", "ext4", "/dev/sda1")
    let facts = system.facts(of: folder)
    let found = Set(Doctor.findings(facts))
    #expect(facts.hasStation)
    #expect(found.contains(.looseItem(home.file("station"), mode: 0o750, wanted: "700")))
    #expect(found.contains(.looseItem(home.file("station/station.sqlite"), mode: 0o644, wanted: "600")))
    #expect(found.contains(.looseItem(home.file("keys/pin.key"), mode: 0o440, wanted: "400")))
    #expect(found.contains(.looseItem(home.file("station/policy.yaml"), mode: 0o666, wanted: "600")))
    #expect(found.contains(.looseItem(home.file("station/allowed_signers"), mode: 0o666, wanted: "600")))
    #expect(found.contains(.openAbove(real)))
    #expect(!found.contains { if case .openAbove(let path) = $0 { path == "/tmp" } else { false } }, "/tmp is sticky")
    home.set(0o700, of: ".")
  }

  @Test func `a link in the place of a station is told as one, and no mode of it`() throws {
    home.link("linked", to: home.file("station"))
    try system.mount("8:1", "/", "ext4", "/dev/sda1")
    let linked = StationFolder(path: home.file("linked"), keys: home.file("keys"))
    let found = Doctor.findings(system.facts(of: linked)).filter { $0.check == .permissions }
    #expect(found.contains(.oddItem(home.file("linked"))))
    #expect(!found.contains { if case .looseItem(home.file("linked"), _, _) = $0 { true } else { false } })
  }

  @Test(.enabled(if: geteuid() == 0, "skipped: only the system's own account can give files away"))
  func `the system's account looks at whether all of it is one account's`() throws {
    try home.write([], to: "station/station.sqlite")
    home.set(0o600, of: "station/station.sqlite")
    try system.mount("8:1", "/", "ext4", "/dev/sda1")
    for name in ["station", "keys", "station/station.sqlite"] { home.give(name, to: 4242) }
    func foreign() -> [DoctorFinding] {
      Doctor.findings(system.facts(of: folder)).filter { if case .foreignItem = $0 { true } else { false } }
    }
    #expect(foreign().isEmpty)
    home.give("station/station.sqlite", to: 4243)
    #expect(foreign() == [.foreignItem(home.file("station/station.sqlite"))])
  }
}
