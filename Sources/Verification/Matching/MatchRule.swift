/// The rule by which an answer was found right. It goes into the log as a commitment, never on a screen.
public enum MatchRule: String, Hashable, Sendable, CaseIterable {
  /// The same words, or the same value in another form.
  case exact
  /// The name the person goes by.
  case preferredName
  /// Another name on record.
  case alias
  /// One of several given names.
  case oneGivenName
  /// One of two surnames.
  case oneOfTwoSurnames
  /// A listed nickname, one step away.
  case nickname
  /// The grade before or after, between two school years.
  case neighboringGrade
  /// An address with parts left out that do not matter.
  case addressParts
}

/// What became of one item.
public enum ItemOutcome: Hashable, Sendable {
  /// Right, by this rule.
  case accepted(MatchRule)
  /// Not right by any rule.
  case refused
}
