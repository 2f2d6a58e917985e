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

  /// The cause of the closed refusal that it leads to, or nil when clear.
  package var cause: ClosedCause? {
    switch self {
    case .clear: nil
    case .notListed: .notListed
    case .notVerified: .notVerified
    case .restricted: .restricted
    }
  }
}

extension Standing {
  /// What the records say of the claimed guardian and the child on a day; nil where they say nothing. A restriction outweighs
  /// that the school confirmed the guardian (III); rights that have ended and a caregiver's affidavit are no standing.
  package init(of guardianship: Guardianship?, on day: CivilDate) {
    guard let guardianship else {
      self = .notListed
      return
    }
    self = guardianship.restriction != nil ? .restricted : guardianship.isVerified(on: day) ? .clear : .notVerified
  }
}
