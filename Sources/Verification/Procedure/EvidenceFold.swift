import Records
import Ledger

/// The proofs gathered so far in one case, without which no PIN is read (IV.3). It decides nothing; it only refuses to prove what the receipts do not show.
/// - Guide: IV.3.d
struct Evidence: Sendable {
  private(set) var opened: OpenedProof?
  private(set) var named: NamedProof?
  private(set) var standing: StandingProof?
  private(set) var presence: PresenceProof?
  private(set) var answers: [Item: Receipt<Fact>] = [:]
  private(set) var answered: AnsweredProof?
  /// The ID check that serves in this presence; of a sibling's case the fact that carries the one of the case before.
  private(set) var document: Receipt<Fact>?
  private(set) var identified: IdentifiedProof?
  private(set) var passed: PassedProof?
  private(set) var cleared: ClearedProof?

  /// Takes in one more receipt: what it proves is added, what it undoes is dropped.
  mutating func fold(_ receipt: Receipt<Fact>) {
    switch receipt.fact {
    case .opened: opened = OpenedProof(receipt)
    case .named: named = opened.flatMap { NamedProof($0, receipt) }
    case .standingChecked: standing = named.flatMap { StandingProof($0, receipt) }
    case .presenceConfirmed: presence = standing.flatMap { PresenceProof($0, receipt) }
    case .answered(let item, _), .corrected(let item):
      // What is answered unseen counts for nothing.
      if presence != nil { answers[item] = receipt }
      dropVerdict()
    case .readBack: answered = presence.flatMap { AnsweredProof($0, answers, receipt) }
    case .idChecked, .idCarried: identify(receipt)
    case .judged(passed: true, _): passed = identified.flatMap { PassedProof($0, receipt) }
    case .judged(passed: false, _): dropVerdict()
    case .cleared: clear(receipt)
    case .presenceLost, .continued: dropPresence()
    case .roundRestarted: dropAnswers()
    case .lapsed:
      dropPresence()
      dropAnswers()
    case .parked, .resumed, .takenOver:
      dropPresence()
      dropAnswers()
      standing = nil
    case .flagged: cleared = nil
    case .searched, .idSetAside, .attended, .disclosureAuthorized, .shown, .pinReadBack, .noted, .refused, .abandoned,
      .closed:
      break
    }
  }

  private mutating func identify(_ receipt: Receipt<Fact>) {
    guard let answered, let presence else { return }
    if case .idCarried = receipt.fact, document != nil {
      // The check itself is what the proof rests on.
    } else {
      document = receipt
    }
    identified = document.flatMap { IdentifiedProof(answered, presence, document: $0, receipt) }
  }

  private mutating func clear(_ receipt: Receipt<Fact>) {
    guard let passed, let identified else { return }
    cleared = ClearedProof(passed, identified, receipt)
  }

  private mutating func dropPresence() {
    presence = nil
    document = nil
    identified = nil
    cleared = nil
  }

  private mutating func dropAnswers() {
    answers = [:]
    dropVerdict()
  }

  private mutating func dropVerdict() {
    answered = nil
    identified = nil
    passed = nil
    cleared = nil
  }
}
