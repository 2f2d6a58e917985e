package import Ledger
import Matching
package import Records
package import Station

/// What became of a change at the emergency card (VIII).
package enum CardState: Hashable, Sendable, CaseIterable {
  /// It has not gone out yet.
  case pending
  /// It went out to the student information system; no roster came since, or it is something that no roster has.
  case sent
  /// The guardian's row of the roster in use has the number.
  case confirmed
  /// A roster came after it went out, and has the guardian without the number.
  case contradicted
}

/// One value that was changed, the newest of its kind.
package struct CardLine: Hashable, Sendable {
  package let change: CardChange
  package let student: StudentID, guardian: GuardianID
  package let field: CardField, value: String
}

/// Every change at the emergency card that the log knows, and where they went: a fold of it, read whole.
/// - Guide: VIII.3.b
package struct CardHistory {
  /// Oldest first.
  package let changes: [CardChange]
  /// What was handed over, or was about to be, oldest first.
  let deltas: [CardDelta]
  /// Where the log says that a hand-over was written, by its number.
  private let written: [Int: Int64]
  /// Where it says that a roster came which was not undone.
  private let imports: [Int64]

  package init(in log: SealedLog) throws {
    changes = try log.cardChanges()
    func facts(_ kind: StationFact.Kind) throws -> [(entry: Entry, fact: StationFact)] {
      try log.entries(ofKind: kind).map { ($0, try StationFact(kind: $0.kind, fields: $0.fact)) }
    }
    deltas = try facts(.emergencyDelta).compactMap {
      if case .emergencyDelta(let delta) = $0.fact { delta } else { nil }
    }
    written = try facts(.emergencyDeltaWritten).reduce(into: [:]) { written, found in
      guard case .emergencyDeltaWritten(let number) = found.fact, written[number] == nil else { return }
      written[number] = found.entry.sequence
    }
    imports = try RosterHistory(in: log).counting
  }

  /// The values of some changes, of each guardian and kind the newest only, in the order of the log.
  package static func lines(of changes: some Sequence<CardChange>) -> [CardLine] {
    var newest: [Key: CardLine] = [:]
    for change in changes {
      guard let given = change.given else { continue }
      for (field, value) in given.values {
        newest[Key(guardian: given.guardian, field: field)] = CardLine(
          change: change, student: given.student, guardian: given.guardian, field: field, value: value)
      }
    }
    return newest.values.sorted { ($0.change.sequence, $0.field.place) < ($1.change.sequence, $1.field.place) }
  }

  private struct Key: Hashable {
    let guardian: GuardianID
    let field: CardField
  }

  /// What became of a value.
  /// - Parameter phones: the guardian's numbers in the roster in use; nil where it does not have the guardian.
  package func state(of line: CardLine, phones: [String]?) -> CardState {
    if line.field.isNumber, PhoneRule.accepts(line.value, among: phones ?? []) != nil { return .confirmed }
    guard let sent = sent(line.change) else { return .pending }
    return line.field.isNumber && imports.contains { $0 > sent } ? .contradicted : .sent
  }

  /// Where the log says that a change went out first; nil where it did not yet.
  func sent(_ change: CardChange) -> Int64? {
    deltas.filter { $0.holds(change) }.compactMap { written[$0.number] }.min()
  }

  /// The cases whose values may not be erased yet, however old: those of a number that may not answer yet, or of a change that has not
  /// gone out, or of which no roster said anything since.
  package func casesInNeed(at now: Moment, in directory: any Directory) throws -> Set<CaseReference> {
    var needed = Set(changes.filter { $0.isRecent(at: now) }.map(\.reference))
    for line in Self.lines(of: changes) {
      let phones = try directory.phones(of: line.guardian, for: line.student)
      switch state(of: line, phones: phones) {
      case .pending: needed.insert(line.change.reference)
      case .sent: if line.field.isNumber { needed.insert(line.change.reference) }
      case .confirmed, .contradicted: break
      }
    }
    return needed
  }
}

extension CardDelta {
  func holds(_ change: CardChange) -> Bool { change.sequence > after && change.sequence <= through }
}

extension CardField {
  /// Its place in the order of all.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Directory {
  /// The numbers that the records have of a guardian of a child; nil where they do not list them.
  func phones(of guardian: GuardianID, for student: StudentID) throws -> [String]? {
    try guardians(of: student).first { $0.guardian.id == guardian }?.guardian.phones
  }
}
