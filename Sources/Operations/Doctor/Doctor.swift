/// Says what the facts of a computer mean for a station on it. Pure: each check has one finding at least.
package enum Doctor {
  private static let megabyte: UInt64 = 1 << 20
  /// A roster of a large district is built aside of the old one; a few entries always have to fit.
  private static let comfortable: UInt64 = 2048, least: UInt64 = 64
  /// One PIN's page, and those beside it.
  private static let lockable: UInt64 = 64 << 10
  /// Programs that cores are handed to so that nobody keeps them.
  private static let keepNothing: Set<String> = ["/bin/false", "/bin/true", "/usr/bin/false", "/usr/bin/true"]

  package static func findings(_ facts: SystemFacts) -> [DoctorFinding] {
    DoctorCheck.allCases.flatMap { check in
      let found = findings(check, facts)
      return found.isEmpty ? [.fine(check)] : found
    }
  }

  /// The worst of them, which is the exit code for a monitor.
  package static func severity(_ findings: [DoctorFinding]) -> DoctorFinding.Severity {
    findings.map(\.severity).max() ?? .good
  }

  private static func findings(_ check: DoctorCheck, _ facts: SystemFacts) -> [DoctorFinding] {
    switch check {
    case .station: facts.hasStation ? [] : [.noStation]
    case .volume: volume(.volume, facts.station)
    case .keyVolume: volume(.keyVolume, facts.keys)
    case .swap: facts.swaps.map { written(.swap, to: $0, DoctorFinding.plainSwap) } ?? [.unknown(.swap)]
    case .hibernation: written(.hibernation, to: facts.resume.map { [$0] } ?? [], DoctorFinding.plainHibernation)
    case .cores: cores(facts.corePattern)
    case .permissions: facts.items.flatMap(permissions)
    case .checkpoints: checkpoints(facts)
    case .clock: facts.isClockKept.map { $0 ? [] : [.clockFree] } ?? [.unknown(.clock)]
    case .locale: facts.speaksUTF8 ? [] : [.noUTF8]
    case .terminal: screen(facts.screen)
    case .space: space(facts.freeBytes)
    case .memory: memory(facts.lockableBytes)
    case .tracing: facts.traceScope ?? 0 > 0 ? [] : [.tracingOpen]
    case .accounts: facts.hasOwnAccounts ? [] : [.foreignAccounts]
    case .pages: facts.hasPageMaker ? [] : [.noPageMaker]
    }
  }

  private static func volume(_ check: DoctorCheck, _ place: SystemFacts.Place?) -> [DoctorFinding] {
    guard let place else { return [.unknown(check)] }
    switch place.volume {
    case .encrypted, .memory: return []
    case .plain(let device): return [.plainVolume(check, path: place.path, device: device)]
    case .elsewhere(let kind), .unknown(let kind): return [.unclearVolume(check, path: place.path, kind: kind)]
    }
  }

  /// Of places to which memory may be written: each that is plain, and once that there is one that does not say.
  private static func written(
    _ check: DoctorCheck, to places: [SystemFacts.Swap], _ plain: (String) -> DoctorFinding
  ) -> [DoctorFinding] {
    let found = places.compactMap { place -> DoctorFinding? in
      switch place.volume {
      case .encrypted, .memory: nil
      case .plain: plain(place.name)
      case .elsewhere, .unknown: .unknown(check)
      }
    }
    let plain = found.filter { $0 != .unknown(check) }
    return plain.count < found.count ? plain + [.unknown(check)] : plain
  }

  private static func cores(_ pattern: String?) -> [DoctorFinding] {
    guard let pattern else { return [.unknown(.cores)] }
    guard pattern.hasPrefix("|") else { return [] }
    let program = String(pattern.dropFirst().drop { $0 == " " }.prefix { $0 != " " })
    return keepNothing.contains(program) ? [] : [.coresHandedOn(program)]
  }

  private static func permissions(_ item: SystemFacts.Item) -> [DoctorFinding] {
    guard item.isOurs else { return [.foreignItem(item.path)] }
    guard item.isItself else { return [.oddItem(item.path)] }
    switch item.role {
    case .folder where item.mode & 0o077 != 0: return [.looseItem(item.path, mode: item.mode, wanted: "700")]
    case .file where item.mode & 0o077 != 0: return [.looseItem(item.path, mode: item.mode, wanted: "600")]
    case .key where item.mode & 0o7377 != 0: return [.looseItem(item.path, mode: item.mode, wanted: "400")]
    // Where everybody may make files and nobody remove another's, as in /tmp, nothing can be put in the place of a folder.
    case .above where item.mode & 0o022 != 0 && item.mode & 0o1000 == 0: return [.openAbove(item.path)]
    case .folder, .file, .key, .above: return []
    }
  }

  private static func checkpoints(_ facts: SystemFacts) -> [DoctorFinding] {
    guard let checkpoints = facts.checkpoints, let station = facts.station else { return [.unknown(.checkpoints)] }
    // One within the station's own folder is made when it is needed.
    if checkpoints.path.hasPrefix(station.path + "/") { return [.checkpointsBeside(checkpoints.path)] }
    if !checkpoints.isThere { return [.checkpointsMissing(checkpoints.path)] }
    if isElsewhere(checkpoints), !isElsewhere(station) { return [] }
    if station.volume == .memory, !checkpoints.disks.isEmpty { return [] }
    // Where nothing is known of a disk, nothing is known of two.
    guard !checkpoints.disks.isEmpty, !station.disks.isEmpty else { return [.unknown(.checkpoints)] }
    return checkpoints.disks.isDisjoint(with: station.disks) ? [] : [.checkpointsBeside(checkpoints.path)]
  }

  private static func isElsewhere(_ place: SystemFacts.Place) -> Bool {
    if case .elsewhere = place.volume { true } else { false }
  }

  private static func screen(_ screen: SystemFacts.Screen) -> [DoctorFinding] {
    switch screen {
    case .capable: []
    case .dumb: [.dumbTerminal]
    case .keepsScreens: [.keptScreens]
    case .none: [.noTerminal]
    }
  }

  private static func space(_ bytes: UInt64?) -> [DoctorFinding] {
    guard let bytes else { return [.unknown(.space)] }
    let megabytes = bytes / megabyte
    if megabytes < least { return [.noSpace(megabytes: megabytes)] }
    return megabytes < comfortable ? [.littleSpace(megabytes: megabytes)] : []
  }

  private static func memory(_ bytes: UInt64?) -> [DoctorFinding] {
    guard let bytes else { return [.unknown(.memory)] }
    return bytes < lockable ? [.memoryNotLockable(kilobytes: bytes >> 10)] : []
  }
}
