package import Records

/// What an answer was understood as.
package enum Reading: Hashable, Sendable {
  case date(CivilDate)
  case grade(Grade)
  /// A telephone number.
  case phone(PhoneNumber)
  case address(AddressParts)
  /// That there is no fixed address, or that the school holds one for the family.
  case unfixedAddress, schoolHeldAddress
  /// A name, word by word: one that was spelled is put together, titles and relations are gone.
  case name([String])
}

/// What the operator asks the caller where the form alone leaves it open. None of them depends on a record.
package enum Doubt: String, Hashable, Sendable, CaseIterable {
  /// Day and month could change places.
  case dayOrMonth
  /// The digits are a date in more than one way.
  case whichDate
  /// The grade was named as another country or another school counts.
  case gradeName
  /// The word is used for more than one grade, or for none here.
  case whichGrade
  /// No apartment was said, nor that there is none.
  case unit
  /// A whole name of one word.
  case restOfName
  /// Two words that may both be given names, or not.
  case givenNames
  /// A surname that begins with a particle.
  case particle
  /// A number as it is dialled in another country.
  case abroad
  /// Two numbers were said.
  case whichNumber
}

/// Whether an answer has the form of its item. No record is looked at.
package enum Form: Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// It would be taken.
  case good(Reading)
  /// It would be taken as that, and the caller is asked whether it is meant so.
  case doubtful(Reading, Doubt)
  /// It cannot be taken before the caller has said more.
  case unclear(Doubt)
  /// It is not, or not yet, what is asked.
  case wrong

  /// What it would be taken as; nil if it would not.
  package var reading: Reading? {
    switch self {
    case .good(let reading), .doubtful(let reading, _): reading
    case .empty, .unclear, .wrong: nil
    }
  }
}
