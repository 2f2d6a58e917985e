import Matching
package import Ledger

extension Fact: LoggedFact {
  /// The fact's kind, as entries name it.
  package var kind: String { label.kind }

  /// The fact's own fields. `variant` is the label's; nothing in them is personal.
  package var fields: [String: JSON] {
    var fields = ownFields
    if let variant = label.variant { fields["variant"] = .string(variant) }
    return fields
  }

  /// A disclosure is signed for before anything is shown (IV.3), and so is every failure that counts against guessing.
  package var checkpoint: CheckpointNeed {
    switch self {
    // A cut tail would take back what counts for a lock.
    case .disclosureAuthorized: .always
    default: countsForLocks ? .always : .whenDue
    }
  }

  private var ownFields: [String: JSON] {
    switch self {
    case .opened(let opening): opening.fields
    case .named(let method): ["by": .string(method.rawValue)]
    case .answered(_, let source): ["source": .string(source.rawValue)]
    case .roundRestarted(let reason): ["reason": .string(reason.rawValue)]
    case .idSetAside(let problem): ["reason": .string(problem.rawValue)]
    case .idChecked(let document, _, _): ["document": .string(document.rawValue)]
    case .disclosureAuthorized(let generation, _, let carrier):
      carrier.fields.merging(["generation": .integer(Int64(generation))]) { first, _ in first }
    case .shown(let end, let carrier): carrier.fields.merging(["end": .string(end.rawValue)]) { first, _ in first }
    case .parked(let reason): ["reason": .string(reason.rawValue)]
    case .refused(.open(let refusal)):
      ["code": .string(refusal.rawValue), "section": .string(refusal.section.rawValue)]
    case .abandoned(let reason): ["reason": .string(reason.rawValue)]
    case .searched, .standingChecked, .presenceConfirmed, .presenceLost, .corrected, .readBack, .judged, .idCarried,
      .attended, .cleared, .lapsed, .pinReadBack, .flagged, .noted, .resumed, .takenOver, .continued, .refused(.closed),
      .closed:
      [:]
    }
  }
}

extension PINCarrier {
  static let field = "on"

  /// The screen goes without saying: logs that are older than paper name none.
  fileprivate var fields: [String: JSON] { self == .screen ? [:] : [Self.field: .string(rawValue)] }
}

extension CaseOpening {
  fileprivate var fields: [String: JSON] {
    var fields: [String: JSON] = [
      "channel": .string(channel.rawValue), "language": .string(language),
      "interpreter": .string(interpreter.rawValue),
    ]
    if let reason { fields["reason"] = .string(reason.rawValue) }
    if let sibling { fields[Self.siblingField] = .string(sibling.description) }
    return fields
  }
}
