import Records
import Verification

/// How a call ends if the operator does everything right, and why: worked out from what the scenario says of the people, never
/// taken from what it expects.
struct RightEnd: Hashable {
  let end: Scenario.End
  let section: GuideSection
  /// Why, in a few words.
  let reason: String

  private init(_ end: Scenario.End, _ section: GuideSection, _ reason: String) {
    self.end = end
    self.section = section
    self.reason = reason
  }

  private static func refused(_ refusal: OpenRefusal, _ reason: String) -> RightEnd {
    RightEnd(.refused(refusal), refusal.section, reason)
  }

  private static func closed(_ cause: ClosedCause, _ reason: String) -> RightEnd {
    RightEnd(.closed, cause.section, reason)
  }

  /// In the order in which the procedure comes upon it (III, IV).
  static func of(_ scenario: Scenario) -> RightEnd {
    let people = scenario.people
    if people.admits { return refused(.notGuardian, "the caller says that they are not the legal guardian") }
    if scenario.call.channel != .counter, scenario.camera != .on { return refused(.noVideo, "the caller is not seen") }
    if people.lacksContact { return refused(.incompleteRecord, "no other contact is on record") }
    if people.isAdult { return refused(.adultStudent, "the student is 18") }
    if scenario.expectation.flags { return closed(.fraud, "the case is flagged") }
    switch people.standing {
    case .clear: break
    case .notListed: return closed(.notListed, "the one claimed is not on record")
    case .notVerified: return closed(.notVerified, "the one claimed is not a verified guardian")
    case .restricted: return closed(.restricted, "a restriction is on record")
    }
    if let item = Item.allCases.first(where: { !scenario.isRight($0) }) {
      return closed(.answers, "question \(item.question) is answered wrongly")
    }
    return ofDocuments(scenario)
  }

  private static func ofDocuments(_ scenario: Scenario) -> RightEnd {
    var document = scenario.document
    if document.isSetAside, let other = scenario.otherDocument { document = other }
    if document.kind == nil { return refused(.idUnsuitable, "the document is none of the four kinds") }
    if document.isExpired { return refused(.idExpired, "the document is past its date") }
    if document.name == .other || (document.name == .own && scenario.people.isImpostor) {
      return closed(.identification, "another name is on the document")
    }
    if !document.hasSameFace { return closed(.identification, "another face is on the document") }
    if scenario.call.channel != .counter, document.challenge != .done {
      return closed(.identification, "the live cue is not followed")
    }
    return RightEnd(.disclosed, .issuing, "nothing stands in the way")
  }
}

extension Scenario.People {
  /// Whether the caller is someone else than they claim.
  var isImpostor: Bool { caller != claims }
}

extension Scenario.Document {
  /// Whether another one has to be asked for.
  var isSetAside: Bool { kind == nil || isExpired }
}

extension Scenario {
  /// Whether the caller comes to answer an item rightly, in the first round or the second.
  func isRight(_ item: Item) -> Bool { (later[item] ?? knows[item] ?? .right) == .right }

  /// Whether the caller answers everything rightly at once.
  var isRightAtOnce: Bool { Item.allCases.allSatisfy { (knows[$0] ?? .right) == .right } }
}
