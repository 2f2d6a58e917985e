package import Ledger
import Records
package import Station
import Verification

/// A case whose caller is served beside its procedure, in hand or long closed: what is done is logged about it and moves it nowhere.
package struct ServedCase {
  let desk: Desk
  package let reference: CaseReference
  /// Its entries, as far as the log had them when it was looked up.
  let entries: [Entry]

  /// Has what was done in the log. Of a case that another console took over meanwhile nothing is.
  package func record(_ service: CaseService) throws(DeskError) {
    if desk.reference == reference, desk.hand?.ending == nil { try desk.resumption.checkInHand() }
    do { try desk.session.record(.served(service, about: reference)) } catch { throw DeskError(error) }
  }

  /// Whether its caller was ever cleared: only then is there anything to link, and anybody to call back.
  package var wasCleared: Bool { entries.contains { $0.kind == Fact.cleared.kind } }

  /// - Throws: `DeskError.neverVerified` where its caller was not cleared, or is still on the line of another console.
  package func requireCleared() throws(DeskError) {
    let isInHand = desk.reference == reference && desk.clearedChild != nil
    guard wasCleared, isInHand || hasEnded else { throw .neverVerified }
  }

  private var hasEnded: Bool {
    guard let last = entries.last, let fact = try? Fact(kind: last.kind, fields: last.fact) else { return false }
    return switch fact {
    case .closed, .refused, .abandoned: true
    default: false
    }
  }

  /// The tag of the language that the call was in.
  var language: String {
    guard let first = entries.first, case .opened(let opening)? = try? Fact(kind: first.kind, fields: first.fact)
    else { return desk.session.policy.language }
    return opening.language
  }

  /// Child and guardian, by the values that its naming commits to; nil where they were erased.
  func owner() throws(DeskError) -> PINOwner? {
    guard let student = try desk.value(Subject.studentField, of: reference),
      let guardian = try desk.value(Subject.guardianField, of: reference)
    else { return nil }
    return Subject(student: student, guardian: guardian).owner
  }
}

extension Desk {
  func served(_ reference: CaseReference) throws(DeskError) -> ServedCase {
    let entries = try reading(.caseInLog) { try session.log.entries(of: reference) }
    if entries.isEmpty { throw .unknownCase }
    return ServedCase(desk: self, reference: reference, entries: entries)
  }

  /// What was done for callers beside their cases, of one kind, oldest first.
  func services(_ kind: StationFact.Kind) throws(DeskError) -> [(service: CaseService, about: CaseReference, at: Entry)]
  {
    try reading(.log) {
      try session.log.entries(ofKind: kind).compactMap { entry in
        guard case .served(let service, let about) = try StationFact(kind: entry.kind, fields: entry.fact)
        else { return nil }
        return (service, about, entry)
      }
    }
  }
}
