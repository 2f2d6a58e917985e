/// The rule by which an answer was found right. It goes into the log as a commitment, never on a screen.
package enum MatchRule: String, Hashable, Sendable, CaseIterable {
  /// The same words, or the same value in another form.
  case exact
  /// Other letters that sound alike in a language of names, or another usual spelling.
  case soundsAlike
  /// The name the person goes by.
  case preferredName
  /// Another name on record.
  case alias
  /// A child's name in Latin letters where the record has others, or the other way.
  case otherScript
  /// One of several given names.
  case oneGivenName
  /// Given names with an initial for one of them.
  case givenInitials
  /// A second given name that the record lacks.
  case moreGivenNames
  case oneOfTwoSurnames
  /// Two surnames, turned round.
  case turnedSurnames
  /// A surname without its particle, or with an initial for a second one.
  case shortenedSurname
  /// A second surname that the record lacks.
  case moreSurnames
  /// A listed nickname or a diminutive, one step away.
  case nickname
  /// A long name as a license cuts it.
  case cutName
  /// The grade before or after, between two school years.
  case neighboringGrade
  /// An address with parts left out that do not matter.
  case addressParts
}

/// What became of one item.
package enum ItemOutcome: Hashable, Sendable {
  /// Right, by this rule.
  case accepted(MatchRule)
  /// Not right by any rule.
  case refused
}
