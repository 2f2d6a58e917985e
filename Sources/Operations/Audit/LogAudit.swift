package import Ledger

/// Verifies a log without trusting it: its bytes and tree, every checkpoint wherever it is kept, every case and value.
package struct LogAudit {
  /// What is measured apart.
  package enum Part: Hashable, Sendable, CaseIterable {
    /// Leaves and tree.
    case tree
    /// Checkpoints and their signatures.
    case checkpoints
    /// Cases and values.
    case cases
  }

  private let source: any AuditSource
  private let keys: [LogKey]
  private let code: CheckpointCode?
  private let folders: [String]
  private let memory: SignedCheckpoint?

  /// An audit of a source. `keys` are public keys that the auditor has from elsewhere, `code` is what was written on
  /// paper, `folders` is where checkpoints are kept as files, `memory` what the station's key signed last.
  package init(
    _ source: any AuditSource, keys: [LogKey] = [], code: CheckpointCode? = nil, folders: [String] = [],
    memory: SignedCheckpoint? = nil
  ) {
    self.source = source
    self.keys = keys
    self.code = code
    self.folders = folders
    self.memory = memory
  }

  /// Verifies everything, up to the first fault. `took` is told how long each part took.
  package func run(took: (Part, Duration) -> Void = { _, _ in }) throws -> LogReport {
    var report = LogReport(origin: source.origin)
    do {
      let clock = ContinuousClock()
      var checkpoints = Duration.zero
      let tree = try clock.measure { checkpoints = try checkTree(&report) }
      took(.tree, tree - checkpoints)
      took(.checkpoints, checkpoints)
      took(.cases, try clock.measure { try checkCases(&report) })
      let isEmpty = report.entries == 0 && report.checkpoints == 0 && report.files == 0
      report.verdict = isEmpty && code == nil ? .nothingChecked : .intact
    } catch let fault as LogFault {
      report.verdict = .broken(fault)
    }
    return report
  }

  /// Returns how much of the time went into checkpoints.
  private func checkTree(_ report: inout LogReport) throws -> Duration {
    var audit = try TreeAudit(
      origin: source.origin, trusted: keys, code: code, hasOwnList: source.hasCheckpointList)
    defer { audit.fill(&report) }
    var kept = CheckpointQueue(source, try CheckpointFiles(folders, origin: source.origin), memory: memory)
    try kept.check(in: &audit, upTo: 0)
    try source.eachLeaf(
      { stored in
        try audit.take(stored)
        try kept.check(in: &audit, upTo: audit.frontier.size)
      },
      atEnd: {
        if let standing = try source.standing() { try audit.check(standing) }
        // An export may be older than the newest files; a database may not.
        try kept.check(in: &audit, upTo: source.hasCheckpointList ? .max : audit.frontier.size)
      })
    try audit.finish()
    report.withoutFile = folders.isEmpty ? nil : kept.withoutFile
    report.folders = folders
    report.laterFiles = kept.filesLeft
    report.comparedCode = code != nil
    report.isKeyKnown = !keys.isEmpty
    return kept.spent
  }

  private func checkCases(_ report: inout LogReport) throws {
    var audit = CaseAudit(origin: source.origin, checkpoints: source.hasCheckpointList ? source : nil)
    defer { audit.fill(&report) }
    try source.eachRecord(
      { try audit.take($0) },
      atEnd: {
        try audit.finish()
        if let standing = try source.standing() { try audit.check(standing) }
      })
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

extension CaseAudit {
  fileprivate func fill(_ report: inout LogReport) {
    report.cases = cases
    report.openCases = openCases
    report.disclosures = disclosures
    report.corrections = corrections
    report.purges = purges
    report.clock = clock
  }
}
