/// What is found of one thing that a guardian typed to link a child (V): what is wrong with it, never what would be right. Its raw
/// value is what the log has of it.
package enum LinkFinding: String, Hashable, Sendable, CaseIterable {
  // The student's number.
  case idRight
  /// Letters and digits in the form of a number; all that is told before the caller is verified.
  case idWellFormed
  /// Nothing, or signs that no number has.
  case idForm
  /// A letter that looks like a digit stands in a digit's place.
  case idLetter
  /// Two digits next to each other have changed places.
  case idSwapped
  case idShort, idLong
  /// One digit is another.
  case idOneOff
  case idOther

  // The birth date, which the portal takes with the month first.
  case bornRight, bornWellFormed
  /// No day that there is, or one that is still to come.
  case bornForm
  /// Day and month have changed places.
  case bornSwapped
  /// Only the year is another.
  case bornYear
  case bornOther

  // The PIN.
  case pinRight, pinWellFormed
  /// Not 4 to 12 digits.
  case pinForm
  /// A student's own, which is for MyMail.
  case pinStudent
  /// Another guardian's of the same child; each has their own.
  case pinOtherGuardian
  /// One of this guardian's that a newer one took the place of.
  case pinEarlier
  case pinOther
  /// Compared often enough in this case.
  case pinTooOften

  // What stands in the way whatever was typed.
  /// The records do not list the guardian as verified any more (III).
  case notVerified
  /// The records know of no account; it has to be registered first (I).
  case noAccount
  /// A case before says that the child is linked.
  case linkedBefore
  /// The caller asked for the other guardian's PIN, which is refused.
  case otherAsked
}

extension LinkFinding {
  /// Whether what was typed is as on record.
  package var isRight: Bool { self == .idRight || self == .bornRight || self == .pinRight }

  /// Whether it may only be that the records or the log do not know better.
  package var isDoubt: Bool { self == .noAccount || self == .linkedBefore }

  /// Whether it has the form that it should have, which is all that is told before the caller is verified.
  package var isWellFormed: Bool { self == .idWellFormed || self == .bornWellFormed || self == .pinWellFormed }
}
