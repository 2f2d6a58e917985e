package import Records
package import Roster
import Station

/// Somebody's own roster for a practice station: with PINs that were never anybody's, and without what restrictions say.
package struct RosterWithoutSecrets: RosterReader {
  private let roster: any RosterReader

  package init(_ roster: any RosterReader) { self.roster = roster }

  package var kinds: Set<RosterKind> { roster.kinds }
  package var deltas: Set<RosterKind> { roster.deltas }
  package var lacks: Set<Item> { roster.lacks }
  package var isSigned: Bool { roster.isSigned }
  /// It may be practised with.
  package var isFictitious: Bool { true }
  /// What stands for a restriction: that there is one is part of the procedure (III).
  package static let restriction = "restricted"

  package func read(
    _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    var pins = FreshPINs()
    try roster.read(
      { located in
        guard let record = Self.open(located.value, &pins) else { return }
        try each(located.map { _ in record })
      }, problem: problem, progress: progress)
  }

  private static func open(_ record: RosterRecord, _ pins: inout FreshPINs) -> RosterRecord? {
    switch record {
    case .guardianship(var tie):
      tie.restriction = tie.restriction.map { RecordCheck.isNoRestriction($0) ? $0 : restriction }
      return .guardianship(tie)
    case .parentPIN(let pin):
      return pins.next().map { .parentPIN(ParentPIN(studentID: pin.studentID, guardianID: pin.guardianID, pin: $0)) }
    case .studentPIN(let pin): return pins.next().map { .studentPIN(StudentPIN(studentID: pin.studentID, pin: $0)) }
    case .school, .student, .guardian, .contact, .removal: return record
    }
  }
}

/// PINs of eight digits, none twice.
private struct FreshPINs {
  private var taken: Set<PINDigits> = []
  private var generator = SystemRandomNumberGenerator()

  mutating func next() -> PINDigits? {
    while let drawn = PINDrawing.digits(using: &generator) {
      if taken.insert(drawn).inserted { return drawn }
    }
    return nil
  }
}
