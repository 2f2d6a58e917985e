package import Guide
package import Ledger
package import Records

/// Something that happened at the station and belongs to no case, as logged.
package enum StationFact: Hashable, Sendable {
  /// The console was opened.
  case consoleStarted
  /// The console was closed in order.
  case consoleEnded
  /// A member of staff is called so from here on; the first such entry is that of their joining.
  case staffNamed(StaffID, account: String, name: String)
  /// The policy holds these settings from here on; the entry's policy number is theirs.
  case policyChanged([String: JSON])
  /// A roster was put in place, and the whole of it in figures.
  case rosterImported(
    source: String, roster: Int, added: Int, changed: Int, removed: Int, mark: RosterMark = .none,
    figures: ImportFigures? = nil)
  /// The roster that was in use before the newest is in use again, as a copy under this number; at a live station a
  /// second member of staff stood for that.
  case rosterUndone(roster: Int, mark: RosterMark, second: String?)
  /// An import is about to read its files.
  case importBegun(ImportBeginning)
  /// A roster was read and checked to say what it would change, or was refused: so many things were wrong with it, and so many
  /// of its PINs were others' too. Its report is shown only when this is logged.
  case importRehearsed(source: String, problems: Int, collisions: Int)
  case importFailed(source: String, problems: Int, collisions: Int)
  /// A second member of staff stands for a source that brought nothing before.
  case sourceAdmitted(source: String, second: String)
  /// The console is about to create a PIN of this generation for a guardian who has none.
  case pinCreated(generation: Int)
  /// This key signs the log's checkpoints from here on. The key before it vouches for it; the first has none before.
  case keyAnnounced(VerifierKey, vouched: NoteSignature?)
  /// The log was restored from a backup that was older than this, its last known checkpoint, and goes on under a new name.
  /// The key signs for it: otherwise whoever cuts the end off could say so too.
  case logContinued(after: Checkpoint, vouched: NoteSignature)
  /// Checkpoints cannot be written to their folder.
  case checkpointsFailing(reason: String)
  /// Checkpoints are written to their folder again, those that were missing too.
  case checkpointsResumed
  /// The values behind these cases' commitments are erased: they ended before that day, and so many there were.
  case purged(before: String, cases: [CaseReference], values: Int)
  /// An entry is corrected by a note that lies committed beside the log; the entry stays as it is.
  case correction(entry: Int64, leaf: String, about: CaseReference?)
  /// A copy of the database was taken.
  case backedUp
  /// So many entries from this one on, whose tree had this root, and so many other rows were not written by the station, and were
  /// taken out; a second member of staff stood for that.
  case quarantined(from: Int64, entries: Int64, rows: Int, root: [UInt8], second: String)
  /// A walk-through of the guide ended, beside this case if one was in hand.
  case walkEnded(WalkEnd, about: CaseReference?)
  /// Something was done for the caller of this case beside its procedure.
  case served(CaseService, about: CaseReference)
  /// A member of staff attended a training on this topic, which counts until that day (XI).
  case trained(StaffID, TrainingTopic, until: CivilDate)
  /// A report of the cases of these days is about to be shown. It counts what closed refusals commit to.
  case reportMade(from: CivilDate, to: CivilDate)
  /// The names of so many guardians of a school are about to be shown, for its sign-up night.
  case outreachListed(school: SchoolID, count: Int)
  /// A verified parent changed these of their own entries on the emergency card (VIII). The values, and the case's child and guardian,
  /// are committed.
  case emergencyCardChanged([CardField], about: CaseReference)
  /// The New Emergency Contact Report of a school is about to be shown, of the days from and to, with so many changes.
  case emergencyReported(school: SchoolID, from: CivilDate?, to: CivilDate?, changes: Int)
  /// Changes are about to be handed to the student information system, and were.
  case emergencyDelta(CardDelta), emergencyDeltaWritten(number: Int)
  /// So many PINs are created for verified guardians who had none (IX); each is committed to.
  case pinsCreated(count: Int)
  /// A PIN of this generation takes the place of the one before. It is committed to, and so is the reason.
  case pinReplaced(generation: Int)
  /// The PINs of a school's guardians are about to be written to a file (IX). Which they are is committed to, and so is the reason.
  case rosterExported(RosterExport)
  /// A roster is about to come in whose families are real, for practice: false PINs stand beside true names.
  case realNamesPractised(source: String)
  /// People were looked up outside of a case, and are about to be told of (IX).
  case lookedUp(LookUp)
  /// A trainer marked an attempt at a practice call.
  case attemptMarked(AttemptMark)
}

