import Roster

/// How many rows of each kind came, and how many of those were left out. One that cannot even be told apart is of the kind that its file
/// has.
struct IntakeKinds {
  private var taken: [RosterKind: Int] = [:], known: [RosterKind: Int] = [:]
  private var unknown: [String: Int] = [:]
  private var kinds: [String: RosterKind] = [:]
  private var last: (file: String, kind: RosterKind)?

  mutating func take(_ kind: RosterKind, of file: String) {
    taken[kind, default: 0] += 1
    if let last, last.kind == kind, last.file == file { return }
    last = (file, kind)
    kinds[file] = kind
  }

  mutating func leaveOut(_ kind: RosterKind?, of file: String) {
    if let kind { known[kind, default: 0] += 1 } else { unknown[file, default: 0] += 1 }
  }

  var leftOut: [RosterKind: Int] {
    unknown.reduce(into: known) { leftOut, file in
      if let kind = kinds[file.key] { leftOut[kind, default: 0] += file.value }
    }
  }

  var rows: [RosterKind: Int] { taken.merging(leftOut, uniquingKeysWith: +) }
}
