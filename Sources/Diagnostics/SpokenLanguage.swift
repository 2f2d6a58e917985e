/// A language that families are spoken and written to in, by its BCP 47 tag. The first two are those that Pinline itself speaks.
package enum SpokenLanguage: String, Hashable, Sendable, CaseIterable {
  case en, es, hy, ko, zh, tl, vi, ru, ar, fa

  /// Whether its lines begin on the right.
  package var isRightToLeft: Bool { self == .ar || self == .fa }

  /// Whether a person signed its texts off; the others were drafted by a machine.
  package var isReviewed: Bool { self == .en || self == .es }
}