extension StationFact: LoggedFact {
  /// What happened, as entries name it.
  package enum Kind: String, Hashable, Sendable {
    case consoleStarted, consoleEnded, staffNamed, policyChanged, rosterImported, rosterUndone, pinCreated, keyAnnounced
    case logContinued
    case checkpointsFailing, checkpointsResumed, purged, correction, backedUp
    case importBegun, importRehearsed, importFailed, sourceAdmitted, quarantined, walkEnded, trained
    case linkHelped, linkRecorded, callBackDue, callBackBegun, callBackEnded, wrappedUp, transferred, notesRead,
      officeReferred
    case reportMade, outreachListed
    case emergencyCardChanged, emergencyReported, emergencyDelta, emergencyDeltaWritten
    case pinsCreated, pinReplaced, rosterExported, realNamesPractised, lookedUp, attemptMarked
  }

  /// The kinds of facts after which other people may be on record than before.
  package static let kindsThatChangeRosters: [Kind] = [.rosterImported, .rosterUndone]

  package var kind: String { named.rawValue }

  private var named: Kind {
    switch self {
    case .consoleStarted: .consoleStarted
    case .consoleEnded: .consoleEnded
    case .staffNamed: .staffNamed
    case .policyChanged: .policyChanged
    case .rosterImported: .rosterImported
    case .rosterUndone: .rosterUndone
    case .importBegun: .importBegun
    case .importRehearsed: .importRehearsed
    case .importFailed: .importFailed
    case .sourceAdmitted: .sourceAdmitted
    case .pinCreated: .pinCreated
    case .keyAnnounced: .keyAnnounced
    case .logContinued: .logContinued
    case .checkpointsFailing: .checkpointsFailing
    case .checkpointsResumed: .checkpointsResumed
    case .purged: .purged
    case .correction: .correction
    case .backedUp: .backedUp
    case .quarantined: .quarantined
    case .walkEnded: .walkEnded
    case .served(let service, _): service.kind
    case .trained: .trained
    case .reportMade: .reportMade
    case .outreachListed: .outreachListed
    case .emergencyCardChanged: .emergencyCardChanged
    case .emergencyReported: .emergencyReported
    case .emergencyDelta: .emergencyDelta
    case .emergencyDeltaWritten: .emergencyDeltaWritten
    case .pinsCreated: .pinsCreated
    case .pinReplaced: .pinReplaced
    case .rosterExported: .rosterExported
    case .realNamesPractised: .realNamesPractised
    case .lookedUp: .lookedUp
    case .attemptMarked: .attemptMarked
    }
  }

  /// The field of what is beside a case that names it.
  package static let aboutField = "about"
  /// The field of a purge that lists the cases.
  static let casesField = "cases"

