import Records

/// A fact's name in the procedure's table of edges: its kind and, where facts of one kind lead to different places,
/// which.
package struct FactLabel: Hashable, Sendable, CustomStringConvertible {
  /// Such as `judged`.
  package let kind: String
  /// Such as `passed`, or nil for kinds that lead to one place only.
  package let variant: String?

  init(_ kind: String, _ variant: String? = nil) {
    self.kind = kind
    self.variant = variant
  }

  /// `judged.passed`, `cleared`: the form in which the log's guard knows it.
  package var description: String { variant.map { "\(kind).\($0)" } ?? kind }
}

extension Fact {
  static let openingKind = "opened"

  /// The fact's name in the table of edges.
  package var label: FactLabel {
    switch self {
    case .opened(let opening):
      FactLabel(Self.openingKind, opening.channel.medium.rawValue + (opening.sibling == nil ? "" : "Sibling"))
    case .searched(let result): FactLabel("searched", result.rawValue)
    case .named: FactLabel("named")
    case .standingChecked: FactLabel("standingChecked")
    case .presenceConfirmed(let medium, let unbroken):
      FactLabel("presenceConfirmed", medium.rawValue + (unbroken ? "Unbroken" : ""))
    case .presenceLost: FactLabel("presenceLost")
    case .answered(let item, _): FactLabel("answered", String(item.rawValue))
    case .corrected(let item): FactLabel("corrected", String(item.rawValue))
    case .readBack: FactLabel("readBack")
    case .judged(let passed, let round): FactLabel("judged", passed ? "passed\(round)" : "failed\(round)")
    case .roundRestarted: FactLabel("roundRestarted")
    case .idSetAside: FactLabel("idSetAside")
    case .idChecked(_, let medium, let passed): FactLabel("idChecked", medium.rawValue + (passed ? "" : "Failed"))
    case .idCarried: FactLabel("idCarried")
    case .attended: FactLabel("attended")
    case .cleared: FactLabel("cleared")
    case .lapsed: FactLabel("lapsed")
    case .disclosureAuthorized(_, let showing, _): FactLabel("disclosureAuthorized", String(showing))
    case .shown: FactLabel("shown")
    case .pinReadBack(let matches): FactLabel("pinReadBack", matches ? "matched" : "differed")
    case .flagged: FactLabel("flagged")
    case .noted: FactLabel("noted")
    case .parked: FactLabel("parked")
    case .resumed: FactLabel("resumed")
    case .takenOver: FactLabel("takenOver")
    case .continued: FactLabel("continued")
    // It counts for locks; the others do not.
    case .refused(.open(.incompleteRecord)): FactLabel("refused", "incomplete")
    case .refused(.open): FactLabel("refused", "open")
    case .refused(.closed): FactLabel("refused", "closed")
    case .abandoned: FactLabel("abandoned")
    case .closed(let outcome): FactLabel("closed", outcome.rawValue)
    }
  }
}
