package import Ledger
import Matching
package import Records

/// The imported records as a case goes by them: what was changed at the emergency card (VIII) counts from the next look on. A number that
/// was given within 30 days answers nothing, whatever roster confirms it; afterwards it does where a roster has it. The log and the roster
/// are asked anew each time, so that neither can be older than the other.
/// - Guide: VIII.3.a
package final class CardDirectory: Directory {
  private let roster: any Directory
  private let cards: CardWatch
  private let clock: any StationClock

  /// The records of a roster, with the changes laid over it.
  package init(over roster: any Directory, _ cards: CardWatch, clock: any StationClock) {
    self.roster = roster
    self.cards = cards
    self.clock = clock
  }

  /// What cannot be read of the log is told as that, and not of the roster that was asked.
  private func recent() throws -> RecentNumbers {
    do { return try cards.recent(at: clock.now()) } catch let failure as any StorageFailure {
      throw StationUnreadable(reason: failure.reason)
    }
  }

  package func isEmpty() throws -> Bool { try roster.isEmpty() }

  package func student(_ id: StudentID) throws -> Student? { try roster.student(id).map(recent().answering) }

  package func isLeftOut(_ student: StudentID) throws -> Bool { try roster.isLeftOut(student) }

  package func hasLeftOut() throws -> Bool { try roster.hasLeftOut() }

  package func students(born date: CivilDate) throws -> [Student] {
    try roster.students(born: date).map(recent().answering)
  }

  package func school(_ id: SchoolID) throws -> School? { try roster.school(id) }

  package func schools() throws -> [School] { try roster.schools() }

  package func guardians(of student: StudentID) throws -> [ListedGuardian] {
    try roster.guardians(of: student).map(recent().answering)
  }

  package func lacksGuardians(of student: StudentID) throws -> Bool { try roster.lacksGuardians(of: student) }

  package func contacts(of student: StudentID) throws -> [EmergencyContact] {
    try roster.contacts(of: student).map(recent().answering)
  }

  package func studentCount(bornAfter day: CivilDate) throws -> Int { try roster.studentCount(bornAfter: day) }

  package func students(bornAfter day: CivilDate, from place: Int, limit: Int) throws -> [Student] {
    try roster.students(bornAfter: day, from: place, limit: limit).map(recent().answering)
  }

  package func families(after last: StudentID?, limit: Int) throws -> [FamilyRecord] {
    let recent = try recent()
    return try roster.families(after: last, limit: limit).map {
      FamilyRecord(
        student: recent.answering($0.student), guardians: $0.guardians.map(recent.answering),
        contacts: $0.contacts.map(recent.answering))
    }
  }
}
