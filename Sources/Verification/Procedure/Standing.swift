package import Records

/// Whether records list the claimed guardian as *verified parent and legal guardian* of the child (III). Never told on
/// the call: anything but `clear` only makes the verdict fail.
/// - Guide: III.2, III.2.a
package enum Standing: String, Hashable, Sendable, CaseIterable {
  /// Listed, verified, unrestricted.
  case clear
  /// Nobody of the claimed name is listed for this child.
  case notListed
  /// Listed, but not confirmed by the school as legal guardian, or no longer; absent means no.
  case notVerified
  /// A legal restriction is on record.
  case restricted
  /// An import left out the row that says so, or who the guardian is; nobody may act on what could not be read.
  case leftOut

  /// The cause of the closed refusal that it leads to, or nil when clear.
  package var cause: ClosedCause? {
    switch self {
    case .clear: nil
    case .notListed: .notListed
    case .notVerified: .notVerified
    case .restricted: .restricted
    case .leftOut: .leftOut
    }
  }
}

extension Standing {
  /// What the records say of the claimed guardian and the child on a day; nil where they say nothing. A restriction outweighs
  /// that the school confirmed the guardian (III); rights that have ended and a caregiver's affidavit are no standing.
  /// - Parameter lacksGuardians: whether an import left out who some guardian of the child is: it may be this one.
  package init(of guardianship: Guardianship?, on day: CivilDate, lacksGuardians: Bool = false) {
    guard let guardianship else {
      self = lacksGuardians ? .leftOut : .notListed
      return
    }
    self =
      if guardianship.isLeftOut { .leftOut } else if guardianship.restriction != nil { .restricted } else {
        guardianship.isVerified(on: day) ? .clear : .notVerified
      }
  }
}
