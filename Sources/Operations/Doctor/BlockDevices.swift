/// What block devices are made of, as the kernel tells it (`/sys`).
struct BlockDevices {
  private static let memory: Set<String> = ["tmpfs", "ramfs"]
  private static let elsewhere: Set<String> = ["nfs", "nfs4", "cifs", "smb3", "9p", "ceph", "fuse.sshfs", "virtiofs"]
  private static let encrypted: Set<String> = ["ecryptfs", "fuse.gocryptfs", "fuse.cryfs", "fuse.encfs"]
  /// Mappings of dm-crypt by the beginnings of their names that hide what they hold. Others only notice a change: `VERITY`, `INTEGRITY`.
  private static let hiding: Set<Substring> = ["LUKS1", "LUKS2", "PLAIN", "LOOPAES", "TCRYPT", "BITLK", "FVAULT2"]
  /// Devices are stacked this deep at most: a loop of links leads nowhere.
  private static let deepest = 16

  let tree: SystemTree

  /// What a path that is there lies on, and the disks of that.
  func place(of path: String, in mounts: MountTable) -> (SystemFacts.Volume, disks: Set<String>) {
    guard let mount = mounts.mount(of: path) else { return (.unknown("?"), []) }
    if Self.memory.contains(mount.kind) { return (.memory, []) }
    if Self.encrypted.contains(mount.kind) { return (.encrypted, []) }
    if Self.elsewhere.contains(mount.kind) { return (.elsewhere(mount.kind), []) }
    // Some file systems have numbers of their own, and name the device only as what they were mounted from.
    guard let device = folder(numbered: mount.device) ?? folder(of: mount.source) else {
      return (.unknown(mount.kind), [])
    }
    return (isEncrypted(device) ? .encrypted : .plain(device: mount.source), disks(of: device))
  }

  /// What a device or file for swapping is, by its name in `/proc/swaps`.
  func volume(ofSwap name: String, in mounts: MountTable) -> SystemFacts.Volume {
    guard let device = folder(of: name) else {
      // What /dev itself lies on says nothing of a device.
      return name.hasPrefix("/dev/") ? .unknown(name) : place(of: name, in: mounts).0
    }
    // Compressed memory, unless it is written on to a device.
    if (device.split(separator: "/").last ?? "").hasPrefix("zram") {
      let backing = tree.text(device + "/backing_dev") ?? "none"
      return backing == "none" ? .memory : volume(ofSwap: backing, in: mounts)
    }
    return isEncrypted(device) ? .encrypted : .plain(device: name)
  }

  /// The folder of a device with this number, `8:1`.
  func folder(numbered number: String) -> String? { tree.resolved("/sys/dev/block/" + number) }

  /// The folder of a device with this name, `/dev/sda1` or `/dev/mapper/swap`.
  func folder(of name: String) -> String? {
    guard name.hasPrefix("/dev/"), let resolved = tree.resolved(name) ?? Optional(name),
      let last = resolved.split(separator: "/").last
    else { return nil }
    return tree.resolved("/sys/class/block/" + last)
  }

  private func below(_ device: String) -> [String] {
    tree.names(in: device + "/slaves").compactMap { tree.resolved("/sys/class/block/" + $0) }
  }

  private func above(_ device: String) -> String? {
    guard tree.holds(device + "/partition"), let end = device.lastIndex(of: "/") else { return nil }
    return String(device[..<end])
  }

  private func isEncrypted(_ device: String, depth: Int = 0) -> Bool {
    let mapping = tree.text(device + "/dm/uuid")?.split(separator: "-").prefix(2) ?? []
    if mapping.first == "CRYPT", mapping.last.map(Self.hiding.contains) == true { return true }
    guard depth < Self.deepest else { return false }
    let parts = below(device) + [above(device)].compactMap(\.self)
    return !parts.isEmpty && parts.allSatisfy { isEncrypted($0, depth: depth + 1) }
  }

  private func disks(of device: String, depth: Int = 0) -> Set<String> {
    let parts = below(device) + [above(device)].compactMap(\.self)
    guard !parts.isEmpty, depth < Self.deepest else {
      return Set([device.split(separator: "/").last.map(String.init) ?? device])
    }
    return parts.reduce(into: []) { $0.formUnion(disks(of: $1, depth: depth + 1)) }
  }
}
