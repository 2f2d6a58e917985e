package import Records
package import Verification

/// How a call ends if the operator does everything right, and why: worked out from what the scenario says of the people, never
/// taken from what it expects.
package struct RightEnd: Hashable, Sendable {
  package let end: Scenario.End
  package let section: GuideSection
  package let cause: Cause

  /// Why a call ends as it does.
  package enum Cause: Hashable, Sendable {
    /// The caller says that they are not the legal guardian, or is not seen.
    case admits, unseen
    /// The record lacks a contact other than the caller; the student is 18.
    case noContact, adult
    case flagged
    /// The one claimed is not on record, not verified, or restricted (III).
    case notListed, notVerified, restricted
    case wrongAnswer(Item)
    /// The document is none of the four kinds, on a screen, or past its date; it has another name or face; the caller does not follow the
    /// liveness challenge (IV.2).
    case noIDKind, onScreen, expired, otherName, otherFace, challengeIgnored
    /// Nothing stands in the way.
    case nothing
  }

  private init(_ end: Scenario.End, _ section: GuideSection, _ cause: Cause) {
    self.end = end
    self.section = section
    self.cause = cause
  }

  private static func refused(_ refusal: OpenRefusal, _ cause: Cause) -> RightEnd {
    RightEnd(.refused(refusal), refusal.section, cause)
  }

  private static func closed(_ rule: ClosedCause, _ cause: Cause) -> RightEnd {
    RightEnd(.closed, rule.section, cause)
  }

  /// In the order in which the procedure comes upon it (III, IV).
  static func of(_ scenario: Scenario) -> RightEnd {
    let people = scenario.people
    if people.admits { return refused(.notGuardian, .admits) }
    if scenario.call.channel != .counter, scenario.camera != .on { return refused(.noVideo, .unseen) }
    if people.lacksContact { return refused(.incompleteRecord, .noContact) }
    if people.isAdult { return refused(.adultStudent, .adult) }
    return ofDocument(scenario) ?? ofVerdict(scenario)
  }

  /// Whether the case ends where the ID is seen, before a verdict.
  static func isAtDocument(_ scenario: Scenario) -> Bool { ofDocument(scenario) != nil }

  /// What the operator sees of the ID, before anything is told of the answers; nil where it serves.
  private static func ofDocument(_ scenario: Scenario) -> RightEnd? {
    let document = scenario.documentAtLast
    if document.kind == nil { return refused(.idUnsuitable, document.isOnScreen ? .onScreen : .noIDKind) }
    if document.isExpired { return refused(.idExpired, .expired) }
    let isFollowed = scenario.call.channel == .counter || document.challenge == .done
    if document.hasSameFace, isFollowed { return nil }
    // What the refusal is put down to, where both are true of it.
    if scenario.expectation.flags { return closed(.fraud, .flagged) }
    return closed(.identification, document.hasSameFace ? .challengeIgnored : .otherFace)
  }

  private static func ofVerdict(_ scenario: Scenario) -> RightEnd {
    if scenario.expectation.flags { return closed(.fraud, .flagged) }
    switch scenario.people.standing {
    // Whoever is invented is left out of nothing.
    case .clear, .leftOut: break
    case .notListed: return closed(.notListed, .notListed)
    case .notVerified: return closed(.notVerified, .notVerified)
    case .restricted: return closed(.restricted, .restricted)
    }
    if scenario.hasOtherName { return closed(.identification, .otherName) }
    if let item = Item.allCases.first(where: { !scenario.isRight($0) }) {
      return closed(.answers, .wrongAnswer(item))
    }
    return RightEnd(.disclosed, .issuing, .nothing)
  }
}

extension Scenario.People {
  /// Whether the caller is someone else than they claim.
  var isImpostor: Bool { caller != claims }
}

extension Scenario.Document {
  /// Whether another one has to be asked for.
  var isSetAside: Bool { kind == nil || isExpired }

  /// Why, where it has to be.
  var problem: IDProblem { isOnScreen ? .onScreen : kind == nil ? .unsuitable : .expired }
}

extension Scenario {
  /// The document that is looked at in the end.
  var documentAtLast: Document { document.isSetAside ? otherDocument ?? document : document }

  /// Whether it is somebody else's than of whom the caller claims to be.
  var hasOtherName: Bool {
    documentAtLast.name == .other || (documentAtLast.name == .own && people.isImpostor)
  }

  /// Whether the caller comes to answer an item rightly, in the first round or the second.
  func isRight(_ item: Item) -> Bool { (later[item] ?? knows[item] ?? .right) == .right }

  /// Whether the caller answers everything rightly at once.
  var isRightAtOnce: Bool { Item.allCases.allSatisfy { (knows[$0] ?? .right) == .right } }
}
