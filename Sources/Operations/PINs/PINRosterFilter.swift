import Matching
package import Records
package import Station

/// What a PIN roster is narrowed by: an individual child may be searched for by any column (IX).
package struct PINRosterFilter: Hashable, Sendable {
  /// Any of these grades; none for all.
  package var grades: [Grade] = []
  /// Words of the homeroom teacher's name, of the child's or of a guardian's, whatever their accents and capitals.
  package var homeroom: String?, name: String?, guardian: String?
  /// The child's number as it stands.
  package var number: StudentID?
  /// The guardian's address at the Parent Portal, or a part of it.
  package var email: String?

  package init() {}

  /// As the entry in the log tells it: what was asked by, and of a family nothing.
  package var logged: [ExportFilter] {
    let asked: [(ExportFilter, Bool)] = [
      (.homeroom, homeroom != nil), (.number, number != nil), (.name, name != nil), (.guardian, guardian != nil),
      (.email, email != nil),
    ]
    return grades.sorted().map(ExportFilter.grade) + asked.filter(\.1).map(\.0)
  }

  /// Whether a child is meant.
  func takes(_ student: Student) -> Bool {
    (grades.isEmpty || grades.contains(student.grade)) && number.map { $0 == student.id } ?? true
      && Self.isFound(homeroom, in: student.homeroomTeacher ?? "")
      && Self.isFound(
        name, in: ([student.name.full, student.name.middle, student.name.preferred ?? ""] + student.name.aliases))
  }

  /// Whether one of the child's guardians is; nil for a child without any.
  func takes(_ listed: ListedGuardian?) -> Bool {
    guard let guardian = listed?.guardian else { return guardianIsFree }
    let isTheirs = email.map { guardian.portalEmail?.lowercased().contains($0.lowercased()) == true } ?? true
    return isTheirs
      && Self.isFound(self.guardian, in: ([guardian.name.full, guardian.name.middle] + guardian.name.aliases))
  }

  private var guardianIsFree: Bool { guardian == nil && email == nil }

  private static func isFound(_ wanted: String?, in texts: String...) -> Bool { isFound(wanted, in: texts) }

  /// Whether every word that was typed begins one of the text's.
  private static func isFound(_ wanted: String?, in texts: [String]) -> Bool {
    guard let wanted else { return true }
    let words = texts.flatMap { Fold.words($0) }
    return Fold.words(wanted).allSatisfy { word in words.contains { $0.hasPrefix(word) } }
  }
}
