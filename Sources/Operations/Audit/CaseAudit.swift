import Station
import Ledger
import Verification

/// What the entries say, in a stream: every case through the procedure, every disclosure against its clearance, every value
/// against its commitment.
struct CaseAudit {
  private(set) var clock = ClockSteps()
  private(set) var cases = 0, disclosures = 0, purges = 0, corrections = 0
  private var open: [CaseReference: CaseReplay] = [:]
  /// When each case ended, in milliseconds since 1970 UTC; nil while it is open.
  private var known: [CaseReference: Int64?] = [:]
  private var retention: Int64 = 0
  private var disclosed: [CaseReference: Predecessor] = [:]
  private var disclosedInOrder: [CaseReference] = []
  private var missing: [CaseReference: LogFault] = [:]
  private var cards = CardAudit()
  /// The first entry about each case beside which a value lies.
  private var valued: [CaseReference: Int64] = [:]
  /// The roster that came into use last.
  private(set) var roster = 0, rosterMark = RosterMark.none
  /// What entries of created PINs commit to, as far as it was opened, and how many PINs they created.
  private var createdPINs: [[UInt8]] = []
  private var createdPINCount = 0
  /// The newest of those entries; −1 for none.
  private var newestPINs: Int64 = -1
  /// How many values fit what their entries commit to, and how many are sealed with a key that is not at hand; nil where none are kept.
  private(set) var values: (opened: Int, sealed: Int)?
  private var newest: Entry?
  private var origin: String
  private var demand: CheckpointDemand?
  private var limits: [Int: ProcedureLimits] = [:]
  private var stageWords: [Stage: (phase: String, state: String)] = [:]

  /// A sibling's case goes on from one that was just closed, so it is enough to remember the last ones.
  private static let siblingsRemembered = 4096

  /// `checkpoints` is the source whose list of checkpoints has to be whole, if there is one.
  init(origin: String, checkpoints: (any AuditSource)?) {
    self.origin = origin
    demand = checkpoints.map { CheckpointDemand($0) }
  }

  /// How many cases are open.
  var openCases: Int { open.count }

  /// Takes the next entry.
  mutating func take(_ record: StoredRecord) throws {
    let number = record.leaf.sequence
    guard let entry = try? Entry(stored: record.leaf.body), entry.sequence == number
    else { throw LogFault.entryUnreadable(at: number) }
    try clock.take(entry)
    newest = entry
    if let reference = entry.case {
      guard entry.origin == origin else { throw LogFault.otherLog(at: number) }
      try take(entry, of: reference, record)
    } else {
      try takeStationEntry(entry, record)
    }
  }

  private mutating func take(
    _ entry: Entry, of reference: CaseReference, _ record: StoredRecord
  ) throws {
    guard let receipt = try? Receipt<Fact>.forAudit(entry) else { throw LogFault.factUnknown(at: entry.sequence) }
    let replay: CaseReplay
    if let known = open[reference] {
      replay = known
      try replay.take(receipt)
    } else {
      // A case that ended never comes again, and none begins otherwise than with its opening.
      guard known.updateValue(nil, forKey: reference) == nil else {
        throw LogFault.outOfOrder(at: entry.sequence, reference)
      }
      let sibling = if case .opened(let opening) = receipt.fact { opening.sibling } else { CaseReference?.none }
      replay = try CaseReplay(
        receipt, before: sibling.flatMap { disclosed[$0] }, limits: limits[entry.policy] ?? .longest)
      open[reference] = replay
      cases += 1
    }
    if case .disclosureAuthorized(_, showing: 1, _) = receipt.fact { disclosures += 1 }
    try demand?.take(entry, need: receipt.fact.checkpoint)
    try checkColumns(entry, record, label: receipt.fact.label.description, replay.stage)
    try checkValues(entry, record)
    if replay.stage.phase == .ended {
      open[reference] = nil
      known[reference] = entry.moment.wall
      if let ended = replay.ended(with: receipt) {
        remember(reference, ended)
        cards.remember(reference, replay.owner(at: entry.moment))
      }
    }
  }

  private mutating func remember(_ reference: CaseReference, _ ended: Predecessor) {
    disclosed[reference] = ended
    disclosedInOrder.append(reference)
    guard disclosedInOrder.count >= 2 * Self.siblingsRemembered else { return }
    for old in disclosedInOrder.prefix(Self.siblingsRemembered) { disclosed[old] = nil }
    disclosedInOrder.removeFirst(Self.siblingsRemembered)
  }

  private mutating func countCreated(_ count: Int, _ record: StoredRecord) {
    newestPINs = record.leaf.sequence
    createdPINCount += count
    createdPINs += SealedPIN.digests(in: (record.values ?? []).compactMap(\.opening))
  }

