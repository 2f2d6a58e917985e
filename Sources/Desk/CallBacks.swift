package import Ledger
package import Records
package import Station

/// Who is to be called back and when: a fold of the log.
/// - Guide: V.P1.a
package struct CallBacks {
  let desk: Desk

  /// One call back that nobody has ended yet.
  package struct Promise: Hashable, Sendable {
    package let reference: CaseReference
    /// When it was promised and when it is due, in milliseconds since 1970 UTC.
    package let promised: Int64, due: Int64
  }

  /// Whom to call, and at which numbers on record.
  package struct Callee: Sendable {
    package let name: PersonName
    package let numbers: [String]
    /// The tag of the language that the call was in.
    package let language: String
  }

  /// Every call back that is still to be made, the one due first in front. The last promise of a case counts; that the child is linked, or is
  /// not to be, ends it too.
  package func open() throws(DeskError) -> [Promise] {
    let promised = try desk.services(.callBackDue)
    if promised.isEmpty { return [] }
    let ends =
      try desk.services(.callBackEnded) + desk.services(.linkRecorded).filter { $0.service != .linkRecorded(.later) }
    let lastEnd = Dictionary(ends.map { ($0.about, $0.at.sequence) }) { max($0, $1) }
    var open: [CaseReference: Promise] = [:]
    for promise in promised {
      guard case .callBackDue(let time) = promise.service else { continue }
      let isOver = lastEnd[promise.about].map { $0 > promise.at.sequence } == true
      open[promise.about] =
        isOver ? nil : Promise(reference: promise.about, promised: promise.at.moment.wall, due: time)
    }
    return open.values.sorted {
      ($0.due, $0.reference.description) < ($1.due, $1.reference.description)
    }
  }

  /// Somebody is to call back then.
  package func promise(_ reference: CaseReference, at due: Int64) throws(DeskError) {
    let served = try desk.served(reference)
    try served.requireCleared()
    try served.record(.callBackDue(at: due))
  }

  /// It was made, or will not be.
  package func end(_ reference: CaseReference, _ end: CallBackEnd) throws(DeskError) {
    let served = try promised(reference)
    try served.record(.callBackEnded(end))
  }

  /// Whether a case is open about any child that they are on record for.
  private func isInCall(_ guardian: GuardianID) throws(DeskError) -> Bool {
    for child in try desk.childrenInCases() {
      let listed = try desk.reading(.roster) { [desk] in try desk.roster.guardians(of: child) }
      if listed.contains(where: { $0.guardian.id == guardian }) { return true }
    }
    return false
  }

  /// A case of which a call back is still to be made.
  /// - Throws: `DeskError.noCallBack` where none is.
  private func promised(_ reference: CaseReference) throws(DeskError) -> ServedCase {
    let served = try desk.served(reference)
    guard try open().contains(where: { $0.reference == reference }) else { throw .noCallBack }
    return served
  }

  /// Looks the guardian's numbers up, which the log has first. Nobody is called at a number that a caller names: a stranger would be. Nil
  /// where what the case was about is erased, or nobody is on record any more.
  package func begin(_ reference: CaseReference) throws(DeskError) -> Callee? {
    let served = try promised(reference)
    // A number on record answers a question of a call that is not over (IV.1).
    guard let owner = try served.owner() else { return nil }
    if try isInCall(owner.guardian) { throw .childInCall }
    try served.record(.callBackBegun)
    let listed = try desk.reading(.roster) { [desk] in
      try desk.directory.guardians(of: owner.student).first { $0.guardian.id == owner.guardian }
    }
    return listed.map { Callee(name: $0.guardian.name, numbers: $0.guardian.phones, language: served.language) }
  }
}
