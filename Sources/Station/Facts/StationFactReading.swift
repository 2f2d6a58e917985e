import Guide
package import Ledger
import Records

/// An entry of no case whose kind this version does not know.
package struct UnknownStationFact: Error, Hashable, Sendable {
  /// The entry's kind.
  package let kind: String
}

extension StationFact {
  /// Reads a fact back from its entry. Strict: whatever it would not write itself is an error.
  package init(kind: String, fields: [String: JSON]) throws {
    guard let read = Self.read(kind, fields), read.fields == fields else { throw UnknownStationFact(kind: kind) }
    self = read
  }

  private static func read(_ kind: String, _ fields: [String: JSON]) -> StationFact? {
    func number(_ key: String) -> Int? { fields[key]?.integer.flatMap(Int.init(exactly:)) }
    func text(_ key: String) -> String? { fields[key]?.string }
    switch Kind(rawValue: kind) {
    case .consoleStarted: return .consoleStarted
    case .consoleEnded: return .consoleEnded
    case .checkpointsResumed: return .checkpointsResumed
    case .backedUp: return .backedUp
    case .staffNamed:
      guard let staff = text("staff").flatMap({ StaffID($0) }), let account = text("account"), let name = text("name")
      else { return nil }
      return .staffNamed(staff, account: account, name: name)
    case .policyChanged: return fields["settings"]?.object.map(StationFact.policyChanged)
    case .pinCreated: return number("generation").map(StationFact.pinCreated)
    case .checkpointsFailing: return text("reason").map(StationFact.checkpointsFailing)
    case .rosterImported:
      guard let source = text("source"), let roster = number("roster"), let added = number("added"),
        let changed = number("changed"), let removed = number("removed")
      else { return nil }
      return .rosterImported(
        source: source, roster: roster, added: added, changed: changed, removed: removed,
        mark: RosterMark(text("digest").flatMap(Hex.decode) ?? []),
        figures: fields["figures"].flatMap { ImportFigures($0) })
    case .rosterUndone:
      guard let roster = number("roster"), let digest = text("digest").flatMap(Hex.decode) else { return nil }
      return .rosterUndone(roster: roster, mark: RosterMark(digest), second: text("second"))
    case .importBegun: return ImportBeginning(fields).map(StationFact.importBegun)
    case .importRehearsed, .importFailed:
      guard let source = text("source"), let problems = number("problems"), let collisions = number("collisions")
      else { return nil }
      return kind == Kind.importFailed.rawValue
        ? .importFailed(source: source, problems: problems, collisions: collisions)
        : .importRehearsed(source: source, problems: problems, collisions: collisions)
    case .sourceAdmitted:
      guard let source = text("source"), let second = text("second") else { return nil }
      return .sourceAdmitted(source: source, second: second)
    case .quarantined:
      guard let from = fields["from"]?.integer, let entries = fields["entries"]?.integer, let rows = number("rows"),
        let root = text("root").flatMap(Hex.decode), let second = text("second")
      else { return nil }
      return .quarantined(from: from, entries: entries, rows: rows, root: root, second: second)
    case .keyAnnounced:
      guard let key = text("key").flatMap({ VerifierKey($0) }) else { return nil }
      return .keyAnnounced(key, vouched: text("vouched").flatMap { NoteSignature(name: key.name, encoded: $0) })
    case .logContinued:
      guard let origin = text("origin"), let size = fields["size"]?.integer,
        let root = text("root").flatMap(Hex.decode),
        let last = Checkpoint(origin: origin, size: size, root: root), let name = text("name"),
        let vouched = text("vouched").flatMap({ NoteSignature(name: name, encoded: $0) })
      else { return nil }
      return .logContinued(after: last, vouched: vouched)
    case .purged:
      guard let before = text("before"), let cases = fields[casesField]?.array, let values = number("values")
      else { return nil }
      return .purged(
        before: before, cases: cases.compactMap { $0.string.flatMap { CaseReference($0) } }, values: values)
    case .correction:
      guard let entry = fields["entry"]?.integer, let leaf = text("leaf") else { return nil }
      return .correction(entry: entry, leaf: leaf, about: text(aboutField).flatMap { CaseReference($0) })
    case .walkEnded:
      guard let walk = text("walk").flatMap({ WalkID($0) }), let section = text("section"),
        let outcome = text("outcome"),
        let section = SectionNumber(rawValue: section), let outcome = WalkOutcome(rawValue: outcome),
        let guide = text("guide").flatMap({ CivilDate(iso: $0) })
      else { return nil }
      return .walkEnded(
        WalkEnd(walk, of: section, outcome, by: guide), about: text(aboutField).flatMap { CaseReference($0) })
    case .trained:
      guard let staff = text("staff").flatMap({ StaffID($0) }), let topic = text("topic"),
        let topic = TrainingTopic(rawValue: topic), let until = text("until").flatMap({ CivilDate(iso: $0) })
      else { return nil }
      return .trained(staff, topic, until: until)
    case .linkHelped, .linkRecorded, .callBackDue, .callBackBegun, .callBackEnded, .wrappedUp, .transferred, .notesRead,
      .officeReferred:
      guard let about = text(aboutField).flatMap({ CaseReference(written: $0) }),
        let service = Kind(rawValue: kind).flatMap({ CaseService($0, fields) })
      else { return nil }
      return .served(service, about: about)
    case .reportMade:
      guard let from = text("from").flatMap({ CivilDate(iso: $0) }), let to = text("to").flatMap({ CivilDate(iso: $0) })
      else { return nil }
      return .reportMade(from: from, to: to)
    case .outreachListed:
      guard let school = text("school"), let count = number("count") else { return nil }
      return .outreachListed(school: SchoolID(school), count: count)
    case .emergencyCardChanged, .emergencyReported, .emergencyDelta, .emergencyDeltaWritten:
      return card(kind, fields)
    case .pinsCreated, .pinReplaced, .rosterExported, .realNamesPractised: return pinFact(kind, fields)
    case .lookedUp: return LookUp(fields).map(StationFact.lookedUp)
    case .attemptMarked: return AttemptMark(fields).map(StationFact.attemptMarked)
    case nil: return nil
    }
  }
}

extension Entry {
  /// The case that it belongs to, or the one that it corrects an entry of or was beside.
  package var about: CaseReference? {
    if let own = self.`case` { return own }
    return switch try? StationFact(kind: kind, fields: fact) {
    case .correction(_, _, let about), .walkEnded(_, let about): about
    case .served(_, let about): about
    case .emergencyCardChanged(_, let about): about
    default: nil
    }
  }
}
