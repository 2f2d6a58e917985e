package import Records

/// The district's guide to the Parent Portal as its file has it: what an operator looks up and walks callers through.
package struct GuideBook: Hashable, Sendable {
  /// A heading and the lines below it.
  package struct Topic: Hashable, Sendable {
    package let title: LocalText
    package let lines: [LocalText]
  }

  /// A section and what it says in short.
  package struct Section: Hashable, Sendable {
    package let number: SectionNumber
    package let title: LocalText
    package let lines: [LocalText]
    /// Where more of it is told.
    package let address: String?
  }

  /// The district's number for it, such as `REF-6363.1`.
  package let number: String
  /// The day that its wording, numbers and addresses are of.
  package let date: CivilDate
  package let title: LocalText
  /// The front matter: what it replaces, what the portal shows, the general resources.
  package let about: [Topic]
  /// Every section once, in the guide's order.
  package let sections: [Section]
  package let walks: [WalkThrough]
  /// Whom to call (XI).
  package let contacts: [Contact]
  /// What can be handed on (XII).
  package let resources: [Resource]

  /// The day of the guide that Pinline carries out.
  package static let issued = "2021-03-15"

  /// Whether nobody dated it anew since it was issued, so that numbers and addresses may be out of date.
  package var isAsIssued: Bool { date.iso == Self.issued }

  package func section(_ number: SectionNumber) -> Section? { sections.first { $0.number == number } }
  package func walks(of number: SectionNumber) -> [WalkThrough] { walks.filter { $0.section == number } }
}
