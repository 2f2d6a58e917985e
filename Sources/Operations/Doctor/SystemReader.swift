import Glibc
package import Station

/// Reads the facts of a computer, for a station on it that need not be there yet.
package struct SystemReader {
  private let tree: SystemTree
  private let folder: StationFolder
  private let checkpoints: String

  /// - Parameters:
  ///   - root: what stands before the kernel's files, `/proc` and `/sys`; nothing but for a test.
  ///   - checkpoints: the folder of the log's checkpoints, as the policy names it.
  package init(root: String = "", station folder: StationFolder, checkpoints: String) {
    tree = SystemTree(root: root)
    self.folder = folder
    self.checkpoints = folder.resolve(checkpoints)
  }

  /// What files say. What only the process knows of itself is for the caller to add.
  package func facts() -> SystemFacts {
    var facts = SystemFacts()
    facts.hasStation = folder.exists
    if let mounts = tree.text("/proc/self/mountinfo").map(MountTable.init) {
      facts.station = place(folder.path, mounts)
      facts.keys = place(folder.keys, mounts)
      facts.checkpoints = place(checkpoints, mounts)
      facts.swaps = swaps(mounts)
      facts.resume = resume(mounts)
    } else {
      facts.swaps = nil
    }
    facts.corePattern = tree.text("/proc/sys/kernel/core_pattern")
    facts.traceScope = tree.text("/proc/sys/kernel/yama/ptrace_scope").flatMap { Int($0) }
    facts.items = items()
    var found = statvfs()
    if unsafe statvfs(Self.nearest(folder.path), &found) == 0 {
      facts.freeBytes = UInt64(found.f_bavail) * UInt64(found.f_frsize)
    }
    return facts
  }

  private func place(_ path: String, _ mounts: MountTable) -> SystemFacts.Place {
    let (volume, disks) = BlockDevices(tree: tree).place(of: SystemTree.real(Self.nearest(path)), in: mounts)
    return SystemFacts.Place(path: path, volume: volume, disks: disks, isThere: unsafe access(path, F_OK) == 0)
  }

  private func swaps(_ mounts: MountTable) -> [SystemFacts.Swap]? {
    tree.text("/proc/swaps").map { text in
      text.split(separator: "\n").dropFirst().compactMap { $0.split { $0 == " " || $0 == "\t" }.first.map(String.init) }
        .map { SystemFacts.Swap(name: $0, volume: BlockDevices(tree: tree).volume(ofSwap: $0, in: mounts)) }
    }
  }

  /// What it was told to wake up from, as it runs or as it was started.
  private func resume(_ mounts: MountTable) -> SystemFacts.Swap? {
    let words = (tree.text("/proc/cmdline") ?? "").split(separator: " ")
    let disk = tree.text("/sys/power/disk") ?? ""
    if words.contains("noresume") || words.contains("nohibernate") || disk.isEmpty || disk.contains("[disabled]") {
      return nil
    }
    let devices = BlockDevices(tree: tree)
    if let number = tree.text("/sys/power/resume"), number != "0:0", let device = devices.folder(numbered: number) {
      let name = "/dev/" + (device.split(separator: "/").last ?? "")
      return SystemFacts.Swap(name: name, volume: devices.volume(ofSwap: name, in: mounts))
    }
    guard let named = words.last(where: { $0.hasPrefix("resume=") })?.dropFirst("resume=".count) else { return nil }
    let name = Self.device(String(named))
    return SystemFacts.Swap(name: name, volume: devices.volume(ofSwap: name, in: mounts))
  }

  /// As the kernel takes it: a name, or a mark that the system has a link for.
  private static func device(_ named: String) -> String {
    let marks = ["UUID=": "uuid", "PARTUUID=": "partuuid", "LABEL=": "label", "PARTLABEL=": "partlabel"]
    for (mark, folder) in marks where named.hasPrefix(mark) {
      return "/dev/disk/by-\(folder)/\(named.dropFirst(mark.count))"
    }
    return named
  }

  private func items() -> [SystemFacts.Item] {
    let wanted: [(String, SystemFacts.Item.Role)] =
      [
        (folder.path, .folder), (folder.keys, .folder), (folder.database, .file), (folder.policy, .file),
        (folder.allowedSigners, .file),
      ]
      + KeyFile.Purpose.allCases.map { (folder.key($0), .key) } + [(folder.formerSeals, .file)]
      + Set([folder.path, folder.keys].flatMap(Self.above)).sorted().map { ($0, .above) }
    let owner = owner
    return wanted.compactMap { path, role in
      var found = stat()
      guard unsafe lstat(path, &found) == 0 else { return nil }
      let isOurs = found.st_uid == owner || (role == .above && found.st_uid == 0)
      let kind = role == .folder || role == .above ? S_IFDIR : S_IFREG
      return SystemFacts.Item(
        path: path, role: role, mode: found.st_mode & 0o7777, isOurs: isOurs, isItself: found.st_mode & S_IFMT == kind)
    }
  }

  /// Whose a station's files have to be: whoever looks; where that is the system's own account, as a monitor's may be, whose the
  /// station's folder is.
  private var owner: uid_t {
    var found = stat()
    return unsafe stat(folder.path, &found) == 0 && geteuid() == 0 ? found.st_uid : geteuid()
  }

  /// The folders above one, as they are without links.
  private static func above(_ path: String) -> [String] {
    var (folders, rest) = ([String](), SystemTree.real(nearest(path)))
    while let end = rest.lastIndex(of: "/"), rest != "/" {
      rest = end == rest.startIndex ? "/" : String(rest[..<end])
      folders.append(rest)
    }
    return folders
  }

  /// The path, or of those above it the nearest that is there.
  private static func nearest(_ path: String) -> String {
    var path = path.hasPrefix("/") ? path : SystemTree.real(path)
    while unsafe access(path, F_OK) != 0, let end = path.lastIndex(of: "/"), end != path.startIndex {
      path = String(path[..<end])
    }
    return unsafe access(path, F_OK) == 0 ? path : "/"
  }
}
