/// What is looked at, by the name that a monitor knows it by.
package enum DoctorCheck: String, Hashable, Sendable, CaseIterable {
  case station, volume, keyVolume = "key-volume", swap, hibernation, cores, permissions, checkpoints, clock, locale
  case terminal, space, memory, tracing, accounts, pages
}

/// One thing that was found.
package enum DoctorFinding: Hashable, Sendable {
  package enum Severity: Int32, Hashable, Sendable, Comparable, CaseIterable {
    case good, warning, bad

    package static func < (one: Severity, other: Severity) -> Bool { one.rawValue < other.rawValue }
  }

  case fine(DoctorCheck)
  /// The system does not say.
  case unknown(DoctorCheck)
  case noStation
  case plainVolume(DoctorCheck, path: String, device: String)
  case unclearVolume(DoctorCheck, path: String, kind: String)
  case plainSwap(String)
  case plainHibernation(String)
  /// Cores go to this program.
  case coresHandedOn(String)
  /// Others may look at it or change it; it belongs to somebody else; others may put something in its place.
  case looseItem(String, mode: UInt32, wanted: String), foreignItem(String), openAbove(String)
  /// A link in its place, or something else than what belongs there.
  case oddItem(String)
  case checkpointsMissing(String), checkpointsBeside(String)
  case clockFree
  case noUTF8
  case dumbTerminal, keptScreens, noTerminal
  case littleSpace(megabytes: UInt64), noSpace(megabytes: UInt64)
  case memoryNotLockable(kilobytes: UInt64)
  case tracingOpen
  case foreignAccounts
  case noPageMaker

  package var check: DoctorCheck {
    switch self {
    case .fine(let check), .unknown(let check), .plainVolume(let check, _, _), .unclearVolume(let check, _, _): check
    case .noStation: .station
    case .plainSwap: .swap
    case .plainHibernation: .hibernation
    case .coresHandedOn: .cores
    case .looseItem, .foreignItem, .openAbove, .oddItem: .permissions
    case .checkpointsMissing, .checkpointsBeside: .checkpoints
    case .clockFree: .clock
    case .noUTF8: .locale
    case .dumbTerminal, .keptScreens, .noTerminal: .terminal
    case .littleSpace, .noSpace: .space
    case .memoryNotLockable: .memory
    case .tracingOpen: .tracing
    case .foreignAccounts: .accounts
    case .noPageMaker: .pages
    }
  }

  package var severity: Severity {
    switch self {
    case .fine, .noTerminal: .good
    case .unknown, .noStation, .unclearVolume, .coresHandedOn, .checkpointsBeside, .clockFree, .noUTF8, .dumbTerminal,
      .keptScreens, .littleSpace, .tracingOpen, .noPageMaker:
      .warning
    case .plainVolume, .plainSwap, .plainHibernation, .looseItem, .foreignItem, .openAbove, .oddItem,
      .checkpointsMissing, .noSpace, .memoryNotLockable, .foreignAccounts:
      .bad
    }
  }
}
