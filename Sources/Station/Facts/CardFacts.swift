import Ledger
import Records

/// One hand-over of changes to the student information system: those of the entries behind `after` up to `through`.
package struct CardDelta: Hashable, Sendable {
  /// 1 for the first; one that is handed over again keeps its number.
  package let number: Int
  /// Places in the log; −1 for the beginning.
  package let after: Int64, through: Int64
  /// How many changes it has.
  package let changes: Int

  package init(number: Int, after: Int64, through: Int64, changes: Int) {
    self.number = number
    self.after = after
    self.through = through
    self.changes = changes
  }
}

// The fields of what is logged of the emergency card (VIII).
extension StationFact {
  /// The kinds of facts beside a case whose values go when those of the case do.
  package static let kindsWithValuesOfCases: [Kind] = [.correction, .emergencyCardChanged]

  var cardFields: [String: JSON] {
    switch self {
    case .emergencyCardChanged(let changed, let about):
      return [
        "changed": .array(changed.map { .string($0.rawValue) }), Self.aboutField: .string(about.description),
      ]
    case .emergencyReported(let school, let from, let to, let changes):
      var fields: [String: JSON] = ["school": .string(school.text), "changes": .integer(Int64(changes))]
      if let from { fields["from"] = .string(from.iso) }
      if let to { fields["to"] = .string(to.iso) }
      return fields
    case .emergencyDelta(let delta):
      return [
        "number": .integer(Int64(delta.number)), "after": .integer(delta.after), "through": .integer(delta.through),
        "changes": .integer(Int64(delta.changes)),
      ]
    case .emergencyDeltaWritten(let number): return ["number": .integer(Int64(number))]
    default: return [:]
    }
  }

  /// Reads one of them back; nil where it is none.
  static func card(_ kind: String, _ fields: [String: JSON]) -> StationFact? {
    func number(_ key: String) -> Int? { fields[key]?.integer.flatMap(Int.init(exactly:)) }
    func text(_ key: String) -> String? { fields[key]?.string }
    let about = text(aboutField).flatMap { CaseReference($0) }
    switch Kind(rawValue: kind) {
    case .emergencyCardChanged:
      // Each once, in one order, and never none: what else it says is found by comparing.
      guard let about, let names = fields["changed"]?.array?.compactMap(\.string) else { return nil }
      let changed = CardField.allCases.filter { names.contains($0.rawValue) }
      return changed.isEmpty ? nil : .emergencyCardChanged(changed, about: about)
    case .emergencyReported:
      guard let school = text("school"), let changes = number("changes") else { return nil }
      return .emergencyReported(
        school: SchoolID(school), from: text("from").flatMap { CivilDate(iso: $0) },
        to: text("to").flatMap { CivilDate(iso: $0) }, changes: changes)
    case .emergencyDelta:
      guard let ordinal = number("number"), let after = fields["after"]?.integer,
        let through = fields["through"]?.integer, let changes = number("changes")
      else { return nil }
      return .emergencyDelta(CardDelta(number: ordinal, after: after, through: through, changes: changes))
    case .emergencyDeltaWritten: return number("number").map(StationFact.emergencyDeltaWritten)
    default: return nil
    }
  }
}

extension CardField {
  /// The field under which an entry commits to what it was changed to.
  package var committedField: String { rawValue }
  /// That under which it commits to where the number stood before; only of a number.
  package var committedPlaces: String { rawValue + ".stood" }
}
