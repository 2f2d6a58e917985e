import Matching
import Records
import Station
import Ledger
import Verification

/// The child and the caller named (IV.1).
package struct NamingStep {
  let desk: Desk

  /// Looks for the child that the caller names (IV.1). Tells how many there are, never a value on record.
  /// - Guide: IV.1.b
  package func find(_ query: ChildQuery) throws(DeskError) -> NamingResult {
    let hand = try desk.caseInHand()
    guard case .naming = hand.procedure.stage.phase else { throw .wrongStep(.outOfOrder) }
    if case .name(let first, let last, let born) = query.key {
      _ = try desk.checked(born, for: .birthDate)
      _ = try desk.checked(first, for: .firstName)
      _ = try desk.checked(last, for: .lastName)
    }
    if try desk.isSearchBarred(hand) {
      guard hand.opening.channel != .counter else { throw .needsAttendant }
      try desk.leaving.refuse(.childNotFound)
      return .barred
    }
    let (found, leftOut) = try desk.reading(.roster) {
      (try desk.children(matching: query), try desk.leftOut(query))
    }
    let isLeftOut = found.isEmpty && leftOut.isMeant
    let isOne = found.count == 1
    // Logged before it is told: whoever looks up children leaves a trail (IV.1).
    try desk.record(.search(isLeftOut ? .leftOut : found.isEmpty ? .none : isOne ? .one : .several))
    if isLeftOut {
      try desk.leaving.refuse(.recordLeftOut)
      return .leftOut
    }
    guard isOne, let child = found.first else {
      let left = hand.procedure.stage.phase.searchesLeft
      try desk.settle()
      guard found.isEmpty, let left else { return .several }
      return .none(triesLeft: left, someLeftOut: leftOut.areSome)
    }
    hand.student = child
    hand.naming = query.method
    if case .name(let first, let last, let born) = query.key {
      hand.give([.birthDate: born, .firstName: first, .lastName: last])
    }
    try desk.settle()
    if hand.ending == nil, hand.opening.sibling != nil { try name(desk.siblingSession?.callerName ?? "") }
    return .one
  }

  /// Takes down who the caller says they are, as said; nobody is picked from a list (IV.1). Looks up standing, untold
  /// (III).
  package func name(_ caller: String, relationship: String = "") throws(DeskError) {
    let hand = try desk.caseInHand()
    guard case .naming = hand.procedure.stage.phase, let student = hand.student, let method = hand.naming
    else { throw .wrongStep(.outOfOrder) }
    let child = desk.salted(Subject.studentField, student.id.text)
    let known = if let sibling = desk.siblingSession { sibling.guardian } else { try desk.storedGuardian(hand) }
    if let guardian = known {
      hand.caller = try desk.reading(.roster) {
        try desk.caller(caller, numbered: GuardianID(committed: guardian), of: student.id)
      }
      hand.subject = Subject(student: child, guardian: guardian)
      try desk.record(.name(method), committing: [child, guardian])
    } else {
      let claimed = try desk.reading(.roster) { try desk.caller(caller, relationship, of: student) }
      let guardian = desk.salted(Subject.guardianField, claimed.guardianID?.text ?? "")
      hand.caller = claimed
      hand.subject = Subject(student: child, guardian: guardian)
      try desk.record(.name(method), committing: [child, guardian])
    }
    try desk.settle()
  }

  /// Forgets the child that was found, before the caller is named: the wrong one, or a slip.
  package func unfind() throws(DeskError) {
    let hand = try desk.caseInHand()
    guard case .nameCaller = desk.step else { throw .wrongStep(.outOfOrder) }
    hand.student = nil
    hand.naming = nil
    hand.dropAnswers()
    try desk.settle()
  }
}

extension Desk {
  package var naming: NamingStep { NamingStep(desk: self) }
}
