package import Matching
package import Records
package import Station
package import Ledger
package import Verification

/// One disclosure about a student, as a parent or a school may ask for it (34 CFR 99.32; Cal. Ed. Code 49064).
package struct Disclosure: Hashable, Sendable {
  package let reference: CaseReference
  /// When it was authorized.
  package let at: Moment
  /// The guardian's number, nil where it was erased, and the name that the roster has for it now.
  package let guardianID: GuardianID?, guardianName: String?
  /// How the caller reached the district.
  package let channel: Channel
  /// The document that was seen; nil where a sibling's case just before had it.
  package let document: IDKind?
  /// Who answers for it.
  package let author: Author
  /// The PIN's generation, and how often it was shown.
  package let generation: Int, showings: Int
  /// What it was shown on last.
  package let carrier: PINCarrier
  /// How the case ended; nil while it is open.
  package let outcome: Outcome?
}

/// Lists disclosures from the log.
package struct DisclosureList {
  private let store: any LogStore & CaseIndex & ValueStore
  private let directory: any Directory

  /// Lists out of a log, with names from a roster.
  package init(_ store: any LogStore & CaseIndex & ValueStore, directory: any Directory) {
    self.store = store
    self.directory = directory
  }

  /// Every disclosure about a student, oldest first. Whatever a PIN was authorized for counts, shown or not.
  package func about(_ student: StudentID) throws -> [Disclosure] {
    try store.cases(of: student).compactMap { try disclosure(in: $0, about: student) }
  }

  private func disclosure(in reference: CaseReference, about student: StudentID) throws -> Disclosure? {
    var (channel, document, outcome) = (Channel?.none, IDKind?.none, Outcome?.none)
    var authorized: (entry: Entry, generation: Int)?
    var (showings, carrier) = (0, PINCarrier.screen)
    for bytes in try store.entries(of: reference).map(\.bytes) {
      let entry = try Entry(stored: bytes)
      switch try Fact(kind: entry.kind, fields: entry.fact) {
      case .opened(let opening): channel = opening.channel
      case .idChecked(let kind, _, passed: true): document = kind
      case .disclosureAuthorized(let generation, let showing, let on):
        authorized = authorized ?? (entry, generation)
        (showings, carrier) = (showing, on)
      case .closed(let end): outcome = end
      default: break
      }
    }
    guard let authorized, let channel else { return nil }
    let guardian = try guardian(in: reference)
    let listed = try directory.guardians(of: student).first { $0.guardian.id == guardian }
    return Disclosure(
      reference: reference, at: authorized.entry.moment, guardianID: guardian,
      guardianName: listed?.guardian.name.full, channel: channel, document: document,
      author: authorized.entry.author, generation: authorized.generation, showings: showings,
      carrier: carrier, outcome: outcome)
  }

  private func guardian(in reference: CaseReference) throws -> GuardianID? {
    let values = try store.openings(of: reference)
    return values.last { $0.opening.field == Subject.guardianField }.flatMap { GuardianID(committed: $0.opening) }
  }
}
