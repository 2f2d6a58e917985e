import Foundation
import Operations
import Station
import TestSupport

/// A computer that is made up: the kernel's files below a folder, with disks, partitions and what lies on them.
final class MadeUpSystem {
  let root: ScratchFolder
  private var mounts: [String] = []

  /// A computer with nothing on it.
  init() throws {
    root = try ScratchFolder()
    try write("/proc/swaps", "Filename\tType\tSize\tUsed\tPriority\n")
    try write("/proc/sys/kernel/core_pattern", "core\n")
    try write("/proc/sys/kernel/yama/ptrace_scope", "1\n")
    try write("/proc/self/mountinfo", "")
  }

  func write(_ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: root.path + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func link(_ path: String, to target: String) throws {
    let url = URL(fileURLWithPath: root.path + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? FileManager.default.removeItem(at: url)
    try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: root.path + target)
  }

  /// A device at a place of its own, `sda` or `sda/sda1`, that lies on others; `uuid` is the device mapper's.
  func device(_ place: String, _ number: String, on others: [String] = [], uuid: String? = nil) throws {
    let name = place.split(separator: "/").last.map(String.init) ?? place
    try write("/sys/devices/\(place)/dev", number + "\n")
    if place.contains("/") { try write("/sys/devices/\(place)/partition", "1\n") }
    if let uuid { try write("/sys/devices/\(place)/dm/uuid", uuid + "\n") }
    for other in others { try link("/sys/devices/\(place)/slaves/\(other)", to: "/sys/class/block/\(other)") }
    try link("/sys/class/block/\(name)", to: "/sys/devices/\(place)")
    try link("/sys/dev/block/\(number)", to: "/sys/devices/\(place)")
    try write("/dev/\(name)", "")
  }

  /// Mounts something over a folder; a blank in its name as the kernel writes it.
  func mount(_ number: String, _ folder: String, _ kind: String = "ext4", _ source: String) throws {
    let folder = folder.replacing(" ", with: "\\040")
    mounts.append("\(20 + mounts.count) 1 \(number) / \(folder) rw,relatime shared:1 - \(kind) \(source) rw")
    try write("/proc/self/mountinfo", mounts.joined(separator: "\n") + "\n")
  }

  func swap(_ names: String...) throws {
    let lines = names.map { "\($0) partition\t1000\t0\t-2" }
    try write("/proc/swaps", (["Filename\tType\tSize\tUsed\tPriority"] + lines).joined(separator: "\n") + "\n")
  }

  func facts(of folder: StationFolder, checkpoints: String = "checkpoints") -> SystemFacts {
    SystemReader(root: root.path, station: folder, checkpoints: checkpoints).facts()
  }
}
