import Station
package import Matching
import Records
package import Desk
package import Ledger
package import Verification

/// Plays operator and caller at a desk as the console does: looks what comes next, does it, and after a failure does it
/// again.
package final class DeskCaller {
  /// Who calls, and what about.
  package var family: DeskFamily
  /// How they call.
  package var channel: Channel
  /// How the child is asked for; nil for the number on record.
  package var query: ChildQuery?
  /// What the ID check comes to.
  package var document: DocumentShown
  /// The digits read back; nil for those that were shown, or the ones on record.
  package var readsBack: String?
  /// Things done instead of the next step, each once, at the first step that it names.
  package var interventions: [(at: (DeskStep) -> Bool, what: (Desk) throws -> Void)] = []
  /// Looked at each time a PIN is open, before it is shown.
  package var onShowing: (Desk) throws -> Void = { _ in }
  /// Whether a failure is met by trying again, as at the console; if not it is thrown.
  package var triesAgain = true
  /// Whether the desk is told before each step to do what follows by itself, as the console does after a failure.
  package var settles = true

  /// Every step that came, repeated ones left out.
  package private(set) var steps: [DeskStep] = []
  /// The PINs that were shown.
  package private(set) var shown: [String] = []
  /// What went wrong on the way.
  package private(set) var errors: [DeskError] = []
  /// How often this caller opened a case.
  private var opened = false

  /// A truthful caller.
  package init(_ family: DeskFamily = .clean, channel: Channel = .video) {
    self.family = family
    self.channel = channel
    document = DocumentShown(
      kind: .driversLicense, printedName: family.printedName, isExpired: false, faceMatches: true,
      challenge: channel == .counter ? .notAsked : .done)
  }

  /// How such a call is opened: in Spanish, from work if it is a call.
  package static func opening(_ channel: Channel) throws -> CaseOpening {
    try CaseOpening(channel: channel, language: "es", reason: channel == .counter ? nil : .work)
      .orThrow("an opening")
  }

  /// A caller whose ID check comes out like this.
  package func shows(
    _ kind: IDKind = .passport, name: String? = nil, face: Bool = true, challenge: ChallengeOutcome? = nil
  ) {
    document = DocumentShown(
      kind: kind, printedName: name ?? family.printedName, isExpired: false, faceMatches: face,
      challenge: challenge ?? (channel == .counter ? .notAsked : .done))
  }

  /// Does something else, once, at the first step that is one of these.
  package func at(_ step: DeskStep, _ what: @escaping (Desk) throws -> Void) {
    interventions.append((at: { $0 == step }, what: what))
  }

  /// Plays until the case is over, nothing more is to be done, or `stop` is the next step. Returns how the case ended,
  /// if so.
  @discardableResult
  package func play(at desk: Desk, until stop: (DeskStep) -> Bool = { _ in false }) throws -> Ending? {
    for _ in 0..<200 {
      do {
        if settles { try desk.settle() }
        let step = desk.step
        if step != steps.last { steps.append(step) }
        if case .ended(let ending) = step { return ending }
        if stop(step) || (opened && step == .idle) { return nil }
        try take(step, at: desk)
      } catch let error as DeskError {
        try meet(error, at: desk)
      }
    }
    throw ScriptError("the call came to no end")
  }

  /// Goes on with the next child of the same guardian.
  package func playSibling(_ family: DeskFamily, at desk: Desk) throws -> Ending? {
    self.family = family
    try again(at: desk) { try desk.openSibling() }
    return try play(at: desk)
  }

  /// Goes on with a parked case.
  package func playParked(_ reference: CaseReference, at desk: Desk) throws -> Ending? {
    try again(at: desk) { if desk.reference == nil { _ = try desk.resumption.pickUp(reference) } }
    return try play(at: desk)
  }

  private func meet(_ error: DeskError, at desk: Desk) throws {
    errors.append(error)
    guard triesAgain else { throw error }
    switch error {
    case .notWritten, .unreadable: return
    case .outcomeUnknown: if desk.reference != nil, opened { try again(at: desk) { try desk.resumption.recover() } }
    default: throw error
    }
  }

  private func again(at desk: Desk, _ body: () throws -> Void) throws {
    for _ in 0..<5 {
      do { return try body() } catch let error as DeskError { errors.append(error) }
    }
    throw ScriptError("it went wrong five times")
  }

  private func take(_ step: DeskStep, at desk: Desk) throws {
    if let place = interventions.firstIndex(where: { $0.at(step) }) {
      try interventions[place].what(desk)
      interventions.remove(at: place)
      return
    }
    switch step {
    case .idle: try open(at: desk)
    case .nameChild: _ = try desk.naming.find(query ?? ChildQuery(.id(family.student.id.text)))
    case .nameCaller: try desk.naming.name(family.caller, relationship: family.relationship)
    case .see(let sight): try desk.presence.see(unbroken: sight == .still)
    case .ask(let item): try desk.questions.answer(family.answers[item] ?? "")
    case .readBack: try desk.questions.confirmReadBack()
    case .identify: _ = try desk.identification.check(document)
    case .authorize: try authorize(at: desk)
    case .showing: try desk.disclosure.finish(.unknown)
    case .readBackPIN: try readBack(at: desk)
    case .parked: try desk.resumption.resume()
    case .ended: break
    }
  }

  private func open(at desk: Desk) throws {
    try desk.open(Self.opening(channel), line: channel == .phone ? "323-555-0100" : nil)
    opened = true
  }

  private func authorize(at desk: Desk) throws {
    guard let showing = try desk.disclosure.authorize() else { return }
    try onShowing(desk)
    shown.append(unsafe showing.secret.withBytes { unsafe String(decoding: $0, as: UTF8.self) })
    try desk.disclosure.finish(.dismissed)
  }

  private func readBack(at desk: Desk) throws {
    let digits = readsBack ?? shown.last ?? family.pin ?? ""
    _ = try desk.readsBack(digits)
  }
}

extension Desk {
  /// Authorizes a showing and gives the PIN as text, or nil if none came of it: for tests only.
  package func opensPIN() throws(DeskError) -> String? {
    guard let showing = try disclosure.authorize() else { return nil }
    return unsafe showing.secret.withBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Reads digits back, as text: for tests only.
  package func readsBack(_ digits: String) throws -> Bool {
    let bytes = Array(digits.utf8)
    return try unsafe bytes.withUnsafeBytes { try unsafe disclosure.readBack($0) }
  }
}
