package import Diagnostics
package import Records
package import Station
package import Ledger
package import Verification

/// Why the desk did not do what it was asked. Nothing is half done, and nothing here is personal.
package enum DeskError: Error, Hashable, Sendable {
  /// The entry could not be written: the case stands where it stood. What was typed is kept for another try.
  case notWritten(reason: Reason)
  /// It is not known whether the entry was written: the case has to be read from the log again.
  case outcomeUnknown
  case noCase
  /// A case is in hand already.
  case caseInHand
  /// That may not happen at this step.
  case wrongStep(Procedure.Misuse)
  /// No open case has that reference.
  case noSuchCase
  /// No case at all has it.
  case unknownCase
  /// The caller of that case was never verified: there is nothing to link and nobody to call back (V).
  case neverVerified
  /// Nobody promised to call back about that case, or it is over.
  case noCallBack
  /// A case of the same child is open: what it asks for may not be looked up.
  case childInCall
  /// This account looked up as many people within 24 hours as the policy lets it.
  case lookUpsSpent(limit: Int)
  /// There are no records here to look people up in.
  case nobodyToLookUp
  /// Nobody of that name works here besides whoever is signed in.
  case unknownStaff
  /// Another operator has the case; it has to be taken over.
  case heldByOther
  /// Another console went on with the case in hand; `Resumption.takenOver` says whose.
  case takenOver
  /// Too many failures of whoever sits at the desk: only cases at the counter can be opened.
  case staffLocked
  /// At the counter nobody is looked up any more before a second member of staff attends.
  case needsAttendant
  /// The case before ended too long ago for a sibling's to go on from it.
  case siblingTooLate
  /// At a live station a person attests what was seen, not a script.
  case scriptAttests
  /// The second member of staff has to be another person.
  case sameAttendant
  /// An entry of the log was not written by this station.
  case strangeEntry(Int64)
  /// The PINs that this console created are not those that the log says, so that an older one may stand for a newer.
  case createdPINsDiffer
  /// The form of an answer is wrong; nothing was logged.
  case badForm(Item)
  /// Only a parent who was verified in this case, and is still seen, changes anything at the emergency card (VIII).
  case notVerified
  /// There is no PIN for this guardian, and the policy lets none be created here.
  case noPIN
  /// The PIN could not be opened or shown.
  case safe(PINSafeError)
  /// The records or the log could not be read, for this reason if the store gave one.
  case unreadable(Source, reason: Reason? = nil)
  /// The policy requires checkpoints as files, and they cannot be written.
  case checkpoints(reason: Reason)

  /// What is read.
  package enum Source: Hashable, Sendable, CaseIterable {
    /// The log; a case in it; the list of cases; the values behind its commitments.
    case log, caseInLog, caseList, values
    /// The roster in use; the PINs.
    case roster, pins
  }
}

extension DeskError {
  /// What became of an entry that was to be written.
  package init(_ error: JournalError) {
    switch error {
    case .notWritten(let reason): self = .notWritten(reason: reason)
    case .strange(let entry): self = .strangeEntry(entry)
    case .outcomeUnknown, .unreadable: self = .outcomeUnknown
    }
  }
}
