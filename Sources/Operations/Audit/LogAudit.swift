package import Ledger
import Station

/// Verifies a log without trusting it: its bytes and tree, every checkpoint wherever it is kept, every case and value.
package struct LogAudit {
  /// What is measured apart.
  package enum Part: Hashable, Sendable, CaseIterable {
    /// Leaves and tree.
    case tree
    /// Checkpoints and their signatures.
    case checkpoints
    /// Cases and values, at the same time as the others.
    case cases
  }

  private let source: any AuditSource
  private let keys: [LogKey]
  private let code: CheckpointCode?
  private let folders: [String]
  private let memory: SignedCheckpoint?
  private let held: HeldKeys?

  /// An audit of a source. `keys` are public keys that the auditor has from elsewhere, `code` is what was written on
  /// paper, `folders` is where checkpoints are kept as files, `memory` what the station's key signed last, `held` the keys that the
  /// station itself holds.
  package init(
    _ source: any AuditSource, keys: [LogKey] = [], code: CheckpointCode? = nil, folders: [String] = [],
    memory: SignedCheckpoint? = nil, held: HeldKeys? = nil
  ) {
    self.source = source
    self.keys = keys
    self.code = code
    self.folders = folders
    self.memory = memory
    self.held = held
  }

  /// Verifies everything, up to the first fault: the tree's, or else the cases'. `took` is told how long each part took.
  package func run(took: (Part, Duration) -> Void = { _, _ in }) throws -> LogReport {
    var report = LogReport(origin: source.origin)
    do {
      try check(&report, took)
      let isEmpty = report.entries == 0 && report.checkpoints == 0 && report.files == 0
      report.verdict = isEmpty && code == nil ? .nothingChecked : .intact
    } catch let fault as LogFault {
      report.verdict = .broken(fault)
    }
    return report
  }

  private func check(_ report: inout LogReport, _ took: (Part, Duration) -> Void) throws {
    try SpareFiles.check(for: source.origin)
    let start = ContinuousClock.now
    var tree = try TreeAudit(
      origin: source.origin, trusted: keys, code: code, hasOwnList: source.hasCheckpointList,
      held: held)
    defer { tree.fill(&report) }
    var kept = CheckpointQueue(source, try CheckpointFiles(folders, origin: source.origin), memory: memory)
    try kept.check(in: &tree, upTo: 0)
    // Not before something could be read at all: another process may hold it.
    let cases = Meanwhile { [again = source.again()] step in try CasesFound(in: again(), step) }
    defer { cases.stop() }
    try checkTree(in: &tree, &kept)
    report.withoutFile = folders.isEmpty ? nil : kept.withoutFile
    report.folders = folders
    report.laterFiles = kept.filesLeft
    report.comparedCode = code != nil
    report.seals = source.hasCheckpointList ? tree.seals.map { .checked($0.checked) } ?? .unchecked : .notKept
    report.isKeyKnown = !keys.isEmpty
    took(.tree, ContinuousClock.now - start - kept.spent)
    took(.checkpoints, kept.spent)
    let found = try cases.outcome()
    found.fill(&report)
    if let fault = found.fault { throw fault }
    try checkRoster(found)
    took(.cases, found.spent)
  }

  /// Whether the roster's file is the one that was imported, byte for byte. While it is read nobody waits: a roster that is overtaken
  /// meanwhile is kept.
  private func checkRoster(_ found: CasesFound) throws {
    guard found.roster > 0, !found.rosterMark.isEmpty else { return }
    let file = try source.digest(ofRoster: found.roster)
    guard file == .notKept || file == .sha256(found.rosterMark.digest) else {
      throw LogFault.rosterFileDiffers
    }
  }

  private func checkTree(in tree: inout TreeAudit, _ kept: inout CheckpointQueue) throws {
    try source.eachLeaf(
      { stored in
        try tree.take(stored)
        try kept.check(in: &tree, upTo: tree.frontier.size)
      },
      atEnd: {
        if let standing = try source.standing() {
          try tree.check(standing)
          if let own = held?.pinKey, own != standing.pinKey { throw LogFault.pinKeyDiffers }
        }
        // An export may be older than the newest files; a database may not.
        try kept.check(in: &tree, upTo: source.hasCheckpointList ? .max : tree.frontier.size)
      })
    try tree.finish()
  }
}

extension TreeAudit {
  fileprivate func fill(_ report: inout LogReport) {
    report.origin = names.current
    report.entries = frontier.size
    report.checkpoints = checkpoints
    report.files = files
    report.signed = keys.signedUpTo ?? 0
    report.key = keys.newest?.named(names.current)
    report.rotations = keys.rotations
    report.lost = names.lostEntries
  }
}
