package import Ledger
package import Matching
package import Records

/// What is done for a caller beside the procedure of their case: it moves the case nowhere and can be done when it is over. Nothing in it is
/// personal.
package enum CaseService: Hashable, Sendable {
  /// Help with linking the child was given; this was found of what was typed at home (V).
  case linkHelped([LinkFinding])
  /// Whether the child is linked now; the last such entry of a case counts (V).
  case linkRecorded(LinkOutcome)
  /// Somebody is to call back at this time, in milliseconds since 1970 UTC.
  case callBackDue(at: Int64)
  /// The number to call back was looked up.
  case callBackBegun
  case callBackEnded(CallBackEnd)
  /// What the call was about, as the operator sums it up.
  case wrappedUp(WrapUp)
  /// The case waits for this member of staff.
  case transferred(to: StaffID)
  /// Somebody read the notes.
  case notesRead
  /// The caller was sent to the school's office with what is changed there only (VIII).
  case officeReferred(OfficeChange)
}

/// Whether a child is linked to its guardian's account (V).
package enum LinkOutcome: String, Hashable, Sendable, CaseIterable {
  case yes, no
  /// Not yet: they try it at home, and are called back.
  case later
}

/// How a call back ended.
package enum CallBackEnd: String, Hashable, Sendable, CaseIterable {
  case reached
  /// Nobody answered, and nobody will try again.
  case givenUp
}

/// What a call was about, in one word of the operator's.
package enum WrapUp: String, Hashable, Sendable, CaseIterable {
  case pin, registration, password, linking, records, emergencyCard, schoology, complaint, other
}
