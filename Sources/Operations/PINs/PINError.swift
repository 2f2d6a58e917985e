/// Why nothing was done with PINs beside a call. Nothing was changed or written.
package enum PINError: Error, Hashable, Sendable, CaseIterable {
  /// The policy has PINs come with the roster alone.
  case rosterOnly
  /// No child has that number here; the number of no guardian stands on the child's record.
  case noSuchStudent, noSuchGuardian
  /// The child goes to a school that is not served here.
  case otherSchool
  /// The records do not list that person as somebody who may be given a PIN.
  case notServed
  /// There is a PIN already, which only a replacement replaces; or there is none yet.
  case hasOne, hasNone
  /// A reason has to be given, of one line.
  case noReason
  /// The policy does not allow that PIN rosters are written here.
  case notAllowed
  /// A practice station has real families' names, and its PINs are false.
  case practice
  /// Nothing on record is what was asked for.
  case nothingFound
  /// What is on record changed between the list and the permission to write it.
  case changedMeanwhile
  /// Some PINs were sealed under another key than the station's.
  case otherKey
}