  private mutating func takeStationEntry(_ entry: Entry, _ record: StoredRecord) throws {
    guard let fact = try? StationFact(kind: entry.kind, fields: entry.fact) else {
      throw LogFault.factUnknown(at: entry.sequence)
    }
    switch fact {
    // Which name it is has to be is the tree's audit's to say.
    case .logContinued: origin = entry.origin
    case .policyChanged(let settings):
      let policy = Policy(number: entry.policy, texts: settings.compactMapValues(\.string))
      limits[entry.policy] = policy.limits
      retention = Int64(policy.retentionDays)
    case .purged(let before, let cases, _):
      purges += 1
      for reference in cases { try checkPurge(of: reference, before: before, entry) }
    case .rosterImported(_, let number, _, _, _, let mark, _): (roster, rosterMark) = (number, mark)
    case .rosterUndone(let number, let mark, _): (roster, rosterMark) = (number, mark)
    case .pinCreated, .pinReplaced: countCreated(1, record)
    case .pinsCreated(let count): countCreated(count, record)
    case .importBegun(let beginning):
      guard beginning.pins == newestPINs else { throw LogFault.factUnknown(at: entry.sequence) }
    case .correction(let corrected, _, _):
      corrections += 1
      guard corrected < entry.sequence else { throw LogFault.factUnknown(at: entry.sequence) }
    case .emergencyCardChanged(let fields, let about):
      try cards.take(CardChange.committedFields(of: fields), of: about, entry, open: open[about])
    case .emergencyDelta(let delta): try cards.take(delta, entry)
    case .emergencyDeltaWritten(let number): try cards.takeWritten(number, entry)
    case .walkEnded(_, let about?), .served(_, let about):
      guard known[about] != nil else { throw LogFault.outOfOrder(at: entry.sequence, about) }
    default: break
    }
    guard entry.origin == origin else { throw LogFault.otherLog(at: entry.sequence) }
    try demand?.take(entry, need: fact.checkpoint)
    try checkColumns(entry, record, label: entry.kind, nil)
    try checkValues(entry, record)
  }

  /// Only what ended before that day is purged, and that day is as long ago as the policy says.
  private mutating func checkPurge(of reference: CaseReference, before: String, _ entry: Entry) throws(LogFault) {
    let day: Int64 = 86_400_000
    guard let ended = known[reference] ?? nil else { throw LogFault.outOfOrder(at: entry.sequence, reference) }
    guard let limit = Moment.wall(rfc3339: before + "T00:00:00.000Z"), ended < limit,
      limit <= (entry.moment.wall / day - retention + 1) * day
    else { throw .untimely(at: entry.sequence, reference) }
    try cards.checkPurge(of: reference, entry)
    missing[reference] = nil
    // Values that are here now were not erased by an entry that comes after theirs.
    if let at = valued.removeValue(forKey: reference) { throw .valueNotErased(at: at) }
  }

  private mutating func checkColumns(
    _ entry: Entry, _ record: StoredRecord, label: String, _ stage: Stage?
  ) throws(LogFault) {
    guard let columns = record.columns else { return }
    var held: (phase: String, state: String)?
    if let stage { held = words(of: stage) }
    guard columns.tells(entry, label: label, phase: held?.phase, state: held?.state)
    else { throw .columnsDiffer(at: entry.sequence) }
  }

  /// A stage as a guard holds it, written once: there are few of them, and each comes in every other case.
  private mutating func words(of stage: Stage) -> (phase: String, state: String) {
    if let known = stageWords[stage] { return known }
    let words = (phase: stage.phase.name, state: stage.variables)
    stageWords[stage] = words
    return words
  }

  private mutating func checkValues(
    _ entry: Entry, _ record: StoredRecord
  ) throws(LogFault) {
    guard let stored = record.values else { return }
    var (opened, sealed) = values ?? (0, 0)
    defer { values = (opened, sealed) }
    guard !stored.isEmpty || !entry.committed.isEmpty else { return }
    if !stored.isEmpty, let reference = entry.about, valued[reference] == nil { valued[reference] = entry.sequence }
    let (at, found) = (entry.sequence, Dictionary(stored.map { ($0.field, $0) }) { first, _ in first })
    for (field, commitment) in entry.committed.sorted(by: { $0.key < $1.key }) {
      switch found[field] {
      case .opened(let opening)?:
        guard opening.commitment == commitment else { throw .valueChanged(at: at, field: field) }
        opened += 1
      case .damaged?: throw .valueChanged(at: at, field: field)
      case .sealed?: sealed += 1
      case nil:
        let fault = LogFault.valueMissing(at: at, field: field)
        // A purge further on may say why.
        guard let reference = entry.about else { throw fault }
        missing[reference] = missing[reference] ?? fault
      }
    }
    for field in found.keys where entry.committed[field] == nil { throw .valueUnknown(at: at, field: field) }
  }

  /// The list of open cases, the roster in use and the time of the head have to be those of the log.
  func check(_ standing: StoredStanding) throws(LogFault) {
    let expected = open.map {
      StoredStanding.OpenCase(
        reference: $0.key, first: $0.value.entries.lowerBound, newest: $0.value.entries.upperBound)
    }
    guard Set(standing.openCases) == Set(expected), standing.openCases.count == expected.count
    else { throw .openCasesDiffer }
    guard standing.roster == roster else { throw .rosterDiffers }
    // Whose they are can be told only with the key.
    guard standing.createdPINCount == createdPINCount,
      standing.createdPINs.map({ Set($0) == Set(createdPINs) && $0.count == createdPINs.count }) ?? true
    else { throw .createdPINsDiffer }
    guard standing.head?.last == newest?.moment else { throw .headChanged(size: (newest?.sequence ?? -1) + 1) }
  }

  /// What can be said only at the end.
  func finish() throws(LogFault) {
    try demand?.finish()
    let faults = missing.values.sorted { $0.entry < $1.entry }
    if let first = faults.first { throw first }
  }
}

extension LogFault {
  fileprivate var entry: Int64 { if case .valueMissing(let at, _) = self { at } else { .max } }
}
