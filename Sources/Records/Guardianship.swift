/// What the records say of one guardian and one student.
package struct Guardianship: Hashable, Sendable {
  package var studentID: StudentID
  package var guardianID: GuardianID
  /// The relationship as on record, such as `mother`; empty if not stated.
  package var relationship: String
  /// Whether the person is listed as *verified parent and legal guardian* (III). A source that does not say so says no.
  package var verified: Bool
  /// The text of a restriction, such as a court order; nil if there is none.
  package var restriction: String?
  /// Since when this has held; nil if unknown.
  package var since: CivilDate?
  /// What the person's rights rest on; nil if no source says.
  package var basis: GuardianshipBasis?
  /// The last day on which the rights hold; nil if they have no end.
  package var until: CivilDate?
  /// What the source says was filed for a student of 18 (III), whoever's guardianship it says so at; nil if nothing.
  package var adultRights: AdultRights?

  /// What stands in the place of a restriction where an import left the guardianship's row out: what could not be read may have been
  /// what restricts or ends it.
  package static let leftOut = "left out by the import"

  /// Whether an import left its row out, and nothing else restricts it.
  package var isLeftOut: Bool { restriction == Self.leftOut }

  /// A guardianship of these values, not verified unless said.
  package init(
    studentID: StudentID, guardianID: GuardianID, relationship: String = "", verified: Bool = false,
    restriction: String? = nil, since: CivilDate? = nil, basis: GuardianshipBasis? = nil, until: CivilDate? = nil,
    adultRights: AdultRights? = nil
  ) {
    self.studentID = studentID
    self.guardianID = guardianID
    self.relationship = relationship
    self.verified = verified
    self.restriction = restriction
    self.since = since
    self.basis = basis
    self.until = until
    self.adultRights = adultRights
  }
}

/// What the rights of somebody who cares for a child rest on.
package enum GuardianshipBasis: String, Hashable, Sendable, CaseIterable {
  case parent, guardian
  case jointGuardian = "joint guardian"
  case educationRightsHolder = "education rights holder"
  case fosterCaregiver = "foster caregiver"
  /// Somebody with a caregiver's authorization affidavit, which is no guardianship (III).
  case affidavitCaregiver = "affidavit caregiver"
}

/// - Guide: III.2.a
extension Guardianship {
  /// Whether the person is a verified parent or legal guardian on that day: the school says so, the rights have not ended, and
  /// they rest on more than an affidavit. A foster caregiver or whoever holds the education rights may be one, a caregiver with
  /// an affidavit never is, whatever a source says.
  package func isVerified(on day: CivilDate) -> Bool {
    verified && basis != .affidavitCaregiver && until.map { day <= $0 } ?? true
  }
}

/// - Guide: III.2.b
extension Guardianship {
  /// What several sources say of one guardian and child, taken together: verified if any says so, restricted if any does
  /// (III). Of what is no question of standing, the first that says anything counts. Nil where none says anything.
  package init?(together ties: some Sequence<Guardianship>) {
    var whole: Guardianship?
    for tie in ties {
      guard var merged = whole else {
        whole = tie
        continue
      }
      merged.verified = merged.verified || tie.verified
      // What restricts outweighs what could not be read.
      if merged.restriction == nil || merged.isLeftOut { merged.restriction = tie.restriction ?? merged.restriction }
      merged.since = merged.since ?? tie.since
      // As a restriction does, an affidavit outweighs what another source says.
      merged.basis = tie.basis == .affidavitCaregiver ? tie.basis : merged.basis ?? tie.basis
      // Rights end when the first source that names an end says so.
      merged.until = [merged.until, tie.until].compactMap(\.self).min()
      // A source that has nothing on file says nothing of what another has.
      if merged.adultRights.map({ $0 == .none }) ?? true { merged.adultRights = tie.adultRights ?? merged.adultRights }
      if merged.relationship.isEmpty { merged.relationship = tie.relationship }
      whole = merged
    }
    guard let whole else { return nil }
    self = whole
  }
}
