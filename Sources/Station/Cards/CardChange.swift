package import Ledger
import Matching
package import Records

/// One change at the emergency card (VIII), as the log has it.
package struct CardChange: Hashable, Sendable {
  /// The entry's place.
  package let sequence: Int64
  package let at: Moment
  /// The case in which it was made.
  package let reference: CaseReference
  /// What was changed, in the order of all fields.
  package let fields: [CardField]
  /// Whose it is, and what it was changed to; nil once these were erased.
  package let given: Given?

  /// The values behind the entry's commitments.
  package struct Given: Hashable, Sendable {
    package let student: StudentID, guardian: GuardianID
    /// One for each field.
    package let values: [CardField: String]
    /// Where each number stood on the child's record before.
    let places: [CardField: Set<RecentNumbers.Place>]
  }
}

/// A value behind a change at the emergency card is gone, or another stands in its place, and no purge says so: nobody knows which number
/// may not answer, so nothing goes on.
package struct CardValueMissing: Error, Hashable, Sendable {
  /// The change's entry.
  package let entry: Int64
}

extension CardChange {
  /// The values to commit to with a change: whose it is as the case has it, byte for byte, and what it is changed to.
  package static func openings(
    of values: [CardField: String], about subject: Subject, on family: FamilyRecord,
    salting: (String, String) -> Opening
  ) -> [Opening] {
    [subject.student, subject.guardian]
      + CardField.allCases.flatMap { field -> [Opening] in
        guard let value = values[field] else { return [] }
        let own = [salting(field.committedField, value)]
        guard field.isNumber else { return own }
        let places = RecentNumbers.places(of: value, on: family).map(\.rawValue).sorted()
        return own + [salting(field.committedPlaces, places.joined(separator: " "))]
      }
  }

  /// Every field that an entry of such a change commits to.
  package static func committedFields(of fields: [CardField]) -> Set<String> {
    Set([Subject.studentField, Subject.guardianField])
      .union(fields.flatMap { $0.isNumber ? [$0.committedField, $0.committedPlaces] : [$0.committedField] })
  }

  /// Reads a change; nil for an entry of another kind.
  /// - Throws: `CardValueMissing` where only some of its values are there.
  init?(_ entry: Entry, in log: SealedLog) throws {
    guard case .emergencyCardChanged(let fields, let about) = try StationFact(kind: entry.kind, fields: entry.fact)
    else { return nil }
    (sequence, at, reference, self.fields) = (entry.sequence, entry.moment, about, fields)
    let openings = try log.openings(of: entry)
    // All of them go together or none does.
    given = openings.isEmpty ? nil : try Given(openings, of: fields, entry: entry.sequence)
  }
}

extension CardChange.Given {
  fileprivate init(_ openings: [Opening], of fields: [CardField], entry: Int64) throws(CardValueMissing) {
    let texts = Dictionary(
      openings.map { ($0.field, String(decoding: $0.value, as: UTF8.self)) }, uniquingKeysWith: { first, _ in first })
    guard Set(texts.keys) == CardChange.committedFields(of: fields), let student = texts[Subject.studentField],
      let guardian = texts[Subject.guardianField]
    else { throw CardValueMissing(entry: entry) }
    self.student = StudentID(student)
    self.guardian = GuardianID(guardian)
    values = Dictionary(
      uniqueKeysWithValues: fields.compactMap { field in texts[field.committedField].map { (field, $0) } })
    places = Dictionary(
      uniqueKeysWithValues: fields.compactMap { field in
        texts[field.committedPlaces].map { text in
          (field, Set(text.split(separator: " ").compactMap { RecentNumbers.Place(rawValue: String($0)) }))
        }
      })
  }
}

extension CardChange: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Where it stands; never what it holds.
  package var description: String { "(card change \(sequence))" }
  /// Where it stands; never what it holds.
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension SealedLog {
  /// Every change at the emergency card, oldest first.
  package func cardChanges() throws -> [CardChange] {
    try entries(ofKind: .emergencyCardChanged).compactMap { try CardChange($0, in: self) }
  }
}
