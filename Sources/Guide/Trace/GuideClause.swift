/// Something that the guide binds somebody to, or beneath it a rule by which that is carried out here.
package struct GuideClause: Hashable, Sendable {
  /// How strongly it binds.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case must
    case mayOnly = "may only"
    case required, responsible, should, will, may
    /// One of a series that is gone through.
    case step
    case note = "NOTE"
    /// How a clause is carried out here, where the guide leaves it open.
    case rule
  }

  /// Whom it binds, where that is nobody at the console.
  package enum Outsider: String, Hashable, Sendable, CaseIterable {
    case parents, schools, principals, employees, teachers
    case pace = "PACE"
    case portal
  }

  /// Such as `IV.2`, `IV.N1` for a NOTE, `IV.P1` for a sentence beside numbered steps, `IV.2.a` for a rule. It never changes.
  package let id: String
  package let section: SectionNumber
  package let kind: Kind
  /// What it says, in other words than the guide's.
  package let says: LocalText
  package let outsider: Outsider?
  /// What carries it out: a file below `Sources`, and what is declared there.
  package let code: [String]
  /// What proves it: a file below `Tests`, and a test's or a suite's words.
  package let tests: [String]
  /// All of this as JSON, on one line.
  package let json: String

  /// Whether neither code nor anybody outside carries it out yet.
  package var isLacking: Bool { code.isEmpty && tests.isEmpty && outsider == nil }
}