  /// The fact's own fields; nothing in them is personal.
  package var fields: [String: JSON] {
    switch self {
    case .consoleStarted, .consoleEnded, .checkpointsResumed, .backedUp: return [:]
    case .staffNamed(let staff, let account, let name):
      return ["staff": .string(staff.description), "account": .string(account), "name": .string(name)]
    case .policyChanged(let settings): return ["settings": .object(settings)]
    case .rosterImported(let source, let roster, let added, let changed, let removed, let mark, let figures):
      var fields: [String: JSON] = [
        "source": .string(source), "roster": .integer(Int64(roster)), "added": .integer(Int64(added)),
        "changed": .integer(Int64(changed)), "removed": .integer(Int64(removed)),
      ]
      if !mark.isEmpty { fields["digest"] = .string(Hex.encode(mark.bytes)) }
      if let figures { fields["figures"] = figures.json }
      return fields
    case .rosterUndone(let roster, let mark, let second):
      var fields: [String: JSON] = ["roster": .integer(Int64(roster)), "digest": .string(Hex.encode(mark.bytes))]
      if let second { fields["second"] = .string(second) }
      return fields
    case .importBegun(let beginning): return beginning.fields
    case .importRehearsed(let source, let problems, let collisions),
      .importFailed(let source, let problems, let collisions):
      return [
        "source": .string(source), "problems": .integer(Int64(problems)), "collisions": .integer(Int64(collisions)),
      ]
    case .sourceAdmitted(let source, let second): return ["source": .string(source), "second": .string(second)]
    case .quarantined(let from, let entries, let rows, let root, let second):
      return [
        "from": .integer(from), "entries": .integer(entries), "rows": .integer(Int64(rows)),
        "root": .string(Hex.encode(root)), "second": .string(second),
      ]
    case .pinCreated(let generation): return ["generation": .integer(Int64(generation))]
    case .keyAnnounced(let key, let vouched):
      var fields = ["key": JSON.string(key.description)]
      if let vouched { fields["vouched"] = .string(vouched.encoded) }
      return fields
    case .logContinued(let last, let vouched):
      return [
        "origin": .string(last.origin), "size": .integer(last.size), "root": .string(Hex.encode(last.root)),
        "name": .string(vouched.name), "vouched": .string(vouched.encoded),
      ]
    case .checkpointsFailing(let reason): return ["reason": .string(reason)]
    case .purged(let before, let cases, let values):
      return [
        "before": .string(before), Self.casesField: .array(cases.map { .string($0.description) }),
        "values": .integer(Int64(values)),
      ]
    case .correction(let entry, let leaf, let about):
      var fields: [String: JSON] = ["entry": .integer(entry), "leaf": .string(leaf)]
      if let about { fields[Self.aboutField] = .string(about.description) }
      return fields
    case .walkEnded(let end, let about):
      var fields: [String: JSON] = [
        "walk": .string(end.walk.description), "section": .string(end.section.rawValue),
        "outcome": .string(end.outcome.rawValue), "guide": .string(end.guide.iso),
      ]
      if let about { fields[Self.aboutField] = .string(about.description) }
      return fields
    case .served(let service, let about):
      return service.fields.merging([Self.aboutField: .string(about.description)]) { $1 }
    case .trained(let staff, let topic, let until):
      return [
        "staff": .string(staff.description), "topic": .string(topic.rawValue), "until": .string(until.iso),
      ]
    case .reportMade(let from, let to): return ["from": .string(from.iso), "to": .string(to.iso)]
    case .outreachListed(let school, let count):
      return ["school": .string(school.text), "count": .integer(Int64(count))]
    case .emergencyCardChanged, .emergencyReported, .emergencyDelta, .emergencyDeltaWritten:
      return cardFields
    case .pinsCreated, .pinReplaced, .rosterExported, .realNamesPractised: return pinFields
    case .lookedUp(let lookUp): return lookUp.fields
    case .attemptMarked(let mark): return mark.fields
    }
  }

  /// A restored log goes on under its next name, and its key may be another than the one that sealed its end.
  package var followsStrangers: Bool { if case .logContinued = self { true } else { false } }

  /// What begins or ends a sitting, hands a key over, changes what can be looked up, takes personal data out, or may be a guess is signed for at once. A restored
  /// log has first to say whose signatures count.
  package var checkpoint: CheckpointNeed {
    switch self {
    case .consoleStarted, .consoleEnded, .keyAnnounced, .purged, .backedUp, .importBegun, .importRehearsed,
      .importFailed,
      .sourceAdmitted, .quarantined, .outreachListed, .emergencyReported, .emergencyDelta,
      .emergencyDeltaWritten,
      .rosterExported:
      .always
    case .staffNamed, .policyChanged, .rosterImported, .rosterUndone, .pinCreated, .checkpointsFailing,
      .checkpointsResumed,
      .correction, .walkEnded, .served, .trained, .reportMade, .emergencyCardChanged, .pinsCreated, .pinReplaced,
      .realNamesPractised, .lookedUp, .attemptMarked:
      .whenDue
    case .logContinued: .never
    }
  }
}
